"""Writes what PyTorch computes, for the tests that compare chainrule::nn with it.

    pip install torch safetensors numpy
    python tests/parity/make_fixtures.py

Everything is in double precision. A case has its inputs, its weights under the names of its `state_dict`, its output
`y`, a cotangent `dy` of the output, and the gradients `d…` of sum(y * dy) by inputs and weights.
"""

import pathlib

import torch
from safetensors.torch import save_file
from torch import nn
from torch.nn import functional as F

torch.manual_seed(1)
torch.set_default_dtype(torch.float64)

SAVED = {}


def save(case, **tensors):
    for name, tensor in tensors.items():
        SAVED[f"{case}/{name.replace('__', '.')}"] = tensor.detach().clone().contiguous()


def pull_back(case, inputs, weights, compute):
    """Saves a case whose gradients are those of its floating-point inputs and its weights."""
    for tensor in inputs.values():
        if tensor.is_floating_point():
            tensor.requires_grad_(True)
    found = compute()
    outputs = found if isinstance(found, tuple) else (found,)
    seeds = [torch.randn_like(y) for y in outputs]
    torch.autograd.backward(outputs, seeds)
    for number, (y, seed) in enumerate(zip(outputs, seeds)):
        suffix = "" if number == 0 else str(number)
        save(case, **{f"y{suffix}": y, f"dy{suffix}": seed})
    for name, tensor in {**inputs, **weights}.items():
        save(case, **{name: tensor})
        if tensor.grad is not None:
            save(case, **{f"d{name}": tensor.grad})


def functions():
    for name, function in {
        "relu": F.relu,
        "leaky_relu": F.leaky_relu,
        "gelu": F.gelu,
        "silu": F.silu,
        "tanh": torch.tanh,
        "sigmoid": torch.sigmoid,
        "softmax": lambda x: F.softmax(x, dim=-1),
        "log_softmax": lambda x: F.log_softmax(x, dim=-1),
        "flatten": lambda x: x.flatten(1),
    }.items():
        x = 3 * torch.randn(2, 3, 5)
        pull_back(name, {"x": x}, {}, lambda: function(x))


def losses():
    x, labels = torch.randn(4, 5), torch.tensor([3, -100, 0, 3])
    pull_back("cross_entropy", {"x": x, "labels": labels}, {}, lambda: F.cross_entropy(x, labels))
    x, t = torch.randn(3, 4), torch.randn(3, 4)
    pull_back("mse", {"x": x, "t": t}, {}, lambda: F.mse_loss(x, t))
    x, t = 4 * torch.randn(3, 4), torch.rand(3, 4)
    x[0, 0] = 0.0
    pull_back("bce_with_logits", {"x": x, "t": t}, {}, lambda: F.binary_cross_entropy_with_logits(x, t))


def layer(case, module, inputs, compute):
    pull_back(case, inputs, dict(module.named_parameters()), lambda: compute(module, *inputs.values()))


def layers():
    plain = lambda module, x: module(x)
    layer("Linear", nn.Linear(3, 5), {"x": torch.randn(2, 4, 3)}, plain)
    layer("Linear1", nn.Linear(3, 2), {"x": torch.randn(1, 3)}, plain)
    layer("Conv2d", nn.Conv2d(2, 3, 3, stride=2, padding=1), {"x": torch.randn(3, 2, 6, 5)}, plain)
    layer("Conv2d1", nn.Conv2d(1, 4, 2), {"x": torch.randn(1, 1, 4, 7)}, plain)
    layer("MaxPool2d", nn.MaxPool2d(2), {"x": torch.randn(2, 3, 5, 6)}, plain)
    layer("AvgPool2d", nn.AvgPool2d(3, stride=2), {"x": torch.randn(2, 3, 5, 7)}, plain)
    norm = nn.LayerNorm(5)
    nn.init.normal_(norm.weight), nn.init.normal_(norm.bias)
    layer("LayerNorm", norm, {"x": torch.randn(2, 3, 5)}, plain)
    layer("Embedding", nn.Embedding(6, 3), {"words": torch.tensor([4, 0, 4, 5])}, plain)
    for suffix, (length, batch) in {"": (4, 3), "1": (1, 1)}.items():
        x, h, c = torch.randn(length, batch, 3), torch.randn(batch, 5), torch.randn(batch, 5)

        def lstm(module, x, h, c):
            y, (h, c) = module(x, (h[None], c[None]))
            return y, h[0], c[0]

        def gru(module, x, h):
            y, h = module(x, h[None])
            return y, h[0]

        layer(f"Lstm{suffix}", nn.LSTM(3, 5), {"x": x.clone(), "h": h.clone(), "c": c}, lstm)
        layer(f"Gru{suffix}", nn.GRU(3, 5), {"x": x, "h": h}, gru)
    for suffix, (length, batch) in {"": (4, 3), "1": (1, 1)}.items():
        for name, mask in {"Attention": None, "Causal": torch.ones(length, length).triu(1).bool()}.items():
            module = nn.MultiheadAttention(6, 3, batch_first=True)
            nn.init.normal_(module.in_proj_bias), nn.init.normal_(module.out_proj.bias)
            attend = lambda module, x: module(x, x, x, need_weights=False, attn_mask=mask)[0]
            layer(f"{name}{suffix}", module, {"x": torch.randn(batch, length, 6)}, attend)


def dropout():
    x = torch.randn(3, 4, requires_grad=True)
    y = F.dropout(x, 0.25)
    dy = torch.randn_like(y)
    y.backward(dy)
    save("Dropout", x=x, y=y, dy=dy, dx=x.grad, kept=(y != 0).to(torch.int64))


def optimisers():
    sgd, adam = torch.optim.SGD, torch.optim.Adam
    start, gradients = torch.randn(2, 3), torch.randn(5, 2, 3)
    save("optimiser", start=start, gradients=gradients)
    for name, make in {
        "sgd": lambda w: sgd(w, lr=0.1),
        "sgd_decay": lambda w: sgd(w, lr=0.1, weight_decay=0.2),
        "momentum": lambda w: sgd(w, lr=0.1, momentum=0.9, weight_decay=0.2),
        "nesterov": lambda w: sgd(w, lr=0.1, momentum=0.9, weight_decay=0.2, nesterov=True),
        "adam": lambda w: adam(w, lr=0.1),
        "adam_decay": lambda w: adam(w, lr=0.1, weight_decay=0.2, betas=(0.8, 0.99), eps=1e-4),
        "adamw": lambda w: torch.optim.AdamW(w, lr=0.1),
    }.items():
        w = start.clone().requires_grad_(True)
        optimiser = make([w])
        for number, gradient in enumerate(gradients, 1):
            w.grad = gradient.clone()
            optimiser.step()
            if number in (1, 5):
                save(name, **{f"after{number}": w})


def schedules():
    for name, make in {
        "step": lambda o: torch.optim.lr_scheduler.StepLR(o, step_size=3, gamma=0.5),
        "cosine": lambda o: torch.optim.lr_scheduler.CosineAnnealingLR(o, T_max=10, eta_min=0.01),
    }.items():
        optimiser = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.2)
        schedule, rates = make(optimiser), []
        for _ in range(11):
            rates.append(optimiser.param_groups[0]["lr"])
            optimiser.step()
            schedule.step()
        save(name, rates=torch.tensor(rates))


def clipping():
    w = torch.zeros(2, 3, requires_grad=True)
    w.grad = torch.randn(2, 3)
    save("clip", gradient=w.grad)
    norm = nn.utils.clip_grad_norm_([w], 0.5)
    save("clip", clipped=w.grad, norm=norm)


for part in (functions, losses, layers, dropout, optimisers, schedules, clipping):
    part()
save_file(SAVED, pathlib.Path(__file__).with_name("fixtures.safetensors"))
