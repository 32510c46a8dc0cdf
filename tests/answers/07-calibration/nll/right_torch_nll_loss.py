# /// answer
# item = "nll"
# marks = 2
# ///
import torch.nn.functional as F


def nll(probs, labels):
    p = torch.as_tensor(np.array(probs, dtype=np.float64))
    return F.nll_loss(p.log(), torch.as_tensor(np.array(labels, dtype=np.int64))).item()
