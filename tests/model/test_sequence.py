"""Sequences of items."""

from __future__ import annotations

import copy
import operator
import pickle
from collections.abc import Callable
from typing import Any

import pytest

from dcmgen import Dataset, Sequence

MUTATORS: list[Callable[[Any], object]] = [
    lambda s: s.append({"PatientID": "4"}),
    lambda s: s.append(Dataset(PatientID="4")),
    lambda s: s.add(PatientID="4"),
    lambda s: s.extend([{"PatientID": "4"}, Dataset()]),
    lambda s: s.insert(0, {"PatientID": "4"}),
    lambda s: s.pop(),
    lambda s: s.pop(0),
    lambda s: s.remove(s[1]),
    lambda s: s.clear(),
    lambda s: s.reverse(),
    lambda s: s.sort(key=lambda item: item.PatientID),
    lambda s: operator.setitem(s, 0, {"PatientID": "5"}),
    lambda s: operator.setitem(s, slice(0, 2), [{"PatientID": "5"}]),
    lambda s: operator.delitem(s, 0),
    lambda s: operator.iadd(s, [{"PatientID": "6"}]),
    lambda s: operator.imul(s, 2),
]


@pytest.mark.parametrize("mutate", MUTATORS)
def test_mutators_are_recorded_and_convert_items(mutate: Callable[[Any], object]) -> None:
    sequence: Sequence[Dataset] = Sequence([{"PatientID": "2"}, {"PatientID": "1"}, Dataset(PatientID="3")])
    before = [item.PatientID for item in sequence]
    assert not sequence.changed
    mutate(sequence)
    assert sequence.changed
    assert all(isinstance(item, Dataset) for item in sequence)
    assert [item.get("PatientID") for item in sequence] != before


def test_add_returns_the_item() -> None:
    ds = Dataset(BeamSequence=[])
    beam = ds.BeamSequence.add(BeamName="Field 1")
    beam.BeamNumber = 1
    assert ds.BeamSequence[0].BeamNumber == 1


def test_add_accepts_a_mapping_and_more_values() -> None:
    ds = Dataset(BeamSequence=[])
    beam = ds.BeamSequence.add({"BeamName": "Field 1", "BeamNumber": 1}, BeamNumber=2)
    assert (beam.BeamName, beam.BeamNumber) == ("Field 1", 2)


@pytest.mark.parametrize("wrong", ["x", 5, Dataset(), [("BeamName", "Field 1")]])
def test_add_accepts_only_a_mapping(wrong: Any) -> None:
    ds = Dataset(BeamSequence=[])
    with pytest.raises(TypeError, match="add accepts a code or a mapping"):
        ds.BeamSequence.add(wrong)
    assert len(ds.BeamSequence) == 0


@pytest.mark.parametrize("wrong", ["x", 5, Dataset(), [5], ["x"], [None]])
def test_arguments_that_are_not_lists_of_items(wrong: Any) -> None:
    with pytest.raises(TypeError, match=r"accepts (a list of )?datasets"):
        Sequence(wrong)


def test_arguments_that_are_not_items() -> None:
    sequence: Sequence[Dataset] = Sequence()
    for act in (lambda: sequence.append(5), lambda: sequence.extend([{}, 5]), lambda: sequence.insert(0, None)):  # type: ignore[arg-type, list-item]
        with pytest.raises(TypeError, match="accepts datasets or mappings as items"):
            act()
    assert sequence == []
    assert not sequence.changed


def test_a_sequence_is_a_list() -> None:
    sequence: Sequence[Dataset] = Sequence([{"PatientID": "1"}, {"PatientID": "2"}])
    assert len(sequence) == 2
    assert sequence.index(Dataset(PatientID="2")) == 1
    assert [item.PatientID for item in sequence] == ["1", "2"]
    assert sequence == [Dataset(PatientID="1"), Dataset(PatientID="2")]
    assert isinstance(sequence, list)
    assert sequence[-1].PatientID == "2"


@pytest.mark.parametrize("duplicate", [copy.deepcopy, lambda s: pickle.loads(pickle.dumps(s))])
def test_deep_copies(duplicate: Callable[[Any], Any]) -> None:
    sequence: Sequence[Dataset] = Sequence([{"PatientID": "1"}])
    twin = duplicate(sequence)
    assert twin == sequence
    assert not twin.changed
    twin[0].PatientID = "2"
    assert sequence[0].PatientID == "1"
    twin.append({})
    assert duplicate(twin).changed


def test_shallow_copies_share_items() -> None:
    sequence: Sequence[Dataset] = Sequence([{"PatientID": "1"}])
    twin = copy.copy(sequence)
    assert twin[0] is sequence[0]
    twin.append({})
    assert len(sequence) == 1


def test_an_assigned_sequence_is_not_copied() -> None:
    sequence: Sequence[Dataset] = Sequence()
    ds = Dataset(BeamSequence=sequence)
    sequence.append({"BeamName": "late"})
    assert ds.BeamSequence[0].BeamName == "late"
