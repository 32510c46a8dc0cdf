# /// answer
# item = "distillation_loss"
# marks = 4
# ///
import torch.nn.functional as F


def distillation_loss(student, teacher, T=1.0):
    s = torch.from_numpy(np.array(student, dtype=float))
    t = torch.from_numpy(np.array(teacher, dtype=float))
    kl = F.kl_div(F.log_softmax(s / T, -1), F.log_softmax(t / T, -1), reduction="batchmean", log_target=True)
    return float(T**2 * kl)
