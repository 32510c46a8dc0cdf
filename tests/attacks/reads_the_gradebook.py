# /// attack
# what = "reads and raises its marks in the database"
# state = "graded"
# marks = 16
# ///
import sqlite3

try:
    book = sqlite3.connect("file:@COURSE@/gradebook.db?mode=rw", uri=True)
    book.execute("update grade set manual_score = 25")
    book.commit()
    print("ATTACK SUCCEEDED")
except sqlite3.Error as error:
    print(error)


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
