"""Runs at the start of each function's process on the local AWS: fifty at once must leave the AWS they call time to answer."""

import os

os.nice(10)
