"""The elements of several images side by side: what is constant, and what varies from image to image."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from dcmgen.dictionary import keyword_for_tag
from dcmgen.model import access
from dcmgen.model.sequence import Sequence as Items
from dcmgen.values.multivalue import is_empty
from dcmgen.values.tags import DATA_SET_TRAILING_PADDING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from dcmgen.model.dataset import BaseDataset

_NOT_CONTENT = (DATA_SET_TRAILING_PADDING,)
"""Elements without information."""


class Columns:
    """The elements of images by tag.

    Parameters
    ----------
    images : sequence of Dataset
        Images with one frame.
    """

    def __init__(self, images: Sequence[BaseDataset]) -> None:
        self.images = list(images)
        tags = {tag for image in images for tag in access.entries(image)}
        self._tags = sorted(tag for tag in tags if tag & 0xFFFF and tag not in _NOT_CONTENT)
        self._constant = {tag: self._is_constant(tag) for tag in self._tags}

    def __iter__(self) -> Iterator[int]:
        """Iterate over the tags in ascending order."""
        return iter(self._tags)

    def is_constant(self, tag: int) -> bool:
        """Return whether all images have the element, with the same value."""
        return self._constant[tag]

    def is_empty(self, tag: int) -> bool:
        """Return whether the element of the first image has no value."""
        return is_empty(access.value(self.images[0], tag))

    def creator(self, tag: int) -> int:
        """Return the tag of the Private Creator of an element, or 0 if it has none."""
        block = tag >> 8 & 0xFF
        return tag & ~0xFFFF | block if tag >> 16 & 1 and block >= 0x10 else 0

    def copy(self, tag: int, index: int, target: BaseDataset) -> None:
        """Copy an element of an image, if the image has it."""
        image = self.images[index]
        if tag in access.entries(image):
            copy_element(image, tag, target)

    def _is_constant(self, tag: int) -> bool:
        first = self.images[0]
        if any(tag not in access.entries(image) for image in self.images):
            return False
        vr, value = access.vr(first, tag), access.value(first, tag)
        text = _text(value)
        for image in self.images[1:]:
            other = access.value(image, tag)
            if access.vr(image, tag) != vr or other != value or _text(other) != text:
                return False
        return True


def keyword_of(tag: int) -> str:
    """Return the keyword of a tag, empty for private and unknown elements."""
    return keyword_for_tag(tag) or ""


def _text(value: object) -> str:
    """Return the text of a value, because numbers with different texts are equal."""
    return "" if isinstance(value, (bytes, Items)) else str(value)


def copy_element(source: BaseDataset, tag: int, target: BaseDataset) -> None:
    """Copy an element without checking its value."""
    value = access.value(source, tag)
    access.convert(target, tag, access.vr(source, tag), deepcopy(value) if isinstance(value, list) else value)
