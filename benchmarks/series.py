"""Series of images from arrays, compared with pydicom: 300 CT slices, and CT images with 100 attributes.

Writing is to memory, so that the disk does not count.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

import numpy as np
import pydicom
from pydicom.dataset import FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from benchmarks.common import compare, header
from benchmarks.model import VALUES
from dcmgen import create, dictionary
from dcmgen.geometry import Grid
from dcmgen.iods import CTImage

SLICES, SIDE, COUNT = 300, 256, 100
CONDITIONAL = frozenset(
    {
        "PatientBirthDateInAlternativeCalendar",
        "PatientDeathDateInAlternativeCalendar",
        "ResponsiblePerson",
        "ResponsibleOrganization",
        "LongitudinalTemporalOffsetFromEvent",
        "WaterEquivalentDiameter",
    }
)
"""Attributes that require others."""


def attributes(count: int) -> dict[str, Any]:
    """Return values for attributes that a CT image has."""
    found = {
        keyword: VALUES[field.VR]
        for keyword, field in CTImage.fields().items()
        if field.VR in VALUES
        and field.VR not in ("UI", "CS", "US")
        and dictionary.vm_of(field.tag) == "1"
        and keyword not in CONDITIONAL
    }
    return dict(list(found.items())[:count])


def with_pydicom(volume: Any, values: dict[str, Any]) -> list[pydicom.Dataset]:
    """Create the images as the user guide of pydicom does."""
    study, series, frame_of_reference = generate_uid(), generate_uid(), generate_uid()
    images = []
    for index, pixels in enumerate((volume + 1024).astype(np.uint16)):
        ds = pydicom.Dataset()
        ds.file_meta = FileMetaDataset()
        ds.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        ds.file_meta.MediaStorageSOPClassUID = ds.SOPClassUID = CTImageStorage
        ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID = generate_uid()
        for keyword, value in values.items():
            setattr(ds, keyword, value)
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = study, series, frame_of_reference
        ds.Modality, ds.InstanceNumber, ds.ImageType = "CT", index + 1, ["ORIGINAL", "PRIMARY", "AXIAL"]
        ds.PatientName, ds.PatientID, ds.PatientSex, ds.PatientBirthDate = "Doe^Jane", "4711", "", ""
        ds.StudyDate = ds.StudyTime = ds.StudyID = ds.AccessionNumber = ds.ReferringPhysicianName = ""
        ds.SeriesNumber, ds.PatientPosition, ds.PositionReferenceIndicator, ds.Manufacturer = 1, "", "", ""
        ds.AcquisitionNumber, ds.KVP, ds.SliceThickness, ds.SpacingBetweenSlices = None, 120, 1, 1
        ds.PixelSpacing, ds.ImageOrientationPatient = [1, 1], [1, 0, 0, 0, 1, 0]
        ds.ImagePositionPatient, ds.SliceLocation = [-127.5, -127.5, index - 149.5], index - 149.5
        ds.RescaleSlope, ds.RescaleIntercept, ds.RescaleType = 1, -1024, "HU"
        ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
        ds.Rows, ds.Columns = pixels.shape
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 12, 11, 0
        ds.PixelData = pixels.tobytes()
        images.append(ds)
    return images


def with_dcmgen(volume: Any, grid: Grid, values: dict[str, Any]) -> list[CTImage]:
    """Create the images with one call."""
    facts = CTImage.from_dict(values, checking="off")
    facts.KVP = 120
    study = create.Study(PatientName="Doe^Jane", PatientID="4711")
    return create.ct(volume, like=grid, study=study, attributes=facts)


def assigned(kind: Any, values: dict[str, Any]) -> Any:
    """Create one image by assigning attributes."""
    ds = kind()
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def write(images: list[Any]) -> None:
    """Write images to memory."""
    for image in images:
        image.save_as(BytesIO(), **({"enforce_file_format": True} if isinstance(image, pydicom.Dataset) else {}))


def main() -> None:
    """Print the table."""
    header()
    volume = np.random.default_rng(1).integers(-1000, 2000, (SLICES, SIDE, SIDE)).astype(np.int16)
    grid = Grid.named("axial", shape=volume.shape)
    values = attributes(COUNT)
    compare(
        f"{SLICES} slices, created and written",
        {"dcmgen": lambda: write(with_dcmgen(volume, grid, {})), "pydicom": lambda: write(with_pydicom(volume, {}))},
    )
    few, small = volume[:, :8, :8], Grid.named("axial", shape=(SLICES, 8, 8))
    compare(
        f"{SLICES} CT images with {len(values)} attributes",
        {"dcmgen": lambda: with_dcmgen(few, small, values), "pydicom": lambda: with_pydicom(few, values)},
    )
    compare(
        f"{len(values)} attributes assigned to a CT image",
        {"dcmgen": lambda: assigned(CTImage, values), "pydicom": lambda: assigned(pydicom.Dataset, values)},
    )
    images = with_dcmgen(volume, grid, {})
    compare(
        f"{SLICES} slices to a legacy converted image and back",
        {"dcmgen": lambda: create.split(create.legacy_converted(images))},
    )


if __name__ == "__main__":
    main()
