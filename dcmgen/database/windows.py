"""The windows of images (PS3.3 C.11.2)."""

from __future__ import annotations

from dcmgen.pixels import store
from dcmgen.pixels.description import PIXEL_KEYWORDS
from dcmgen.pixels.luts import window_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.dataset import BaseDataset

_WINDOW = ("WindowCenter", "WindowWidth", "WindowCenterWidthExplanation", "VOILUTFunction")


def window(ds: BaseDataset) -> tuple[float, float] | None:
    """Return the center and width of the first window."""
    found = window_of(ds)
    return None if found is None else found[:2]


def set_window(ds: BaseDataset, value: tuple[float, float] | None) -> bool:
    """Set the window of an image; return whether the dataset is one."""
    if not any(keyword in ds for keyword in PIXEL_KEYWORDS):
        return False
    store.drop(ds, *_WINDOW)
    if value is not None:
        center, width = value
        store.put(ds, "WindowCenter", float(center))
        store.put(ds, "WindowWidth", float(width))
    return True
