"""Color maps of images: those of Matplotlib and the well-known palettes of DICOM."""

from __future__ import annotations

from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen import create
from dcmgen.database import queries
from dcmgen.database.images import put
from dcmgen.database.queries import STUDY
from dcmgen.dictionary.data.uid_constants import PseudoColorSoftcopyPresentationStateStorage as STATE
from dcmgen.errors import DatabaseError
from dcmgen.pixels.palette import PALETTES, palette_of, well_known

if TYPE_CHECKING:
    from collections.abc import Callable

    from dcmgen.database.nodes import Node
    from dcmgen.database.records import Instance, Study
    from dcmgen.model.dataset import BaseDataset

Array = np.ndarray[Any, Any]

CUSTOM = "custom"
"""Name of colors without a name."""
LABEL = "COLORMAP"
"""Content Label of the presentation states of color maps; their Content Description is the name of the color map."""
DESCRIPTION = "Color maps"
"""Series Description of the presentation states."""
_RESCALE = ("RescaleSlope", "RescaleIntercept", "RescaleType", "ModalityLUTSequence")


@cache
def palette(name: str) -> Array:
    """Return the colors of a color map.

    Parameters
    ----------
    name : str
        Name of a well-known palette, such as "HOT_IRON" (PS3.6 B), or of a color map of Matplotlib.

    Returns
    -------
    numpy.ndarray of uint8, shape (256, 3)
        Colors.

    Raises
    ------
    DatabaseError
        If there is no such color map.
    ImportError
        If Matplotlib is required and not installed.
    """
    if name in PALETTES:
        return well_known(name)
    try:
        import matplotlib
    except ImportError:
        raise ImportError('color maps require Matplotlib: pip install "dcmgen[plot]"') from None
    if name not in matplotlib.colormaps:
        near = get_close_matches(name, [*matplotlib.colormaps, *PALETTES], 3)
        raise DatabaseError(
            f"there is no color map {name!r}",
            advice=f"Use {' or '.join(map(repr, near or ('viridis', 'HOT_IRON')))}",
        )
    colors = matplotlib.colormaps[name](np.linspace(0, 1, 256))
    found: Array = np.rint(colors[:, :3] * 255).astype(np.uint8)
    return found


def colormap_of(record: Node) -> str | list[str] | None:
    """Return the name of the color map of the images of a record; see `Record.colormap`."""
    found = {state.name for state in _states(record) if state.uids & _uids(record)}
    return found.pop() if len(found) == 1 else sorted(found) or None


def lut_of(record: Node) -> Array | list[Array] | None:
    """Return the colors of the images of a record; see `Record.lut`."""
    states = _states(record)
    found: dict[bytes, Array] = {}
    for instance in record._instances():
        uid = str(instance.SOPInstanceUID or "")
        colors = next((state.colors for state in states if uid in state.uids), None)
        if colors is None and instance.PhotometricInterpretation == "PALETTE COLOR":
            colors = _colors(instance.dataset())
        if colors is not None:
            found.setdefault(colors.tobytes(), colors)
    values = list(found.values())
    return values[0] if len(values) == 1 else values or None


def palettes(name: str | None = None) -> Callable[[Instance], Array | None]:
    """Return a function that returns the 256 colors in which an image is exported, or None.

    Parameters
    ----------
    name : str, optional
        Name of the color map. By default, that of each image.

    Raises
    ------
    DatabaseError, ImportError
        As for `palette`.
    """
    if name is not None:
        fixed = palette(name)
        return lambda instance: fixed
    known: dict[Study, dict[str, Array]] = {}

    def own(instance: Instance) -> Array | None:
        study = instance.studies()
        if study not in known:
            known[study] = {uid: _of_256(state.colors) for state in _states(study) for uid in state.uids}
        return known[study].get(str(instance.SOPInstanceUID or ""))

    return own


def set_colors(record: Node, name: str, colors: Any) -> None:
    """Set the color map of the images of a record, or remove it if the colors are None; see `Record.colormap`."""
    series: dict[Any, list[Instance]] = {}
    for instance in record._instances():
        if "Rows" in (ds := instance.dataset()) and ds.get("SOPClassUID") != STATE:
            series.setdefault(instance.studies(), []).append(instance)
    for study, images in series.items():
        _set_in_study(study, images, name, colors)


def _set_in_study(study: Any, images: list[Instance], name: str, colors: Any) -> None:
    """Replace the presentation states of images of one study. Other images keep their color maps."""
    uids = {str(each.SOPInstanceUID or "") for each in images}
    old = [state for state in _states(study) if state.uids & uids]
    made: list[BaseDataset] = []
    if colors is not None:
        made += _new_states([each.dataset() for each in images], name, colors)
    for state in old:
        if rest := state.uids - uids:
            others = [each.dataset() for each in study.instances(SOPInstanceUID=[*rest])]
            made += _new_states(others, state.name, state.colors) if others else []
    keys = {state.instance._key for state in old}
    found = study.series(Modality="PR", SeriesDescription=DESCRIPTION)
    with study._journal.batch():
        if made:
            put(found[0] if found else study.new_series(Modality="PR", SeriesDescription=DESCRIPTION), made)
        study._journal.remove(keys)
        for series in found:
            if series.empty():
                series.remove()


def _new_states(images: list[BaseDataset], name: str, colors: Any) -> list[BaseDataset]:
    """Return presentation states of images: one for each rescaling, because a state has only one."""
    groups: dict[str, list[BaseDataset]] = {}
    for ds in images:
        groups.setdefault(repr([ds.get(keyword) for keyword in _RESCALE]), []).append(ds)
    return [
        create.presentation_state(each, palette=colors, label=LABEL, content_description=name, study=create.Study())
        for each in groups.values()
    ]


class _State:
    """A presentation state of a color map.

    Attributes
    ----------
    instance : Instance
        The presentation state.
    name : str
        Name of the color map.
    uids : set of str
        SOP Instance UIDs of the images.
    """

    def __init__(self, instance: Instance, ds: Any) -> None:
        self.instance = instance
        self.name = str(ds.get("ContentDescription") or CUSTOM)
        self.uids = {
            str(image.get("ReferencedSOPInstanceUID") or "")
            for item in ds.get("ReferencedSeriesSequence") or ()
            for image in item.get("ReferencedImageSequence") or ()
        }
        self._ds = ds

    @property
    def colors(self) -> Array:
        """Colors, uint8, shape (n, 3)."""
        return _colors(self._ds)


def _states(record: Node) -> list[_State]:
    """Return the presentation states of color maps in the studies of a record."""
    above: Any = record._at_most(STUDY)
    found = ((each, each.dataset()) for each in above.instances(SOPClassUID=STATE))
    return [_State(instance, ds) for instance, ds in found if ds.get("ContentLabel") == LABEL]


def _uids(record: Node) -> set[str]:
    return {str(uid) for uid in queries.distinct(record._journal, record._scope, "SOPInstanceUID")}


def _colors(ds: BaseDataset) -> Array:
    """Return the colors of a palette as uint8."""
    table = palette_of(ds)
    entries: Array = table.entries[:, :3]
    return (entries >> (table.bits - 8)).astype(np.uint8) if table.bits > 8 else entries


def _of_256(colors: Array) -> Array:
    """Return 256 colors for the brightness from 0 to 255."""
    return colors[np.arange(256) * len(colors) // 256]
