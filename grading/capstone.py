"""What the hidden tests of the capstone need besides `checks`: its data, its models, and logits to judge by.

The first two parts are word for word the cells `setup-data` and `setup-models` of the capstone's notebook; a
test compares them. Hidden tests train with these and not with the notebook's, so that a name that a student
uses for something else costs nothing, and they train with the course's own functions in all places but the
one that is judged. The files of data lie beside the notebook (see `beside`).

`logits(…)` are stored, so that a fitted temperature or a conformal set is judged by the same numbers on every
machine, without a training. `python -m grading.capstone` in the assignment's folder writes them anew.
"""

from __future__ import annotations

import base64
import json
import math
from pathlib import Path

import numpy as np
import torch

from grading.beside import open
from grading.libraries import ATTENTION_LIBRARY, CROSS_ENTROPY_LIBRARY, SOFTMAX_LIBRARY
from grading.reference import refuse_answers

STORED = Path(__file__).with_name("capstone_logits.json")

# what raises where "the libraries' own functions" are taken away: log-sum-exp stays allowed
LIBRARY = tuple(
    name
    for name in (*SOFTMAX_LIBRARY, *CROSS_ENTROPY_LIBRARY, *ATTENTION_LIBRARY)
    if "logsumexp" not in name and "logcumsumexp" not in name
)

# --- the cell `setup-data` ---------------------------------------------------------------------------------

SYMBOLS = "\n \"',-.:;?abcdefghijklmnopqrstuvwxyz"  # all that occurs in the two texts


def read_text(name):
    """The text in a file beside this notebook, in small letters, as a tensor of places in SYMBOLS."""
    with open(name, encoding="utf-8") as file:
        return torch.tensor([SYMBOLS.index(letter) for letter in file.read().lower()])


def read_digits(noise, seed):
    """Pictures (1797, 64), pixels from 0 to 1 plus `noise` times a normal number, and labels; shuffled."""
    with open("digits.txt", encoding="ascii") as file:
        rows = [line.split() for line in file]
    pixels = torch.tensor([[int(letter, 17) for letter in row[1]] for row in rows]) / 16
    labels = torch.tensor([int(row[0]) for row in rows])
    generator = torch.Generator().manual_seed(seed)
    order = torch.randperm(len(rows), generator=generator)
    return (pixels + noise * torch.randn(pixels.shape, generator=generator))[order], labels[order]


def windows(text, length=32):
    """The text cut into rows of `length` symbols, and the symbols that follow each of them."""
    rows = (len(text) - 1) // length
    return text[: rows * length].view(rows, length), text[1 : rows * length + 1].view(rows, length)


def bigram_loss(train, test):
    """Mean loss on `test` of the table that knows one symbol of the past, counted in `train`."""
    counts = torch.full((len(SYMBOLS), len(SYMBOLS)), 0.01)
    counts.index_put_((train[:-1], train[1:]), torch.ones(len(train) - 1), accumulate=True)
    table = counts / counts.sum(dim=1, keepdim=True)
    return -table[test[:-1], test[1:]].log().mean().item()


def calibration_error(probs, labels, bins=15):
    """Expected calibration error of the top class, equal-width bins (chapter 7)."""
    confidence, guess = probs.detach().double().max(dim=1)
    hit = (guess == labels).double()
    bin_of = (confidence * bins).ceil().clamp(1, bins)
    parts = [(hit - confidence)[bin_of == b].sum().abs() for b in range(1, bins + 1)]
    return (sum(parts) / len(labels)).item()


def auroc(known, unknown):
    """The chance that an unknown case scores higher than a known one; a tie counts half."""
    known, unknown = known.detach().double(), unknown.detach().double()
    higher = (unknown[:, None] > known).double() + 0.5 * (unknown[:, None] == known)
    return higher.mean().item()


# --- the cell `setup-models` -------------------------------------------------------------------------------


class CharTransformer(torch.nn.Module):
    """One layer, four heads: symbols (…, t) in, logits of the symbol after each of them (…, t, 36) out."""

    def __init__(self, attention, seed, width=48, heads=4, context=32):
        super().__init__()
        torch.manual_seed(seed)
        self.attention, self.heads, self.context = attention, heads, context
        self.symbols = torch.nn.Embedding(len(SYMBOLS), width)
        self.places = torch.nn.Parameter(0.02 * torch.randn(context, width))
        self.norms = torch.nn.ModuleList(torch.nn.LayerNorm(width) for _ in range(3))
        self.qkv = torch.nn.Linear(width, 3 * width)
        self.out = torch.nn.Linear(width, width)
        self.mlp = torch.nn.Sequential(
            torch.nn.Linear(width, 4 * width), torch.nn.GELU(), torch.nn.Linear(4 * width, width)
        )
        self.head = torch.nn.Linear(width, len(SYMBOLS))

    def forward(self, tokens):
        tokens = tokens[..., -self.context :]  # it reads no further back
        n = tokens.shape[-1]
        x = self.symbols(tokens) + self.places[:n]
        parts = self.qkv(self.norms[0](x)).unflatten(-1, (3 * self.heads, -1)).transpose(-3, -2)
        causal = torch.ones(n, n).tril().bool()  # True: may attend
        seen = self.attention(*parts.chunk(3, dim=-3), causal)
        if isinstance(seen, tuple | list):
            seen = seen[0]  # without the weights
        x = x + self.out(seen.transpose(-3, -2).flatten(-2))
        x = x + self.mlp(self.norms[1](x))
        return self.head(self.norms[2](x))


def train_text(model, text, cross_entropy, steps, seed, rate=0.01):
    """AdamW on batches of 12 windows of 32 symbols, the rate falling to 0; returns the losses."""
    generator = torch.Generator().manual_seed(seed)
    optimizer = torch.optim.AdamW(model.parameters(), rate)
    reach, losses = torch.arange(model.context + 1), []
    for step in range(steps):
        starts = torch.randint(len(text) - model.context, (12, 1), generator=generator)
        rows = text[starts + reach]
        loss = cross_entropy(model(rows[:, :-1]), rows[:, 1:])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        optimizer.param_groups[0]["lr"] = rate * (1 - step / steps)
        losses.append(loss.item())
    return losses


def train_digits(pixels, labels, classes, cross_entropy, epochs, seed):
    """A network with two hidden layers of 256, Adam, batches of 64; returns it trained."""
    torch.manual_seed(seed)
    network = torch.nn.Sequential(
        torch.nn.Linear(64, 256),
        torch.nn.ReLU(),
        torch.nn.Linear(256, 256),
        torch.nn.ReLU(),
        torch.nn.Linear(256, classes),
    )
    optimizer = torch.optim.Adam(network.parameters(), 1e-3)
    generator = torch.Generator().manual_seed(seed)
    for _ in range(epochs):
        for some in torch.randperm(len(labels), generator=generator).split(64):
            loss = cross_entropy(network(pixels[some]), labels[some])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    return network


# --- the course's own functions, in float64 where they judge -------------------------------------------------


def log_probs(logits: torch.Tensor) -> torch.Tensor:
    """log softmax over the last axis, in float64."""
    logits = logits.double()
    return logits - logits.logsumexp(dim=-1, keepdim=True)


def own_cross_entropy(logits: torch.Tensor, targets: torch.Tensor) -> torch.Tensor:
    """Mean loss over all positions, in the logits' dtype."""
    picked = logits.gather(-1, targets.unsqueeze(-1)).squeeze(-1)
    return (logits.logsumexp(dim=-1) - picked).mean()


def own_attention(Q, K, V, mask) -> torch.Tensor:
    """Scaled dot-product attention; a query that may attend to nothing gets zeros."""
    scores = (Q @ K.transpose(-1, -2) / math.sqrt(Q.shape[-1])).masked_fill(~mask, -1e30)
    weights = torch.exp(scores - scores.amax(dim=-1, keepdim=True)) * mask
    return weights / weights.sum(dim=-1, keepdim=True).clamp_min(1e-30) @ V


def best_temperature(logits: torch.Tensor, labels: torch.Tensor) -> float:
    """The T in [0.01, 100] with the smallest mean loss. The loss is convex in 1/T: bisect its slope."""
    refuse_answers("best_temperature")
    logits = logits.double()
    target = logits.gather(-1, labels[:, None]).mean()
    low, high = math.log(0.01), math.log(100.0)  # log of 1/T
    for _ in range(60):
        middle = (low + high) / 2
        expected = (torch.exp(log_probs(logits * math.exp(middle))) * logits).sum(dim=-1).mean()
        low, high = (middle, high) if expected < target else (low, middle)
    return math.exp(-(low + high) / 2)


def conformal_threshold(probs: torch.Tensor, labels: torch.Tensor, rank: int) -> float:
    """The rank-th smallest of the scores 1 - p of the true labels."""
    refuse_answers("conformal_threshold")
    return (1 - probs.gather(1, labels[:, None])[:, 0]).sort().values[rank - 1].item()


# --- reading what students return, and models that need no training ----------------------------------------


def output(value):
    """What `attention` returns, without the weights that may come with it."""
    return value[0] if isinstance(value, tuple | list) else value


def gradients(loss: torch.Tensor, inputs) -> torch.Tensor:
    """The gradients of a number with respect to inputs of one shape, stacked; zeros where it doesn't depend on them."""
    found = torch.autograd.grad(loss, inputs, allow_unused=True)
    return torch.stack([torch.zeros_like(x) if g is None else g for g, x in zip(found, inputs, strict=True)])


def whole(generate, model, prompt: torch.Tensor, n: int, T: float, top_p: float, generator):
    """What `generate` returns. One that is written for a batch of one row, (1, t), gets that."""
    rest = {"T": T, "top_p": top_p, "generator": generator}
    try:
        return generate(model, prompt, n, **rest)
    except IndexError:
        return generate(model, prompt[None], n, **rest)


def written(generate, model, prompt: torch.Tensor, n: int, T: float, top_p: float, generator) -> torch.Tensor:
    """The n new symbols, whether `generate` returns them alone or with the prompt before them."""
    return torch.as_tensor(whole(generate, model, prompt, n, T, top_p, generator)).reshape(-1)[-n:]


class TwoBack(torch.nn.Module):
    """A model by table: the logits of the next symbol are `table[before the last, last]`, or the same always."""

    context = 32

    def __init__(self, table: torch.Tensor) -> None:
        super().__init__()
        self.table = torch.nn.Parameter(table.float(), requires_grad=False)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        if self.table.dim() == 1:
            return self.table.expand(*tokens.shape, -1)
        before = torch.cat([tokens[..., :1], tokens[..., :-1]], dim=-1)
        return self.table[before, tokens]


class Echo(torch.nn.Module):
    """A model that is sure to repeat the symbol that stands `back` places before the next one."""

    context = 32

    def __init__(self, back: int, size: int) -> None:
        super().__init__()
        self.back, self.size = back, size
        self.sure = torch.nn.Parameter(torch.tensor(9.0), requires_grad=False)

    def forward(self, tokens: torch.Tensor) -> torch.Tensor:
        places = (torch.arange(tokens.shape[-1]) - self.back + 1).clamp_min(0)
        return self.sure * torch.nn.functional.one_hot(tokens[..., places], self.size)


def stream(model, T: float, top_p: float, n: int = 500):
    """One symbol after the other out of calls of `generate` that make n of them; for `check_distribution`."""
    generator, waiting = torch.Generator().manual_seed(20), []

    def one(generate) -> int:
        if not waiting:
            waiting.extend(written(generate, model, torch.tensor([0]), n, T, top_p, generator).tolist())
        return waiting.pop()

    return one


# --- stored logits -----------------------------------------------------------------------------------------


def logits(name: str) -> tuple[torch.Tensor, torch.Tensor]:
    """Logits (N, K) in float32 and labels (N,) of a model trained once: text, memorised, digits, known, unknown."""
    entry = _STORED[name]
    values = np.frombuffer(base64.b64decode(entry["logits"]), dtype="<f2").astype(np.float32)
    labels = torch.tensor(entry["labels"])
    return torch.from_numpy(values.reshape(len(labels), -1)), labels


def _made() -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Train all models once, with the course's own functions."""
    learn, memorise = read_text("learn.txt"), read_text("memorise.txt")
    cut = len(learn) * 9 // 10
    found = {}
    for name, text, steps in (("text", learn[:cut], 500), ("memorised", memorise, 300)):
        model = CharTransformer(own_attention, seed=0)
        train_text(model, text, own_cross_entropy, steps, seed=0)
        rows, after = windows(learn[cut:])
        some = slice(0, 12 * 13, 12)  # 13 windows from the whole of it
        found[name] = (model(rows[some]).flatten(0, 1), after[some].flatten())
    pixels, labels = read_digits(noise=0.4, seed=0)
    network = train_digits(pixels[:700], labels[:700], 10, own_cross_entropy, epochs=100, seed=0)
    found["digits"] = (network(pixels[700:]), labels[700:])
    pixels, labels = read_digits(noise=0.0, seed=1)
    known = labels < 8
    train = known.nonzero()[:700, 0]
    network = train_digits(pixels[train], labels[train], 8, own_cross_entropy, epochs=40, seed=1)
    rest = known.nonzero()[700:, 0]
    found["known"] = (network(pixels[rest]), labels[rest])
    found["unknown"] = (network(pixels[~known]), labels[~known])
    return found


def main() -> None:
    """Write the stored logits anew. Their third digits differ between processors; the tests keep margins."""
    data = {
        name: {
            "labels": labels.tolist(),
            "logits": base64.b64encode(values.detach().numpy().astype("<f2").tobytes()).decode(),
        }
        for name, (values, labels) in _made().items()
    }
    STORED.write_text(json.dumps(data) + "\n", encoding="utf-8")


# now: in a sandbox the file may be out of reach later
_STORED = json.loads(STORED.read_text(encoding="utf-8")) if STORED.exists() else {}

if __name__ == "__main__":
    main()
