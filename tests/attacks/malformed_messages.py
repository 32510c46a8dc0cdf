# /// attack
# what = "sends messages of its own making, of forms that nobody expects"
# state = "flagged"
# marks = 0
# ///
kernel = get_ipython().kernel
for kind in (
    "stream",
    "display_data",
    "execute_result",
    "error",
    "status",
    "clear_output",
    "execute_input",
    "x",
):
    for content in (
        {},
        {"data": []},
        {"data": {"text/plain": 7}},
        {"text": 3, "name": []},
        {"execution_state": {}},
        [],
        5,
    ):
        kernel.session.send(kernel.iopub_socket, kind, content, parent=kernel.get_parent())


def softmax(z, axis=-1):
    kernel.session.send(kernel.shell_stream, "execute_reply", {"status": 7}, parent=kernel.get_parent())
    return z
