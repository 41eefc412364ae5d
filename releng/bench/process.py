"""Whole processes, measured as the operating system counts them."""
import os
import statistics
import subprocess
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
QUOIN = os.path.join(ROOT, 'quoin')
PRODUCT = os.path.join(ROOT, 'releng', 'org.quoin.product', 'target', 'products', 'org.quoin.product', 'linux', 'gtk', 'x86_64', 'quoin')


def run(command, **more):
    """Seconds, CPU seconds, peak MB of the largest process, and the exit code."""
    began = time.monotonic()
    process = subprocess.Popen(command, **more)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return (time.monotonic() - began, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, process.returncode)


def runs(command, count, **more):
    run(command, **more)  # warms the file cache
    return [run(command, **more) for _ in range(count)]


def show(what, rows, index, unit):
    values = sorted(row[index] for row in rows)
    print(f'{what:34} {statistics.median(values):8.2f} {unit}   ({values[0]:.2f} to {values[-1]:.2f})')
    return statistics.median(values)
