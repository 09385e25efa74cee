"""Softcopy presentation states: grayscale, color and pseudo-color (PS3.3 A.33.1 to A.33.3)."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.icc import srgb_profile
from dcmgen.create.presentation.annotations import annotation_items, layer_items
from dcmgen.create.presentation.shutters import Shutter, shutter_values
from dcmgen.create.presentation.transforms import (
    area_items,
    modality_values,
    palette_values,
    variable_modality_items,
    voi_items,
)
from dcmgen.create.references import IMAGES, instance_reference, is_image, series_references
from dcmgen.create.sources import read_sources
from dcmgen.errors import CreateError
from dcmgen.iods import (
    ColorSoftcopyPresentationState,
    GrayscaleSoftcopyPresentationState,
    PseudoColorSoftcopyPresentationState,
    VariableModalityLUTSoftcopyPresentationState,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from dcmgen.create.colors import ColorLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.presentation.annotations import Annotation, Refer
    from dcmgen.create.presentation.transforms import Area, Palette, Window
    from dcmgen.create.sources import Sources
    from dcmgen.model.dataset import BaseDataset

    PresentationState = (
        GrayscaleSoftcopyPresentationState
        | ColorSoftcopyPresentationState
        | PseudoColorSoftcopyPresentationState
        | VariableModalityLUTSoftcopyPresentationState
    )
    """A presentation state of images."""

_GRAYSCALE = ("MONOCHROME1", "MONOCHROME2")


def presentation_state(
    images: Sources,
    *,
    annotations: Sequence[Annotation] = (),
    layers: Mapping[str, ColorLike] | None = None,
    window: Window = "image",
    invert: bool = False,
    palette: Palette | None = None,
    display_area: Area | None = None,
    magnification: float | None = None,
    true_size: bool = False,
    shutter: Shutter | Sequence[Shutter] = (),
    rotation: Literal[0, 90, 180, 270] = 0,
    flip: bool = False,
    frames: Sequence[int] = (),
    label: str = "PRESENTATION",
    content_description: str = "",
    creator: str = "",
    study: Study | Series | None = None,
    description: str = "",
) -> PresentationState:
    """Create a presentation state: how images are displayed, with annotations.

    Coordinates of annotations, shutters and the displayed area are (column, row) in pixels, and (0, 0) is the top left
    corner of the first pixel.

    Parameters
    ----------
    images : Dataset, path-like, or iterable of them
        Images of one study, from one or several series.
    annotations : sequence of Annotation, optional
        Graphics and texts.
    layers : mapping of str to str or (int, int, int), optional
        Graphic layers from back to front, with their colors: "#RRGGBB", or red, green and blue from 0 to 255. Other
        layers that annotations name follow them.
    window : (float, float), "image" or None, optional
        Center and width. By default, the first window or VOI LUT of each image. None displays all values.
    invert : bool, optional
        Whether to display the grayscale inverted.
    palette : str or array-like of shape (n, 3), optional
        Colors of a grayscale image: the name of a well-known palette, such as ``"HOT_IRON"``, or integers from 0 to 255,
        or floats from 0 to 1.
    display_area : (int, int, int, int), optional
        Left, top, right and bottom of the displayed part; (0, 0, columns, rows) by default.
    magnification : float, optional
        Number of pixels on the display for each pixel of the image. By default, the area is scaled to fit.
    true_size : bool, optional
        Whether to display objects in their size in mm.
    shutter : Shutter or sequence of Shutter, optional
        Shapes outside of which the image is black.
    rotation : {0, 90, 180, 270}, optional
        Clockwise rotation in degrees.
    flip : bool, optional
        Whether to flip the image horizontally, after the rotation.
    frames : sequence of int, optional
        Numbers of the frames of a multi-frame image, from 1. By default, all frames.
    label : str, optional
        Content Label, in capital letters.
    content_description : str, optional
        Content Description.
    creator : str, optional
        Content Creator's Name.
    study : Study or Series, optional
        Study and series. By default, the study of the images.
    description : str, optional
        Series Description.

    Returns
    -------
    GrayscaleSoftcopyPresentationState or another presentation state
        A `ColorSoftcopyPresentationState` for color images, a `PseudoColorSoftcopyPresentationState` with a palette, and
        a `VariableModalityLUTSoftcopyPresentationState` for images with different rescale values, such as those of PET.

    Raises
    ------
    CreateError
        If the images belong to several studies, if only some are in color, or if an argument is not valid.

    See Also
    --------
    blending : Displays two sets of images, one over the other.
    dcmgen.pictures.draw : Draws an image as a presentation state specifies.

    Examples
    --------
    >>> from dcmgen import create, examples
    >>> nodule = create.Annotation.circle((60, 50), 8, "nodule", layer="FINDINGS")
    >>> state = create.presentation_state(
    ...     examples.ct, annotations=[nodule], layers={"FINDINGS": (255, 80, 80)}, window=(40, 400)
    ... )
    >>> state.Modality, state.GraphicAnnotationSequence[0].GraphicObjectSequence[0].GraphicType
    ('PR', 'CIRCLE')
    """
    found = read_sources(images)
    check_images(found)
    in_color = is_color(found)
    if in_color and (palette is not None or invert or window not in ("image", None)):
        raise CreateError("color images have no window and no palette", advice="Omit window=, invert= and palette=")
    refer = _reference(found, frames)
    variable = [] if in_color or palette is not None else variable_modality_items(found, refer)
    kind: type[PresentationState] = (
        ColorSoftcopyPresentationState
        if in_color
        else VariableModalityLUTSoftcopyPresentationState
        if variable
        else GrayscaleSoftcopyPresentationState
        if palette is None
        else PseudoColorSoftcopyPresentationState
    )
    values = identification(label, content_description, creator)
    values |= layout(found, annotations, layers or {}, display_area, magnification, true_size, rotation, flip, refer)
    shutters = [shutter] if isinstance(shutter, Shutter) else shutter
    values |= shutter_values(shutters, kind is not GrayscaleSoftcopyPresentationState)
    if not in_color:
        values |= {"VariableModalityLUTSequence": variable} if variable else modality_values(found)
        if voi := voi_items(found, window, refer):
            values["SoftcopyVOILUTSequence"] = voi
        is_inverted = invert != (found[0].get("PhotometricInterpretation") == "MONOCHROME1")
        if palette is None:
            values["PresentationLUTShape"] = "INVERSE" if is_inverted else "IDENTITY"
        else:
            colors = palette_values(palette)
            values |= _reversed(colors) if is_inverted else colors
    if in_color or palette is not None:
        values["ICCProfile"] = srgb_profile()
    made: PresentationState = begin(kind, study, found, description=description, **values)
    made.ReferencedSeriesSequence = [
        {
            **series,
            IMAGES: [
                refer(image) for image in found if image["SeriesInstanceUID"].value == series["SeriesInstanceUID"]
            ],
        }
        for series in series_references(found, IMAGES)
    ]
    return finish(made)


def check_images(images: Sequence[BaseDataset]) -> None:
    """Raise an error if objects are not images of a known size."""
    for image in images:
        sizes = [image.get(keyword) for keyword in ("Rows", "Columns")]
        if not is_image(str(image.get("SOPClassUID") or "")) or not all(isinstance(n, int) and n for n in sizes):
            raise CreateError(
                f"the object {image.get('SOPInstanceUID') or ''} is not an image",
                path=str(image.filename or "") or None,
                advice="Pass images with Rows and Columns",
            )


def is_color(images: Sequence[BaseDataset]) -> bool:
    """Return whether images are in color; raise an error if only some are."""
    found = {image.get("PhotometricInterpretation") not in _GRAYSCALE for image in images}
    if len(found) > 1:
        raise CreateError("some of the images are in color and others are not", advice="Create two presentation states")
    return found.pop()


def identification(label: str, content_description: str, creator: str) -> dict[str, Any]:
    """Return the attributes of the Presentation State Identification Module (PS3.3 C.11.10)."""
    now = datetime.now()
    return {
        "PresentationCreationDate": now.date(),
        "PresentationCreationTime": now.time().replace(microsecond=0),
        "ContentLabel": label,
        "ContentDescription": content_description or None,
        "ContentCreatorName": creator or None,
    }


def layout(
    images: Sequence[BaseDataset],
    annotations: Sequence[Annotation],
    layers: Mapping[str, ColorLike],
    display_area: Area | None,
    magnification: float | None,
    true_size: bool,
    rotation: int,
    flip: bool,
    refer: Refer,
) -> dict[str, Any]:
    """Return the attributes of the displayed area, the spatial transformation, and the annotations with their layers."""
    if rotation not in (0, 90, 180, 270):
        raise CreateError(f"the rotation is {rotation}", advice="Pass 0, 90, 180 or 270")
    values: dict[str, Any] = {
        "DisplayedAreaSelectionSequence": area_items(
            images, display_area, magnification, true_size, rotation, flip, refer
        )
    }
    if rotation or flip:
        values |= {"ImageRotation": rotation, "ImageHorizontalFlip": "Y" if flip else "N"}
    if annotations:
        values["GraphicAnnotationSequence"] = annotation_items(annotations, refer, images)
    if items := layer_items(annotations, layers):
        values["GraphicLayerSequence"] = items
    return values


def _reference(images: Sequence[BaseDataset], frames: Sequence[int]) -> Refer:
    """Return a function that refers to an image, or to its selected frames."""
    if frames and len(images) > 1:
        raise CreateError(f"there are frames of {len(images)} images", advice="Pass frames= with one multi-frame image")
    return lambda image: instance_reference(image, frame_numbers=frames)


def _reversed(colors: dict[str, Any]) -> dict[str, Any]:
    """Return a palette in which the colors are in the opposite order."""
    return {
        keyword: b"".join(value[at : at + 2] for at in range(len(value) - 2, -1, -2))
        if isinstance(value, bytes)
        else value
        for keyword, value in colors.items()
    }
