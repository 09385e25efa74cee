"""Objects that reports refer to, and programs that check reports."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np

from dcmgen import uid
from dcmgen.iods import CTImage, Segmentation
from dcmgen.model.dataset import BaseDataset
from tests.create import judges

STUDY, SERIES, FRAME_OF_REFERENCE = "1.2.3", "1.2.3.4", "1.2.3.9"


def ct(number: int = 1, study: str = STUDY) -> CTImage:
    """Return a CT image of 64 columns and 48 rows."""
    made = CTImage.new(
        PatientName="Doe^Jane",
        PatientID="4711",
        PatientBirthDate="19700102",
        PatientSex="F",
        StudyInstanceUID=study,
        StudyDate="20260102",
        StudyTime="101500",
        StudyID="1",
        AccessionNumber="A1",
        ReferringPhysicianName=None,
        SeriesInstanceUID=f"{study}.4",
        SOPInstanceUID=f"{study}.4.{number}",
        FrameOfReferenceUID=FRAME_OF_REFERENCE,
        InstanceNumber=number,
        ProcedureCodeSequence=[
            {"CodeValue": "24627-2", "CodingSchemeDesignator": "LN", "CodeMeaning": "CT Chest Report"}
        ],
    )
    made.set_pixel_data(np.zeros((48, 64), np.uint16))
    return made


def segmentation(*images: BaseDataset) -> Segmentation:
    """Return a segmentation of images with two segments, and a frame of each segment for every image."""
    made = Segmentation.new(
        SOPClassUID=uid.SegmentationStorage,
        StudyInstanceUID=STUDY,
        SeriesInstanceUID="1.2.3.5",
        SOPInstanceUID="1.2.3.5.1",
        NumberOfFrames=2 * len(images),
    )
    made.SegmentSequence = []
    for number, label in ((1, "Nodule"), (2, "Lung")):
        made.SegmentSequence.add(
            SegmentNumber=number,
            SegmentLabel=label,
            TrackingID=f"Tracked {label}",
            TrackingUID=f"1.2.3.6.{number}",
            SegmentedPropertyCategoryCodeSequence=[
                {"CodeValue": "123037004", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Anatomical Structure"}
            ],
            SegmentedPropertyTypeCodeSequence=[
                {"CodeValue": "39607008", "CodingSchemeDesignator": "SCT", "CodeMeaning": "Lung"}
            ],
        )
    for index, frame in enumerate(made.PerFrameFunctionalGroupsSequence):
        source = images[index % len(images)]
        frame.DerivationImageSequence = [
            {
                "SourceImageSequence": [
                    {
                        "ReferencedSOPClassUID": source.get("SOPClassUID"),
                        "ReferencedSOPInstanceUID": source.get("SOPInstanceUID"),
                    }
                ]
            }
        ]
    made.refer_to(images, index=0)
    return made


def problems(report: BaseDataset) -> list[str]:
    """Return the errors and warnings of dcmgen; a code can have other meanings than the first one in PS3.16 (a note)."""
    found = report.validate()
    return [str(finding) for finding in (*found.errors, *found.warnings)]


def complaints(report: BaseDataset, folder: Path) -> list[str]:
    """Return the errors of dciodvfy and those of dsrdump."""
    path = folder / "report.dcm"
    report.save_as(path)
    found = judges.errors(path)
    if shutil.which("dsrdump"):
        done = subprocess.run(["dsrdump", str(path)], capture_output=True, text=True)
        found += [line for line in (done.stdout + done.stderr).splitlines() if line.startswith("E:")]
    return found
