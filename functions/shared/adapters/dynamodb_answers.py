"""The kept answers of a conversation (`Answers`): the last one's cards may be chosen anew while no turn runs."""

from shared.adapters import dynamodb_keys as keys
from shared.adapters.dynamodb_session_row import status
from shared.adapters.dynamodb_table import EXISTS
from shared.adapters.dynamodb_turn_row import packed, turn_of
from shared.adapters.dynamodb_turns import WINDOW, DynamoTurns
from shared.stylist.errors import BusyError, NotFoundError
from shared.stylist.ports import Turn


class DynamoAnswers(DynamoTurns):
    def last(self, owner: str, session: str) -> tuple[Turn, list[Turn]]:
        row = self._table.get(keys.session(owner, session))
        if row is None:
            raise NotFoundError
        if status(row, self._clock()) == "answering":
            raise BusyError
        turns = [turn_of(row) for row in self._newest(owner, session, WINDOW + 1)]
        if not turns:
            raise NotFoundError
        return turns[0], [turn for turn in reversed(turns[1:]) if turn.status != "answering"]

    def revise(self, owner: str, session: str, turn: Turn, *, seen: Turn) -> bool:
        """By the revision that was seen: of two at once one is written. What is answered again has another answer's id."""
        before = seen.metadata.get("revision")
        same = "attribute_not_exists(#metadata.#revision)" if before is None else "#metadata.#revision = :before"
        values = {} if before is None else {"before": before}
        row = self._table.update(
            keys.turn(owner, session, turn.id),
            "SET #parts = :parts, #metadata = :metadata",
            when=f"{EXISTS} AND #answer_id = :answer_id AND #status = :answered AND {same}",
            parts=packed(turn.parts),
            metadata=turn.metadata,
            answer_id=seen.answer_id,
            answered="answered",
            **values,
        )
        return row is not None
