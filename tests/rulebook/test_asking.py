"""Duties cost nothing where no rule asks for them."""

from __future__ import annotations

import pytest

from checker.errors import InputError
from checker.rulebook import load_pack
from checker.rulebook.asking import topics_of
from checker.statements.duties.topics import load_topics


def test_topics_are_loaded_only_where_a_clause_asks_for_a_duty() -> None:
    assert load_pack("cqo-2023").topics is None
    assert load_pack("cqo-2023", region="shanghai").topics is None
    found = load_pack("cqo-2023", region="hubei-2022").topics
    assert found is not None
    assert "quality_strategy" in found.topics


def test_every_topic_has_titles_in_both_languages() -> None:
    for topic in topics_of("cqo-2023").topics.values():
        assert set(topic.title) == {"zh", "en"}, topic.id


def test_a_mistake_in_the_topics_is_said_with_its_place(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "topics.yaml").write_text("topics:\n  a: {title: {zh: a, en: a}, word: [x]}\n", "utf-8")
    with pytest.raises(InputError) as caught:
        load_topics(tmp_path)
    assert caught.value.code == "unknown-key"
    assert caught.value.spots[0].line == 2


def test_a_topic_without_words_is_a_mistake(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (tmp_path / "topics.yaml").write_text("topics:\n  a: {title: {zh: a, en: a}}\n", "utf-8")
    with pytest.raises(InputError) as caught:
        load_topics(tmp_path)
    assert caught.value.code == "topic-without-words"
