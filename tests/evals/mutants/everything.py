"""All mutations."""

from tests.evals.mutants import broken, cards, speech, wording

MUTATIONS = (*cards.MUTATIONS, *wording.MUTATIONS, *speech.MUTATIONS, *broken.MUTATIONS)
