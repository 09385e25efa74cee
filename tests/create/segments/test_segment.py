"""Descriptions of segments."""

from __future__ import annotations

from typing import Any

import attrs
import pytest

from dcmgen import codes
from dcmgen.codes import Code
from dcmgen.create import Segment
from dcmgen.create.segments.segment import categories_of
from dcmgen.errors import CreateError, ElementValueError
from dcmgen.items import SegmentSequenceItem
from dcmgen.pictures.colors import of_cielab, to_cielab

FULL = Segment(
    "left lung",
    codes.SCT.Lung,
    algorithm_type="SEMIAUTOMATIC",
    algorithm_name="net",
    description="without vessels",
    color="#3CB44b",
    region=["Chest"],
    modifiers="Left",
    tracking_id="lung-1",
    tracking_uid="1.2.3",
)


def test_a_segment_is_read_as_it_was_written() -> None:
    item = SegmentSequenceItem.from_dict(FULL.to_item(1, None, ""))
    read = Segment.read(item)
    assert read.category == Code("91723000", "SCT", "Anatomical Structure")
    assert read == attrs.evolve(FULL, category="Anatomical Structure")


def test_types_in_all_forms() -> None:
    for given in ("Lung", "lung", Segment("Lung"), codes.SCT.Lung, ("39607008", "SCT", "Lung"), dict(codes.SCT.Lung)):
        item = Segment.of(given).to_item(1, "MANUAL", "")
        assert item["SegmentedPropertyTypeCodeSequence"][0]["CodeValue"] == "39607008"
        assert item["SegmentLabel"].lower() == "lung"


@pytest.mark.parametrize(
    ("kind", "category"),
    [("Lung", "Anatomical Structure"), ("Neoplasm", "Morphologically Abnormal Structure"), ("Bile", "Body Substance")],
)
def test_the_category_follows_from_the_type(kind: str, category: str) -> None:
    assert [each.meaning for each in categories_of(codes.find(kind)[0])] == [category]


@pytest.mark.parametrize("color", ["#000000", "#FFFFFF", (255, 0, 0), [1, 2, 3], "00ff00", (12, 200, 99)])
def test_colors_keep_their_value(color: Any) -> None:
    segment = Segment("x", color=color)
    assert segment.color is not None
    assert of_cielab(to_cielab(segment.color)) == segment.color


def test_known_colors_in_cielab() -> None:
    # computed with colour-science 0.4: sRGB -> XYZ, adapted to D50 by Bradford -> CIELAB
    for color, lab in {(255, 255, 255): (100, 0, 0), (255, 0, 0): (54.29, 80.80, 69.89)}.items():
        lightness, a, b = to_cielab(color)
        assert (lightness / 655.35, a / 257 - 128, b / 257 - 128) == pytest.approx(lab, abs=0.05)


@pytest.mark.parametrize("color", ["red", "#12345", (1, 2), (1, 2, 300), (0.5, 0.5, 0.5)])
def test_invalid_colors(color: Any) -> None:
    with pytest.raises(CreateError, match=r"color .* is not valid"):
        Segment("x", color=color)


def test_a_code_needs_a_meaning() -> None:
    with pytest.raises(ElementValueError, match="no meaning"):
        Segment("x", ("1", "99X", ""))


def test_damaged_items_are_read_as_far_as_possible() -> None:
    item = SegmentSequenceItem()
    item.SegmentedPropertyTypeCodeSequence = [{"CodeMeaning": "Lung"}]
    read = Segment.read(item)
    assert (read.label, read.type, read.algorithm_type) == ("", None, None)
