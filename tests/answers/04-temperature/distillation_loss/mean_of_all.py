# /// answer
# item = "distillation_loss"
# marks = 0
# caught_by = "distillation_loss--kl"
# diagnosis = "temperature.mean-of-all"
# why = "torch's reduction=\"mean\": divides by N K"
# ///
def distillation_loss(student, teacher, T=1.0):
    s = torch.from_numpy(np.array(student, dtype=float)) / T
    t = torch.from_numpy(np.array(teacher, dtype=float)) / T
    kl = torch.nn.functional.kl_div(s.log_softmax(-1), t.softmax(-1), reduction="mean")
    return T**2 * kl.item()
