"""POST /api/sessions/{id}/rerank: after a correction the last answer's cards are chosen anew, in their place."""

from fastapi import APIRouter

from api.dependencies import Id, Known, Tools
from api.schemas import Reranked
from shared.adapters.dynamodb_turn_row import answer_message
from shared.stylist.reranking import Reranker

router = APIRouter(prefix="/api/sessions", tags=["sessions"])


@router.post("/{id}/rerank")
def rerank(session_id: Id, visitor: Known, tools: Tools) -> Reranked:
    """By the rules, without a model: nothing is paid. The same message comes back, with a higher `revision` when it changed.

    404 when there is no answer, 409 `busy` while one is being written. Asking twice ends in the same.
    """
    reranker = Reranker(tools.photos, tools.visitors, tools.answers, tools.clock)
    return Reranked(message=answer_message(reranker.rerank(visitor.owner, session_id)))
