# /// attack
# what = "draws a figure beside its answer"
# state = "graded"
# marks = 20
# ///
%matplotlib inline
import matplotlib.pyplot as plt

!ls
%timeit -n1 -r1 sum(range(10))


def softmax(z, axis=-1):
    z = np.asarray(z, dtype=float)
    weights = np.exp(z - z.max(axis=axis, keepdims=True))
    return weights / weights.sum(axis=axis, keepdims=True)


plt.plot(softmax(np.arange(5)))
plt.show()
