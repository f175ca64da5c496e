"""What every script shares: its arguments, its scratch folder, its log.

Arguments stand after `--`.  `--tmp DIR` names the scratch folder (default: tryscape-models in the
system's temp folder), where scripts leave what the next one needs.
"""

import os
import sys
import tempfile
import time

_ARGV = sys.argv[sys.argv.index("--") + 1 :] if "--" in sys.argv else sys.argv[1:]
_START = time.time()


def opt(name, default=None):
    """Value that follows `name` among the arguments."""
    return _ARGV[_ARGV.index(name) + 1] if name in _ARGV else default


def words():
    """The arguments before the first option: commands and model names."""
    return [a for a in _ARGV[: next((i for i, a in enumerate(_ARGV) if a[0] == "-"), len(_ARGV))]]


def say(*parts):
    print("[%5.1f]" % (time.time() - _START), *parts, flush=True)


HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RAW = os.path.join(HERE, "raw")
TMP = opt("--tmp", os.path.join(tempfile.gettempdir(), "tryscape-models"))
os.makedirs(TMP, exist_ok=True)
os.makedirs(RAW, exist_ok=True)
