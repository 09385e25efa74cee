"""Series of CT, MR and PET images from arrays."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from dcmgen.create.images.planar import Request, build
from dcmgen.create.images.samples import HOUNSFIELD_OFFSET
from dcmgen.errors import CreateError
from dcmgen.iods import CTImage, MRImage, PositronEmissionTomographyImage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from numpy.typing import ArrayLike

    from dcmgen.create.coding import CodeLike
    from dcmgen.create.context import Series, Study
    from dcmgen.create.instances import Instances
    from dcmgen.create.placement import Like, Space
    from dcmgen.create.sources import Sources

    Sequences = Literal["SE", "IR", "GR", "EP", "RM"]


def ct(
    array: ArrayLike,
    *,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
    image_type: Sequence[str] = (),
    rescale_type: str = "HU",
    thickness: float | None = None,
    window: tuple[float, float] | None = None,
    attributes: CTImage | None = None,
    transfer_syntax: str = "",
) -> Instances[CTImage]:
    """Create a CT series from an array: an image for each slice.

    Parameters
    ----------
    array : array-like, shape (slices, rows, columns)
        Values in Hounsfield units, or in those of `rescale_type`.
    affine : array-like of float, shape (4, 4), optional
        Matrix from (slice, row, column, 1) to (x, y, z, 1) in mm.
    space : {"LPS", "RAS"}, optional
        Coordinates of `affine`.
    like : Grid, Dataset, path-like, or iterable of them, optional
        A grid, or the images of a series, which have the geometry of the array. By default, `source`.
    source : Dataset, path-like, or iterable of them, optional
        Images from which the array was computed. The new images belong to their patient, study and frame of reference,
        refer to them, and have the attributes of the acquisition that all of them have in common.
    study : Study or Series, optional
        Context of the images. By default, that of `source`, or a new study.
    description : str, optional
        Series Description.
    image_type : sequence of str, optional
        Image Type. By default, ORIGINAL, PRIMARY and AXIAL; with `source`, DERIVED, SECONDARY and AXIAL.
    rescale_type : str, optional
        Rescale Type. The default is HU, Hounsfield units.
    thickness : float, optional
        Slice Thickness in mm. By default, the distance between slices.
    window : tuple of float, optional
        Window Center and Window Width, in the units of the array.
    attributes : CTImage, optional
        More attributes of all images: ``attributes=CTImage(KVP=120, PatientPosition="HFS")``.
    transfer_syntax : str, optional
        UID of the transfer syntax. By default, Explicit VR Little Endian.

    Returns
    -------
    Instances of CTImage
        The images in the order of the array.

    Raises
    ------
    CreateError
        If the array cannot be stored, the geometry does not match, or the sources do not belong together.
    GeometryError
        If the affine is not a regular matrix, or rows and columns are not perpendicular.

    See Also
    --------
    image_series : The same for any IOD of images with one frame.

    Notes
    -----
    Integers, and floats that are all integers, are stored exactly. Other floats are stored with 16 bits and a rescale: the
    error is at most half of Rescale Slope, which is the range of the values divided by 65535. The slices may be oblique, in
    any order, and tilted against their stacking direction. Required attributes that the arguments do not define are
    empty, such as Patient Position and KVP.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> from dcmgen.geometry import Grid
    >>> grid = Grid.named("axial", shape=(3, 64, 64), spacing=(2.5, 0.7, 0.7))
    >>> series = create.ct(np.zeros(grid.shape, np.int16), like=grid, study=create.Study(PatientName="Doe^Jane"))
    >>> len(series), series[0].RescaleIntercept
    (3, -1024)
    """
    request = Request(affine, space, like, source, study, description, thickness, window, attributes, transfer_syntax)
    return build(
        request,
        array,
        CTImage,
        image_type=image_type or _image_type(source, "AXIAL"),
        values={"RescaleType": rescale_type},
        offset=HOUNSFIELD_OFFSET,
        least_bits=16,
    )


def mr(
    array: ArrayLike,
    *,
    scanning_sequence: Sequences | Sequence[Sequences] | None = None,
    sequence_variant: str | Sequence[str] | None = None,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
    image_type: Sequence[str] = (),
    units: CodeLike | None = None,
    thickness: float | None = None,
    window: tuple[float, float] | None = None,
    attributes: MRImage | None = None,
    transfer_syntax: str = "",
) -> Instances[MRImage]:
    """Create an MR series from an array: an image for each slice.

    Parameters
    ----------
    array : array-like, shape (slices, rows, columns)
        Values.
    scanning_sequence : str or sequence of str, optional
        Scanning Sequence: SE, IR, GR, EP or RM. Required unless `source` or `attributes` has it.
    sequence_variant : str or sequence of str, optional
        Sequence Variant: SK, MTC, SS, TRSS, SP, MP, OSP or NONE. Required unless `source` or `attributes` has it.
    affine, space, like, source, study, description, thickness, window, transfer_syntax : optional
        As for `ct`.
    image_type : sequence of str, optional
        Image Type. By default, ORIGINAL, PRIMARY and OTHER; with `source`, DERIVED, SECONDARY and OTHER.
    units : Code, str, mapping, Dataset or tuple of str, optional
        Units of the values, for example ``"ms"`` or ``codes.UCUM.Millisecond`` for a map of T1. They are stated
        in Real World Value Mapping Sequence. By default, no units.
    attributes : MRImage, optional
        More attributes of all images: ``attributes=MRImage(EchoTime=30, RepetitionTime=2000)``.

    Returns
    -------
    Instances of MRImage
        The images in the order of the array.

    Raises
    ------
    CreateError
        If Scanning Sequence or Sequence Variant is unknown, the array cannot be stored, the geometry does not match, or the
        sources do not belong together.
    GeometryError
        If the affine is not a regular matrix, or rows and columns are not perpendicular.

    Notes
    -----
    The MR Image IOD has no rescale. Floats that are not integers are stored with 16 bits and a Real World Value Mapping
    (PS3.3 C.7.6.16.2.11); the error is at most half of its slope. Rescale Slope, Rescale Intercept and Rescale Type are
    added with the same numbers, because most programs only read these.

    Examples
    --------
    >>> import numpy as np
    >>> from dcmgen import create
    >>> from dcmgen.geometry import Grid
    >>> grid = Grid.named("sagittal", shape=(3, 64, 64), spacing=(4, 1, 1))
    >>> series = create.mr(np.zeros(grid.shape), like=grid, scanning_sequence="SE", sequence_variant="NONE")
    >>> series[0].EchoTime is None
    True
    """
    request = Request(affine, space, like, source, study, description, thickness, window, attributes, transfer_syntax)
    return build(
        request,
        array,
        MRImage,
        image_type=image_type or _image_type(source, "OTHER"),
        units=units,
        values={"ScanningSequence": scanning_sequence, "SequenceVariant": sequence_variant},
        least_bits=16,
    )


def pet(
    array: ArrayLike,
    *,
    units: str | None = None,
    series_type: tuple[str, str] | None = None,
    counts_source: Literal["EMISSION", "TRANSMISSION"] | None = None,
    decay_correction: Literal["NONE", "START", "ADMIN"] | None = None,
    series_start: datetime | None = None,
    frame_reference_time: float | None = None,
    affine: ArrayLike | None = None,
    space: Space = "LPS",
    like: Like | None = None,
    source: Sources | None = None,
    study: Study | Series | None = None,
    description: str = "",
    image_type: Sequence[str] = (),
    thickness: float | None = None,
    window: tuple[float, float] | None = None,
    attributes: PositronEmissionTomographyImage | None = None,
    transfer_syntax: str = "",
) -> Instances[PositronEmissionTomographyImage]:
    """Create a PET series from an array: an image for each slice.

    Parameters
    ----------
    array : array-like, shape (slices, rows, columns)
        Values in `units`.
    units : str, optional
        Units of the values, such as BQML, GML or CNTS (PS3.3 C.8.9.1.1.3).
    series_type : (str, str), optional
        Series Type: STATIC, DYNAMIC, GATED or WHOLE BODY; and IMAGE or REPROJECTION.
    counts_source : {"EMISSION", "TRANSMISSION"}, optional
        Counts Source.
    decay_correction : {"NONE", "START", "ADMIN"}, optional
        Decay Correction. If it is not NONE, Decay Factor is required in `attributes` or `source`.
    series_start : datetime.datetime, optional
        Series Date and Series Time: the start of the acquisition, to which times and decay correction refer.
    frame_reference_time : float, optional
        Frame Reference Time in ms since `series_start`.
    affine, space, like, source, study, description, thickness, window, transfer_syntax : optional
        As for `ct`.
    image_type : sequence of str, optional
        Image Type. By default, ORIGINAL, or DERIVED with `source`; and PRIMARY.
    attributes : PositronEmissionTomographyImage, optional
        More attributes of all images.

    Returns
    -------
    Instances of PositronEmissionTomographyImage
        The images in the order of the array.

    Raises
    ------
    CreateError
        If `units` or another of the arguments up to `frame_reference_time` is missing and neither `source` nor
        `attributes` has the attribute, the array cannot be stored, the geometry does not match, or the sources do not
        belong together.
    GeometryError
        If the affine is not a regular matrix, or rows and columns are not perpendicular.

    Notes
    -----
    Rescale Intercept of PET images is always 0 (PS3.3 C.8.9.4.1.5). Floats that are not integers are stored with 16 bits
    and a slope; the error is at most half of it. Stored values are signed only if there are negative values.

    Examples
    --------
    >>> import numpy as np
    >>> from datetime import datetime
    >>> from dcmgen import create
    >>> from dcmgen.geometry import Grid
    >>> series = create.pet(
    ...     np.random.default_rng(1).random((3, 32, 32)) * 9000,
    ...     units="BQML",
    ...     series_type=("STATIC", "IMAGE"),
    ...     counts_source="EMISSION",
    ...     decay_correction="NONE",
    ...     series_start=datetime(2026, 1, 2, 10, 15),
    ...     frame_reference_time=0,
    ...     like=Grid.named("axial", shape=(3, 32, 32), spacing=(4, 4, 4)),
    ... )
    >>> series[2].ImageIndex, series[2].RescaleIntercept
    (3, 0)
    """
    request = Request(affine, space, like, source, study, description, thickness, window, attributes, transfer_syntax)
    if not isinstance(series_start, datetime | None):
        raise CreateError(f"series_start= is {series_start!r}", advice="Pass a datetime.datetime")
    return build(
        request,
        array,
        PositronEmissionTomographyImage,
        image_type=image_type or ["ORIGINAL" if source is None else "DERIVED", "PRIMARY"],
        values={
            "Units": units,
            "SeriesType": None if series_type is None else list(series_type),
            "CountsSource": counts_source,
            "DecayCorrection": decay_correction,
            "SeriesDate": None if series_start is None else series_start.date(),
            "SeriesTime": None if series_start is None else series_start.time(),
            "FrameReferenceTime": frame_reference_time,
            "NumberOfSlices": len(array),  # type: ignore[arg-type]
        },
        number="ImageIndex",
        intercepts=False,
        least_bits=16,
    )


def _image_type(source: Sources | None, value: str) -> list[str]:
    return ["ORIGINAL", "PRIMARY", value] if source is None else ["DERIVED", "SECONDARY", value]
