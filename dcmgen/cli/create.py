"""``dcmgen create``: a group of commands that make DICOM files from arrays and pictures."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any

import typer

from dcmgen.cli.common import out
from dcmgen.cli.completion import transfer_syntaxes
from dcmgen.errors import DicomError

app = typer.Typer(help="Create DICOM files from arrays, pictures and documents.", rich_markup_mode=None)

SET = typer.Option(
    [],
    "--set",
    metavar="KEYWORD=VALUE",
    help="Set an attribute, such as PatientName=Doe^Jane. Backslashes separate several values. Can be repeated.",
)
SOURCE = typer.Option(
    None,
    "--source",
    help="File or folder of the images from which the data is derived. Patient, study and geometry are theirs.",
)
LIKE = typer.Option(None, "--like", help="File or folder of images with the same geometry.")
DESCRIPTION = typer.Option("", "--description", help="Series Description.")
COMPRESS = typer.Option("", "--compress", help="Name or UID of a transfer syntax.", autocompletion=transfer_syntaxes)


def series(
    inputs: list[Path] = typer.Argument(..., help="An NPY or NIfTI file, or pictures, one for each slice."),
    output: Path = typer.Option(..., "--output", "-o", help="Folder of the new files. It is created."),
    kind: str = typer.Option("ct", "--kind", help="ct, mr, pet, or the name of another IOD."),
    like: Path | None = LIKE,
    spacing: str = typer.Option(
        "", "--spacing", help="Distances between slices, rows and columns in mm, such as 2.5,0.7,0.7."
    ),
    orientation: str = typer.Option(
        "axial",
        "--orientation",
        help="With --spacing: axial, coronal, sagittal, or directions of rows and columns such as AR\\FP.",
    ),
    description: str = DESCRIPTION,
    source: Path | None = SOURCE,
    settings: list[str] = SET,
    compress: str = COMPRESS,
) -> int:
    """Create a series of images from an array.

    The geometry is that of the NIfTI file, of --like or of --source. With --spacing, the volume is centered at the origin.
    If required attributes are missing, they are listed, and no file is written.
    """
    from dcmgen import create
    from dcmgen.cli.convert import syntax_uid
    from dcmgen.cli.inputs import attributes_of, read_volume
    from dcmgen.create.context import has_module
    from dcmgen.create.images.planar import FUNCTIONS
    from dcmgen.create.instance import class_of
    from dcmgen.geometry import Grid

    named = {function: name for name, function in FUNCTIONS.items()}
    iod = class_of(named.get(kind.lower(), kind))[0]
    volume, grid = read_volume(inputs)
    if spacing:
        grid = Grid.named(orientation, shape=volume.shape[:3], spacing=_spacing(spacing))
    if grid is None and like is None and source is None and has_module(iod, "Image Plane"):
        raise DicomError("the geometry is unknown", advice="Use --spacing, --like or --source")
    arguments: dict[str, Any] = {
        "like": grid if like is None else like,
        "source": source,
        "description": description,
        "attributes": attributes_of(iod, settings),
        "transfer_syntax": syntax_uid(compress) if compress else "",
    }
    images: Any
    if function := FUNCTIONS.get(iod.__name__):
        images = getattr(create, function)(volume, **arguments)
    else:
        images = create.image_series(volume, iod, **arguments)
    images.save_as(output)
    out.print(f"{output}: {images!r}"[:-1] + f", {volume.shape[1]} x {volume.shape[2]}>", soft_wrap=True)
    return 0


def screenshot(
    image: Path = typer.Argument(..., help="A picture, such as PNG or JPEG."),
    output: Path = typer.Option(..., "--output", "-o", help="The new file."),
    jpeg: int = typer.Option(
        90, "--jpeg", min=0, max=100, help="Quality of the JPEG compression; 0 stores the pixels uncompressed."
    ),
    burned_in: bool | None = typer.Option(
        None, "--burned-in/--not-burned-in", help="Whether the picture shows the identity of the patient."
    ),
    description: str = DESCRIPTION,
    source: Path | None = SOURCE,
    settings: list[str] = SET,
) -> int:
    """Create a secondary capture of a picture."""
    from dcmgen import create
    from dcmgen.cli.inputs import attributes_of
    from dcmgen.iods import SecondaryCaptureImage

    attributes = attributes_of(SecondaryCaptureImage, settings)
    made = create.screenshot(
        image, jpeg=jpeg or None, burned_in=burned_in, source=source, description=description, attributes=attributes
    )
    made.save_as(output)
    out.print(f"{output}: {made.Rows} x {made.Columns}", soft_wrap=True)
    return 0


def slide(
    image: Path = typer.Argument(..., help="A TIFF file such as SVS, a picture, or an NPY file."),
    output: Path = typer.Option(..., "--output", "-o", help="Folder of the new files. It is created."),
    specimen: str = typer.Option(..., "--specimen", help="Identifier of the specimen and of the slide."),
    mpp: float | None = typer.Option(None, "--mpp", help="Size of a pixel in µm, if the file does not state it."),
    acquired: datetime | None = typer.Option(
        None, "--acquired", help="Date and time of the acquisition, if the file does not state them."
    ),
    tile: int | None = typer.Option(
        None, "--tile", min=1, help="Width and height of a tile in pixels; 256, or that of JPEG tiles, by default."
    ),
    quality: int | None = typer.Option(None, "--quality", min=1, max=100, help="Quality of JPEG; 90 by default."),
    compress: str = typer.Option(
        "",
        "--compress",
        help="Name or UID of a transfer syntax. The default is JPEG.",
        autocompletion=transfer_syntaxes,
    ),
    sparse: bool = typer.Option(False, "--sparse", help="Leave out blank tiles."),
    label: Path | None = typer.Option(None, "--label", help="Picture of the label."),
    overview: Path | None = typer.Option(None, "--overview", help="Overview picture of the whole slide."),
    thumbnail: int = typer.Option(
        0, "--thumbnail", min=0, help="Maximum width and height of the thumbnail in pixels; 0 for none."
    ),
    description: str = DESCRIPTION,
    source: Path | None = SOURCE,
    settings: list[str] = SET,
) -> int:
    """Create a whole slide image.

    The pyramid has a file for each level.
    """
    from dcmgen import create
    from dcmgen.cli.convert import syntax_uid
    from dcmgen.cli.inputs import attributes_of
    from dcmgen.iods import VLWholeSlideMicroscopyImage

    if not image.exists():
        raise FileNotFoundError(2, "no such file", str(image))
    images = create.whole_slide(
        image,
        mpp=mpp,
        specimen=specimen,
        acquired=acquired,
        folder=output,
        tile=tile,
        organization="TILED_SPARSE" if sparse else "TILED_FULL",
        transfer_syntax=syntax_uid(compress) if compress else "",
        label=label,
        overview=overview,
        thumbnail=thumbnail,
        description=description,
        source=source,
        attributes=attributes_of(VLWholeSlideMicroscopyImage, settings),
        quality=quality,
    )
    for made in images:
        size = f"{made.TotalPixelMatrixColumns} x {made.TotalPixelMatrixRows}"
        out.print(f"{made.filename}: {size}, {made.NumberOfFrames} tiles", soft_wrap=True, markup=False)
    return 0


def _spacing(text: str) -> tuple[float, float, float]:
    try:
        between, rows, columns = map(float, text.split(","))
    except ValueError:
        raise DicomError(f"{text!r} is not a spacing", advice="Use three numbers in mm, such as 2.5,0.7,0.7") from None
    return between, rows, columns
