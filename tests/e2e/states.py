"""Every state that the page can be in, each reached from a fresh load: what is looked at, measured and kept."""

from tests.e2e import start_states, talk_states
from tests.e2e.state import STATES

__all__ = ["STATES", "start_states", "talk_states"]
