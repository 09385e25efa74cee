"""Small folders of DICOM files."""

from __future__ import annotations

from pathlib import Path

from dcmgen import Dataset, dcmread, examples

PATIENTS = {"1": "Doe^Jane", "2": "Roe^Richard"}


def small(number: int, **values: object) -> Dataset:
    """A CT image with few pixels."""
    ds: Dataset = dcmread(examples.get_path("ct"))
    ds.set_pixel_data(ds.pixel_array[:4, :6].copy())
    ds.SOPInstanceUID = f"1.2.826.0.1.9.{number}"
    ds.InstanceNumber = number
    ds.SliceLocation = 2.5 * number
    for keyword, value in values.items():
        setattr(ds, keyword, value)
    return ds


def write_tree(folder: Path, instances: int = 2) -> Path:
    """Two patients with two studies of two series each."""
    number = 0
    for patient, name in PATIENTS.items():
        for study in "12":
            for series in "12":
                below = folder / patient / study / series
                below.mkdir(parents=True)
                for _ in range(instances):
                    number += 1
                    small(
                        number,
                        PatientID=patient,
                        PatientName=name,
                        StudyInstanceUID=f"1.2.{patient}.{study}",
                        StudyDescription=f"Study {study}",
                        StudyDate=f"2024010{study}",
                        SeriesInstanceUID=f"1.2.{patient}.{study}.{series}",
                        SeriesNumber=int(series),
                        SeriesDescription=f"T{series}",
                        KVP=100 + 10 * int(series),
                    ).save_as(below / f"{number}.dcm")
    return folder
