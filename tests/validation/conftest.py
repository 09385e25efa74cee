"""A CT image that conforms to the standard."""

from __future__ import annotations

import pytest

from dcmgen import Dataset


def ct_image() -> Dataset:
    """Return a small CT image without findings."""
    ds = Dataset()
    ds.SOPClassUID = "1.2.840.10008.5.1.4.1.1.2"
    ds.SOPInstanceUID = "2.25.1"
    ds.StudyInstanceUID = "2.25.2"
    ds.SeriesInstanceUID = "2.25.3"
    ds.FrameOfReferenceUID = "2.25.4"
    ds.PositionReferenceIndicator = None
    for keyword in ("PatientName", "PatientID", "PatientBirthDate", "PatientSex", "StudyDate", "StudyTime", "StudyID"):
        setattr(ds, keyword, None)
    for keyword in ("ReferringPhysicianName", "AccessionNumber", "Manufacturer", "SeriesNumber", "AcquisitionNumber"):
        setattr(ds, keyword, None)
    ds.Modality = "CT"
    ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ds.InstanceNumber = 1
    ds.PatientPosition = "HFS"
    ds.KVP = "120"
    ds.SliceThickness = "1"
    ds.PixelSpacing = ["0.5", "0.5"]
    ds.ImageOrientationPatient = ["1", "0", "0", "0", "1", "0"]
    ds.ImagePositionPatient = ["0", "0", "0"]
    ds.RescaleIntercept = "-1024"
    ds.RescaleSlope = "1"
    ds.RescaleType = "HU"
    ds.SamplesPerPixel = 1
    ds.PhotometricInterpretation = "MONOCHROME2"
    ds.Rows = 2
    ds.Columns = 2
    ds.BitsAllocated = 16
    ds.BitsStored = 12
    ds.HighBit = 11
    ds.PixelRepresentation = 0
    ds.PixelData = bytes(8)
    return ds


@pytest.fixture
def ct() -> Dataset:
    """Return a small CT image without findings."""
    return ct_image()
