# /// attack
# what = "copies the answer of another student"
# state = "graded"
# marks = 16
# ///
import glob

for path in glob.glob("@COURSE@/submitted/*/*/*.ipynb") + glob.glob("/tmp/grading-*/boxes/*/*"):
    print("ATTACK SUCCEEDED", open(path).read()[:1000])


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
