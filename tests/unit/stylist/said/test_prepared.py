"""What is compiled once is compiled before the first words of a model have to be judged."""

import subprocess
import sys

CODE = """
from shared.stylist.checks import claims, lexicon, proofreading
proofreading.prepare()
print(lexicon._cues.cache_info().currsize, lexicon._allowed.cache_info().currsize, claims._cues.cache_info().currsize)
"""


def test_after_preparing_nothing_is_left_to_compile() -> None:
    run = subprocess.run([sys.executable, "-c", CODE], cwd="functions", capture_output=True, text=True, check=True)

    assert run.stdout.split() == ["1", "1", "1"]
