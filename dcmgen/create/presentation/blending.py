"""Blending of two sets of images (PS3.3 A.33.4)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.icc import srgb_profile
from dcmgen.create.presentation.states import check_images, identification, is_color, layout
from dcmgen.create.presentation.transforms import modality_values, palette_values, voi_items
from dcmgen.create.references import IMAGES, instance_reference, series_references, uid_of
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.geometry import check_frames_of_reference
from dcmgen.iods import BlendingSoftcopyPresentationState

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dcmgen.create.colors import ColorLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.presentation.annotations import Annotation
    from dcmgen.create.presentation.transforms import Area, Palette, Window
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset


def blending(
    underlying: Sources,
    superimposed: Sources,
    *,
    opacity: float = 0.5,
    palette: Palette = "HOT_IRON",
    window: Window = "image",
    superimposed_window: Window = "image",
    registration: Sources | None = None,
    annotations: Sequence[Annotation] = (),
    layers: Mapping[str, ColorLike] | None = None,
    display_area: Area | None = None,
    rotation: Literal[0, 90, 180, 270] = 0,
    flip: bool = False,
    label: str = "BLENDING",
    content_description: str = "",
    creator: str = "",
    study: Study | Series | None = None,
    description: str = "",
) -> BlendingSoftcopyPresentationState:
    """Create a presentation state that displays grayscale images in color over others, such as PET over CT.

    Parameters
    ----------
    underlying : Dataset, path-like, or iterable of them
        Images that are displayed in gray.
    superimposed : Dataset, path-like, or iterable of them
        Images that are displayed in the colors of the palette.
    opacity : float, optional
        Relative opacity of the superimposed images, from 0 to 1.
    palette : str or array-like of shape (n, 3), optional
        Colors, as for `presentation_state`.
    window, superimposed_window : (float, float), "image" or None, optional
        Center and width of both sets, as for `presentation_state`.
    registration : Dataset, path-like, or iterable of them, optional
        Spatial registrations of the two sets. Without them, they must have the same frame of reference.
    annotations, layers, display_area, rotation, flip, label, content_description, creator, study, description
        As for `presentation_state`. Coordinates are pixels of the underlying images.

    Returns
    -------
    BlendingSoftcopyPresentationState
        The presentation state, in the study of the underlying images.

    Raises
    ------
    CreateError
        If images are in color, if a set has images of several studies, or if the opacity is not from 0 to 1.
    GeometryError
        If the frames of reference differ, and no registration was given.
    """
    sets = {"UNDERLYING": read_sources(underlying), "SUPERIMPOSED": read_sources(superimposed)}
    registrations = read_sources(registration)
    if not 0 <= opacity <= 1:
        raise CreateError(f"the opacity is {opacity:g}", advice="Pass a number from 0 to 1")
    for found in sets.values():
        check_images(found)
        if is_color(found):
            raise CreateError("color images cannot be blended", advice="Pass grayscale images")
    if not registrations:
        check_frames_of_reference(
            str(image.get("FrameOfReferenceUID") or "") for found in sets.values() for image in found
        )
    below = sets["UNDERLYING"]
    values = identification(label, content_description, creator)
    values |= layout(below, annotations, layers or {}, display_area, None, False, rotation, flip, instance_reference)
    values |= palette_values(palette) | {"ICCProfile": srgb_profile(), "RelativeOpacity": opacity}
    values["BlendingSequence"] = [
        _item(position, found, window if position == "UNDERLYING" else superimposed_window)
        for position, found in sets.items()
    ]
    if registrations:
        values["ReferencedSpatialRegistrationSequence"] = [
            {
                "StudyInstanceUID": uid_of(each, "StudyInstanceUID"),
                "ReferencedSeriesSequence": series_references([each], "ReferencedSOPSequence"),
            }
            for each in registrations
        ]
    made = begin(BlendingSoftcopyPresentationState, study, below, description=description, **values)
    return finish(made)


def _item(position: str, images: Sequence[BaseDataset], window: Window) -> dict[str, Any]:
    """Return the values of an item of Blending Sequence."""
    studies = {uid_of(image, "StudyInstanceUID") for image in images}
    if len(studies) > 1:
        raise CreateError(f"the {position.lower()} images belong to several studies", advice="Pass images of one study")
    values: dict[str, Any] = {
        "BlendingPosition": position,
        "StudyInstanceUID": studies.pop(),
        "ReferencedSeriesSequence": series_references(images, IMAGES),
        **modality_values(images),
    }
    if voi := voi_items(images, window, instance_reference):
        values["SoftcopyVOILUTSequence"] = voi
    return values
