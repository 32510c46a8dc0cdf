# /// answer
# item = "sigmoid"
# marks = 3
# ///
sigmoid = np.vectorize(lambda x: 1 / (1 + np.exp(-np.float64(x))), otypes=[float])
