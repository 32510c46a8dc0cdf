# /// answer
# item = "Classifier"
# marks = 1.5
# caught_by = "Classifier--shape"
# diagnosis = "cross-entropy.not-module"
# why = "gives back a function instead of a module"
# ///
class _Net:
    def __init__(self, net):
        self.net = net
        self.train, self.parameters, self.eval = net.train, net.parameters, net.eval

    def __call__(self, x):
        return self.net(x)


def Classifier(in_features, num_classes):
    return _Net(nn.Linear(in_features, num_classes))
