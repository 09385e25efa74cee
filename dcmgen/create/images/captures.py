"""Secondary captures: images of other devices and of screens."""

from __future__ import annotations

from io import BytesIO
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from dcmgen.create.arrays import array_of
from dcmgen.create.context import begin
from dcmgen.create.finishing import finish
from dcmgen.create.images.origins import References, add_attributes
from dcmgen.create.images.samples import Samples, samples_of
from dcmgen.create.sources import read_sources
from dcmgen.dictionary.data.uid_constants import JPEGBaseline8Bit, RLELossless
from dcmgen.errors import CreateError
from dcmgen.iods import (
    MultiFrameGrayscaleByteSecondaryCaptureImage,
    MultiFrameGrayscaleWordSecondaryCaptureImage,
    MultiFrameSingleBitSecondaryCaptureImage,
    MultiFrameTrueColorSecondaryCaptureImage,
    SecondaryCaptureImage,
)
from dcmgen.model import groups

if TYPE_CHECKING:
    from typing import Literal

    from numpy.typing import ArrayLike

    from dcmgen.create.context import Series, Study
    from dcmgen.create.sources import Sources

    SecondaryCapture = (
        SecondaryCaptureImage
        | MultiFrameSingleBitSecondaryCaptureImage
        | MultiFrameGrayscaleByteSecondaryCaptureImage
        | MultiFrameGrayscaleWordSecondaryCaptureImage
        | MultiFrameTrueColorSecondaryCaptureImage
    )
    Conversion = Literal["DV", "DI", "DF", "WSD", "SD", "SI", "DRW", "SYN"]

Array = np.ndarray[Any, Any]


def secondary_capture(
    array: ArrayLike,
    *,
    conversion: Conversion = "WSD",
    burned_in: bool | None = None,
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
    modality: str = "OT",
    attributes: SecondaryCapture | None = None,
    transfer_syntax: str = "",
) -> SecondaryCapture:
    """Create a secondary capture from an array: of one frame or several.

    Parameters
    ----------
    array : array-like, shape (rows, columns), (rows, columns, 3), (frames, rows, columns) or (frames, rows, columns, 3)
        Pixels: bool, integers of up to 16 bits without a sign, or red, green and blue of 8 bits. An array with three
        axes of which the last has the length 3 is one frame with colors.
    conversion : str, optional
        Conversion Type (PS3.3 C.8.6.1). The default is WSD, a workstation; SYN is a synthetic image, DI a digital
        interface, DV digitized video, SD a scanned document, DF digitized film, SI a scanned image, DRW a drawing.
    burned_in : bool, optional
        Whether the pixels show text that identifies the patient: Burned In Annotation. Required for several frames.
    source : Dataset, path-like, or iterable of them, optional
        Objects of which the pixels were captured. The capture belongs to their patient and study, and refers to them.
    study : Study or Series, optional
        Context. By default, that of `source`, or a new study.
    description : str, optional
        Series Description.
    modality : str, optional
        Modality. The default is OT, other.
    attributes : IOD, optional
        Object of the class of the result with more attributes: ``attributes=SecondaryCaptureImage(BodyPartExamined="CHEST")``.
    transfer_syntax : str, optional
        UID of the transfer syntax. By default, Explicit VR Little Endian.

    Returns
    -------
    IOD
        A `SecondaryCaptureImage`; for several frames, a multi-frame secondary capture with single bits, bytes or words
        of gray, or colors, by the type of the array.

    Raises
    ------
    CreateError
        If the array cannot be stored, or `burned_in` is required.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> type(create.secondary_capture(np.zeros((12, 10, 3), np.uint8))).__name__
    'SecondaryCaptureImage'
    >>> type(create.secondary_capture(np.zeros((4, 12, 10), bool), burned_in=False)).__name__
    'MultiFrameSingleBitSecondaryCaptureImage'
    """
    pixels = array_of(array, "the pixels")
    color = pixels.ndim in (3, 4) and pixels.shape[-1] == 3
    if pixels.ndim - color not in (2, 3) or not pixels.size:
        raise CreateError(
            f"the array has the shape {pixels.shape}",
            advice="Pass an array of the shape (rows, columns), (frames, rows, columns), or with 3 colors as the last axis",
        )
    if pixels.ndim == 3 and pixels.shape[-1] == 4:  # frames with four columns are not plausible
        raise CreateError(
            f"the array has the shape {pixels.shape}, as pixels with transparency",
            advice="Pass array[..., :3], or use create.screenshot",
        )
    several = pixels.ndim - color == 3
    if several and burned_in is None:
        raise CreateError(
            "Burned In Annotation is required for several frames",
            advice="Pass burned_in=True if the pixels show the identity of the patient, else burned_in=False",
        )
    samples = _samples(pixels, color, several)
    sources = read_sources(source)
    made: Any = begin(
        _kind(samples.pixels, color) if several else SecondaryCaptureImage,
        study,
        sources,
        description=description,
        Modality=modality,
        ConversionType=conversion,
    )
    if "FrameOfReferenceUID" in made:  # of the source; a capture has no planes
        del made.FrameOfReferenceUID
    made.ImageType = ["DERIVED", "SECONDARY"]
    if burned_in is not None:
        made.BurnedInAnnotation = "YES" if burned_in else "NO"
    add_attributes(made, attributes)
    if sources:
        made.SourceImageSequence = References(sources).of(None)
    made.set_pixel_data(samples.pixels, bits_stored=samples.bits, frames=several)
    if several:
        _describe_frames(made, len(pixels), color, pixels.dtype == bool)
    finish(made, advice="Set them in study=")
    if transfer_syntax:
        made.compress(transfer_syntax)
        if several and color and transfer_syntax == RLELossless:
            # PS3.3 A.8.5.4 requires colors by pixel; the codestreams are the same for both values (PS3.5 8.2.2)
            made.PlanarConfiguration = 0
    return made  # type: ignore[no-any-return]


def screenshot(
    image: str | PathLike[str] | bytes | ArrayLike,
    *,
    jpeg: int | None = 90,
    burned_in: bool | None = None,
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
    attributes: SecondaryCaptureImage | None = None,
) -> SecondaryCaptureImage:
    """Create a secondary capture of a picture.

    Parameters
    ----------
    image : path-like, bytes or array-like
        A file that Pillow reads, such as PNG or JPEG; its content; or an array of the shape (rows, columns),
        (rows, columns, 3) or (rows, columns, 4) of 8 bits.
    jpeg : int, optional
        Quality of the JPEG compression, from 1 to 100; None to store the pixels without compression. Pixels of 16 bits
        are not compressed.
    burned_in, source, study, description, attributes : optional
        As for `secondary_capture`.

    Returns
    -------
    SecondaryCaptureImage
        The capture. Transparent pixels are blended with black.

    Raises
    ------
    CreateError
        If the file is not a picture, or the pixels cannot be stored.
    FileNotFoundError
        If the file does not exist.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> shot = create.screenshot(np.zeros((48, 64, 3), np.uint8), study=create.Study(PatientID="4711"))
    >>> shot.LossyImageCompression, shot.Rows
    ('01', 48)
    """
    lossy = 0.0
    if isinstance(image, (str, PathLike, bytes)):
        pixels, lossy = read_picture(image)
    else:
        pixels = array_of(image, "the pixels")
    pixels = _opaque(pixels)
    made = secondary_capture(
        pixels, burned_in=burned_in, source=source, study=study, description=description, attributes=attributes
    )
    assert isinstance(made, SecondaryCaptureImage)
    if lossy:
        made.LossyImageCompression = "01"
        made.LossyImageCompressionRatio = [lossy]
        made.LossyImageCompressionMethod = ["ISO_10918_1"]
    if jpeg is not None and made.BitsAllocated == 8:
        if not 1 <= jpeg <= 100:
            raise CreateError(f"the quality of JPEG is {jpeg}", advice="Pass a number from 1 to 100")
        made.compress(JPEGBaseline8Bit, quality=jpeg)
    return made


def _samples(pixels: Array, color: bool, several: bool) -> Samples:
    if pixels.dtype == bool and not color:
        return Samples(pixels if several else pixels.astype(np.uint8) * np.uint8(255), 1 if several else 8)
    samples = samples_of(pixels, slopes=False, intercepts=False)
    if samples.pixels.dtype == np.int16 and pixels.min() < 0:
        raise CreateError("a secondary capture has no negative values", advice="Scale the array to 0 … 65535")
    if color and samples.bits > 8:
        raise CreateError(f"colors have values up to {pixels.max()}", advice="Pass an array of uint8")
    if pixels.dtype.itemsize > 1 and not color and pixels.dtype.kind in "iu":
        return Samples(samples.pixels.astype(np.uint16), 16)
    return samples


def _kind(pixels: Array, color: bool) -> Any:
    """Return the class of a capture of several frames."""
    if color:
        return MultiFrameTrueColorSecondaryCaptureImage
    if pixels.dtype == bool:
        return MultiFrameSingleBitSecondaryCaptureImage
    if pixels.dtype.itemsize == 1:
        return MultiFrameGrayscaleByteSecondaryCaptureImage
    return MultiFrameGrayscaleWordSecondaryCaptureImage


def _describe_frames(made: Any, frames: int, color: bool, bits: bool) -> None:
    """Set the attributes of the SC Multi-frame Image Module (PS3.3 C.8.6.3)."""
    for keyword in (groups.SHARED, groups.PER_FRAME):
        if keyword in made:
            delattr(made, keyword)
    if not color and not bits:
        made.PresentationLUTShape = "IDENTITY"
        made.RescaleIntercept, made.RescaleSlope, made.RescaleType = 0, 1, "US"
    if frames > 1:
        made.FrameIncrementPointer = ["PageNumberVector"]
        made.PageNumberVector = list(range(1, frames + 1))


def read_picture(image: str | PathLike[str] | bytes) -> tuple[Array, float]:
    """Return the pixels of a picture, and its compression ratio if it is lossy.

    Raises
    ------
    CreateError
        If the file is not a picture, or Pillow is not installed.
    """
    try:
        from PIL import Image, UnidentifiedImageError
    except ImportError:
        raise CreateError(
            "reading a picture requires Pillow", advice='Install it: pip install "dcmgen[plot]"'
        ) from None
    data = image if isinstance(image, bytes) else Path(image).read_bytes()
    where = "" if isinstance(image, bytes) else str(image)
    try:
        with Image.open(BytesIO(data)) as opened:
            form = opened.format
            if opened.mode in ("1", "P", "LA", "PA", "CMYK", "YCbCr", "LAB", "HSV"):
                pixels = np.asarray(
                    opened.convert("RGBA" if "transparency" in opened.info or "A" in opened.mode else "RGB")
                )
            else:
                pixels = np.asarray(opened)
    except UnidentifiedImageError:
        raise CreateError("the file is not a picture", path=where, advice="Pass a PNG or JPEG file") from None
    except OSError as error:
        raise CreateError(f"the picture is damaged: {error}", path=where, advice="Pass a PNG or JPEG file") from None
    return pixels, round(pixels.nbytes / len(data), 2) if form == "JPEG" else 0.0


def _opaque(pixels: Array) -> Array:
    """Return pixels without transparency."""
    if pixels.ndim != 3 or pixels.shape[-1] != 4:
        return pixels
    if pixels.dtype != np.uint8:
        raise CreateError(f"transparent pixels have the type {pixels.dtype}", advice="Pass an array of uint8")
    share = pixels[..., 3:].astype(np.uint16)
    blended: Array = ((pixels[..., :3] * share + 127) // 255).astype(np.uint8)
    return blended
