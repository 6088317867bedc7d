"""The same training job in PyTorch: torch_job.py THREADS. One figure a line: name value unit."""
import math
import sys
import time

import torch

torch.set_num_threads(int(sys.argv[1]))
torch.manual_seed(1)
T, BATCH, POINTS, SAMPLES = 1000, 256, 2048, 512
beta = torch.linspace(1e-4, 0.02, T, dtype=torch.float64)
alpha_bar = torch.cumprod(1 - beta, 0)
signal, noise = alpha_bar.sqrt().float(), (1 - alpha_bar).sqrt().float()
half_lambda = (0.25 * torch.log(alpha_bar / (1 - alpha_bar))).float()
u = torch.rand(POINTS)
angle = 4 * math.pi * u
data = torch.stack([u * angle.cos(), u * angle.sin()], 1)
data = (data - data.mean(0)) / data.var(0, unbiased=False).mean().sqrt()


def features(x, t):
    waves = [f(2 ** k * x) for k in range(4) for f in (torch.sin, torch.cos)]
    depth = torch.stack([signal[t], noise[t], half_lambda[t]], 1)
    return torch.cat([x] + waves + [depth], 1)


net = torch.nn.Sequential(
    torch.nn.Linear(21, 128), torch.nn.SiLU(),
    torch.nn.Linear(128, 128), torch.nn.SiLU(),
    torch.nn.Linear(128, 128), torch.nn.SiLU(),
    torch.nn.Linear(128, 2))
adam = torch.optim.Adam(net.parameters(), lr=5e-3)


def train_step(step, steps):
    for group in adam.param_groups:
        group["lr"] = 5e-3 * 0.5 * (1 + math.cos(math.pi * step / steps))
    x0 = data[torch.randint(POINTS, (BATCH,))]
    t = torch.randint(T, (BATCH,))
    eps = torch.randn(BATCH, 2)
    x_t = signal[t, None] * x0 + noise[t, None] * eps
    loss = torch.nn.functional.mse_loss(net(features(x_t, t)), eps)
    adam.zero_grad()
    loss.backward()
    adam.step()
    return loss


def sample(K):
    with torch.no_grad():
        x = torch.randn(SAMPLES, 2)
        t = torch.round(torch.arange(K) * (T - 1) / max(K - 1, 1)).long()
        a = alpha_bar[t]
        before = torch.cat([torch.ones(1, dtype=torch.float64), a[:-1]])
        for i in reversed(range(K)):
            b = float(1 - a[i] / before[i])
            eps = net(features(x, t[i].expand(SAMPLES)))
            x = (x - b / math.sqrt(1 - float(a[i])) * eps) / math.sqrt(1 - b)
            x += math.sqrt(b * (1 - float(before[i])) / (1 - float(a[i]))) * torch.randn_like(x)
        return x


STEPS = 600
for step in range(100):
    train_step(step, STEPS)
start = time.perf_counter()
for step in range(STEPS):
    train_step(step, STEPS)
print(f"torch_train_step_us {(time.perf_counter() - start) / STEPS * 1e6:.4g} us")
start = time.perf_counter()
sample(1000)
print(f"torch_sample_1000_ms {(time.perf_counter() - start) * 1e3:.4g} ms")
