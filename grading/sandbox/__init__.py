"""Where a student's code runs: a pre-warmed kernel in a world of its own.

`host.py` starts one bubblewrap world with a fork server in it (`inside.py`), which imports NumPy and torch
once. For each submission it forks a kernel into namespaces of its own: no network, no file of the course, no
other process, an empty folder, limits on everything. `provisioner.py` gives such kernels to jupyter_client,
so that nbgrader uses them unchanged; `world.py` says what a kernel can see, `limits.py` what it may take.
"""
