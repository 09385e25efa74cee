"""Whole slide images: a pyramid of tiled images, with a label, an overview and a thumbnail (PS3.3 A.32.8)."""

from __future__ import annotations

from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from dcmgen.create.context import Series, Study, study_of
from dcmgen.create.slides.layout import layout_of
from dcmgen.create.slides.making import Maker
from dcmgen.create.slides.matrices import matrix_of, of_array, read_picture
from dcmgen.create.slides.matrix import Codestreams, Matrix
from dcmgen.create.slides.optics import OpticalPath, path_items, profile_of
from dcmgen.create.slides.pyramid import Encoding, Pyramid, single
from dcmgen.create.slides.specimen import specimen_attributes
from dcmgen.create.sources import read_sources
from dcmgen.dictionary.data.uid_constants import JPEGBaseline8Bit
from dcmgen.errors import CreateError
from dcmgen.iods import VLWholeSlideMicroscopyImage

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Unpack

    from dcmgen.create.instances import Instances
    from dcmgen.create.slides.matrices import SlideImage
    from dcmgen.create.slides.specimen import Specimen
    from dcmgen.create.sources import Sources
    from dcmgen.geometry import Plane
    from dcmgen.model.dataset import BaseDataset
    from dcmgen.model.options import EncoderOptions

    Picture = np.ndarray[Any, Any] | str | PathLike[str]

Array = np.ndarray[Any, Any]
Organization = Literal["TILED_FULL", "TILED_SPARSE"]

_TILE = 256
_LARGEST = 0xFFFF  # of Rows and Columns


def whole_slide(
    image: SlideImage | Sequence[SlideImage],
    *,
    mpp: float | tuple[float, float] | None = None,
    specimen: str | Specimen | Sequence[Specimen],
    acquired: datetime | None = None,
    folder: str | PathLike[str] | None = None,
    size: tuple[int, int] | None = None,
    pyramid: bool | Sequence[int] = True,
    tile: int | None = None,
    organization: Organization = "TILED_FULL",
    transfer_syntax: str = "",
    icc: bytes | str | PathLike[str] | None = None,
    label: Picture | None = None,
    label_text: str = "",
    barcode: str = "",
    overview: Picture | None = None,
    thumbnail: int = 0,
    optical_paths: Sequence[OpticalPath] | None = None,
    focal_planes: Sequence[float] = (0.0,),
    depth_of_field: float | None = None,
    like: Plane | Sources | None = None,
    study: Study | Series | None = None,
    source: Sources | None = None,
    description: str = "",
    attributes: VLWholeSlideMicroscopyImage | None = None,
    **options: Unpack[EncoderOptions],
) -> Instances[VLWholeSlideMicroscopyImage]:
    """Create a whole slide image: the levels of a pyramid, and a label, an overview and a thumbnail.

    The image is read once, and only a few rows of tiles are in memory at a time.

    Parameters
    ----------
    image : array-like, path-like, OpenSlide, callable, iterable of arrays, or sequence of these
        Pixels of the highest resolution: grayscale or RGB, uint8 or uint16.

        - An array of shape (rows, columns) or (rows, columns, 3), or an object that is sliced like one: a memory map, or
          an array of zarr or h5py.
        - A TIFF file, such as SVS (requires tifffile), a picture that Pillow reads, or an NPY file.
        - A slide that the package openslide opened.
        - A function ``read(x, y, width, height)`` that returns a tile, or None if it is absent.
        - Tiles row by row, such as those of a generator, with None for those that are absent. The last tile of a row or
          column may be padded.

        If there are several focal planes or optical paths, a sequence: for each optical path, its focal planes.
    mpp : float or (float, float), optional
        Size of a pixel in µm, or its sizes in x and y. By default, that of the file or of `like`.
    specimen : str, Specimen or sequence of Specimen
        Specimens on the slide, or the identifier of a single one, which is also that of the slide.
    acquired : datetime, optional
        Date and time of the acquisition. By default, those of the TIFF file.
    folder : path-like, optional
        Folder for the files, one for each level: ``level-0.dcm``, ``level-1.dcm`` … It is created. By default, the
        pixels stay in memory.
    size : (int, int), optional
        Width and height, required if `image` is a function or tiles.
    pyramid : bool or sequence of int, optional
        Ratios of the size of the first level to that of the others, such as ``(4, 16)``. By default, powers of 2 until
        the level is one tile. False for no other levels.
    tile : int, optional
        Width and height of the tiles, a multiple of the ratio of consecutive levels. The default is 256, or the size of
        the tiles of a TIFF file if they are copied (see Notes).
    organization : {"TILED_FULL", "TILED_SPARSE"}, optional
        With TILED_SPARSE, tiles that are absent or blank (white, or 0 in grayscale) are left out.
    transfer_syntax : str, optional
        UID of the transfer syntax. The default is JPEG for 8 bits, and JPEG 2000 without loss for 16 bits.
    icc : bytes or path-like, optional
        ICC profile of color. By default, that of the file, or sRGB.
    label, overview : array or path-like, optional
        Pictures of the label, and of the whole slide.
    label_text, barcode : str, optional
        Text and barcode on the label, if they are known.
    thumbnail : int, optional
        Maximum size of a thumbnail. By default, the slide has no thumbnail.
    optical_paths : sequence of OpticalPath, optional
        Optical paths, required in grayscale. By default, one with bright field illumination.
    focal_planes : sequence of float, optional
        Depths of the focal planes in µm, from the slide to the coverslip, in equal steps. The default is (0.0,).
    depth_of_field : float, optional
        Depth of field in µm. By default, an estimate: that of an objective whose resolution is two pixels.
    like : Plane, Dataset or path-like, optional
        Plane on the slide, or an image with the same plane and frame of reference. By default, the image begins at the
        origin of the slide, with its rows along -y and its columns along -x.
    study : Study or Series, optional
        Patient, study, series and equipment.
    source : Dataset, path-like, or iterable of them, optional
        Objects of the same patient and study.
    description : str, optional
        Series Description.
    attributes : VLWholeSlideMicroscopyImage, optional
        Object with more attributes for all images: ``attributes=VLWholeSlideMicroscopyImage(FocusMethod="MANUAL")``.
    **options : int, float or str
        Options of the encoder, such as ``quality=80``; ``get_encoder(uid).options`` lists them.

    Returns
    -------
    Instances of VLWholeSlideMicroscopyImage
        The levels from the largest, then the label, the overview and the thumbnail. With `folder`, they are read from
        the files when they are used.

    Raises
    ------
    CreateError
        If an argument is missing or invalid, the image cannot be stored in a slide, or a file exists. Nothing is written
        then.
    GeometryError, PixelError, CodecError, TypeError
        If `like` has no plane on a slide, the transfer syntax cannot store the pixels, or it has no such option.

    See Also
    --------
    dcmgen.microscopy.Slide : Reads regions.

    Notes
    -----
    The tiles of a TIFF file that are square and encoded with JPEG Baseline are copied to the first level without a new
    compression, with the tables and the color space that they lack. They are encoded again if `tile` is not their size,
    if another transfer syntax or an option such as ``quality=`` is passed, or if a tile of the file is absent. Lossy
    Image Compression Method of the first level has one value if the tiles were copied, and two if they were encoded
    again.

    Focus Method is AUTO and Extended Depth of Field is NO unless `attributes` contains them. Burned In Annotation is YES
    in the label and the overview, because the label may identify the patient.

    Examples
    --------
    >>> import numpy as np
    >>> from datetime import datetime
    >>> from dcmgen import create
    >>> pixels = np.full((600, 800, 3), 200, np.uint8)
    >>> images = create.whole_slide(pixels, mpp=0.5, specimen="S26-17 A1", acquired=datetime(2026, 5, 4, 9, 30))
    >>> [(image.TotalPixelMatrixColumns, image.NumberOfFrames) for image in images]
    [(800, 12), (400, 4), (200, 1)]
    """
    images: Any = image if isinstance(image, list | tuple) else [image]
    matrices = [matrix_of(each, size) for each in images]
    first = matrices[0]
    codestreams = _copied(matrices, transfer_syntax, tile) if not options else None
    tile = tile if tile is not None else codestreams.tile if codestreams else _TILE
    acquired = acquired or first.acquired
    if acquired is None:
        raise CreateError("the date of the acquisition is unknown", advice="Pass acquired=datetime(...)")
    _check(matrices, len(focal_planes) * (1 if optical_paths is None else len(optical_paths)), tile, organization)
    sources = read_sources(source)
    common = {**specimen_attributes(specimen), "AcquisitionDateTime": acquired}
    layout = layout_of((first.width, first.height), mpp or first.mpp, like, focal_planes, depth_of_field)
    maker = Maker(
        _series(study, sources),
        sources,
        common,
        attributes,
        description,
        layout,
        None if folder is None else Path(folder),
    )
    profile = profile_of(icc, first.profile)
    pictures = {
        flavor: _matrix(given) for flavor, given in (("LABEL", label), ("OVERVIEW", overview)) if given is not None
    }
    factors = _factors(first, pyramid, tile)
    maker.prepare(1 + len(factors), [*pictures, *["THUMBNAIL"] * (thumbnail > 0)])
    encoding = Encoding(
        transfer_syntax,
        options,
        is_sparse=organization == "TILED_SPARSE",
        first=lambda samples: path_items(optical_paths, samples, profile),
    )
    copied = codestreams.photometric_interpretation if codestreams else ""
    with Pyramid(first.width, first.height, tile, factors, thumbnail, copied, encoding, maker.folder) as levels:
        for number, matrix in enumerate(matrices):
            levels.add(matrix, number)
        if not encoding.samples or not levels.levels[0].lengths:
            raise CreateError("all tiles are blank", advice="A slide needs at least one tile with pixels")
        parts = [*maker.slide(levels, encoding, path_items(optical_paths, encoding.samples, profile), first.losses)]
        for flavor, matrix in pictures.items():
            own = Encoding(transfer_syntax, options)
            level = single(matrix, own)
            paths = path_items([OpticalPath()], own.samples, profile_of(None, matrix.profile))
            parts.append(maker.picture(flavor, level, own, paths, matrix.losses))
            if flavor == "LABEL":
                parts[-1].image.LabelText, parts[-1].image.BarcodeValue = label_text, barcode
        return maker.store(parts)


def _copied(matrices: list[Matrix], transfer_syntax: str, tile: int | None) -> Codestreams | None:
    """Return the codestreams of the first image if those of all images are copied."""
    found = [matrix.codestreams for matrix in matrices]
    first = found[0]
    if first is None or transfer_syntax not in ("", JPEGBaseline8Bit) or tile not in (None, first.tile):
        return None
    alike = (first.tile, first.photometric_interpretation)
    same = all(each is not None and (each.tile, each.photometric_interpretation) == alike for each in found)
    return first if same else None


def _check(matrices: list[Matrix], count: int, tile: int, organization: str) -> None:
    """Raise an error if the images do not belong together, or an argument is not valid."""
    if len(matrices) != count:
        raise CreateError(
            f"the number of images is {len(matrices)}, and that of focal planes and optical paths {count}",
            advice="Pass an image for each focal plane of each optical path",
        )
    for matrix in matrices:
        if (matrix.width, matrix.height) != (matrices[0].width, matrices[0].height):
            raise CreateError(
                f"an image has {matrix.width} × {matrix.height} pixels, and the first one {matrices[0].width} × "
                f"{matrices[0].height}",
                advice="Focal planes and optical paths must have the same size",
            )
    if not 1 <= tile <= _LARGEST:
        raise CreateError(f"tile={tile} is not valid", advice=f"Pass a number from 1 to {_LARGEST}")
    if organization not in ("TILED_FULL", "TILED_SPARSE"):
        raise CreateError(f"organization={organization!r} is not valid", advice="Pass TILED_FULL or TILED_SPARSE")


def _factors(first: Matrix, pyramid: bool | Sequence[int], tile: int) -> list[int]:
    """Return the ratios of the size of the first level to that of each other one."""
    if pyramid is True:
        found: list[int] = []
        side = max(first.width, first.height)
        while -(-side // 2 ** len(found)) > tile and tile % 2 == 0:
            found.append(2 ** (len(found) + 1))
        return found
    factors = list(pyramid or ())
    previous = 1
    for factor in factors:
        if factor <= previous or factor % previous or tile % (factor // previous):
            raise CreateError(
                f"pyramid={factors} is not valid with tile={tile}",
                advice="Each ratio must be a multiple of the previous one, and the tile a multiple of their quotient",
            )
        previous = factor
    return factors


def _matrix(picture: Picture) -> Matrix:
    """Return the pixels of a label or an overview."""
    if isinstance(picture, str | PathLike):
        pixels, losses, profile = read_picture(Path(picture))
        return of_array(pixels, losses=losses, profile=profile)
    matrix = of_array(picture)
    if max(matrix.width, matrix.height) > _LARGEST:
        raise CreateError(f"a picture of {matrix.width} × {matrix.height} pixels is too large", advice="Reduce it")
    return matrix


def _series(study: Study | Series | None, sources: Sequence[BaseDataset]) -> Series:
    """Return the series of all images."""
    if isinstance(study, Series):
        return study
    return study_of(study, sources).series()
