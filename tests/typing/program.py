"""Create a structure set and a dose for a CT image, as a user of the typed classes would write it.

The program is right: type checkers report nothing, and the objects are valid. `test_mistakes.py` puts mistakes into it.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import numpy as np

from dcmgen import uid
from dcmgen.iods import CTImage, RTDose, RTStructureSet
from dcmgen.items import CodeSequenceMacro, ROIContourSequenceItem

NOW = datetime(2026, 11, 20, 10, 15)
PLAN = uid.generate_uid()
Points = list[tuple[float, float, float]]


def scan() -> CTImage:
    """Create the image on which the plan is based."""
    ct = CTImage(PatientName="Doe^Jane", PatientID="4711", PatientBirthDate="19700131", PatientSex="F")
    ct.StudyInstanceUID = uid.generate_uid()
    ct.StudyDate = NOW.date()
    ct.StudyTime = NOW.time()
    ct.StudyID = "1"
    ct.StudyDescription = "Planning CT"
    ct.AccessionNumber = None
    ct.ReferringPhysicianName = None
    ct.Modality = "CT"
    ct.SeriesInstanceUID = uid.generate_uid()
    ct.SeriesNumber = 1
    ct.PatientPosition = "HFS"
    ct.BodyPartExamined = "CHEST"
    chest = CodeSequenceMacro(CodeValue="51185008", CodingSchemeDesignator="SCT", CodeMeaning="Chest")
    ct.ProcedureCodeSequence = [chest]
    ct.FrameOfReferenceUID = uid.generate_uid()
    ct.PositionReferenceIndicator = None
    ct.Manufacturer = "ACME"
    ct.SOPInstanceUID = uid.generate_uid()
    ct.InstanceNumber = 1
    ct.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
    ct.AcquisitionNumber = 1
    ct.KVP = 120
    ct.PixelSpacing = [0.8, 0.8]
    ct.SliceThickness = 2.5
    ct.ImagePositionPatient = [-100, -100, 50]
    ct.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    ct.RescaleIntercept = -1024
    ct.RescaleSlope = 1
    ct.set_pixel_data(np.zeros((16, 16), np.uint16), bits_stored=12)
    return ct


def structures(ct: CTImage) -> RTStructureSet:
    """Create the contour of the target."""
    rt = RTStructureSet(Modality="RTSTRUCT", StructureSetLabel="PLAN", InstanceNumber=1, OperatorsName=None)
    rt.PatientName = ct.PatientName
    rt.PatientID = ct.PatientID
    rt.PatientBirthDate = ct.PatientBirthDate
    rt.PatientSex = ct.PatientSex
    rt.StudyInstanceUID = ct.StudyInstanceUID
    rt.StudyDate = ct.StudyDate
    rt.StudyTime = ct.StudyTime
    rt.StudyID = ct.StudyID
    rt.AccessionNumber = ct.AccessionNumber
    rt.ReferringPhysicianName = ct.ReferringPhysicianName
    rt.FrameOfReferenceUID = ct.FrameOfReferenceUID
    rt.PositionReferenceIndicator = ct.PositionReferenceIndicator
    rt.SeriesInstanceUID = uid.generate_uid()
    rt.SeriesNumber = 2
    rt.SOPInstanceUID = uid.generate_uid()
    rt.Manufacturer = "ACME"
    rt.StructureSetDate = NOW.date()
    rt.StructureSetTime = NOW.time()
    rt.ReferencedFrameOfReferenceSequence.add(FrameOfReferenceUID=ct.FrameOfReferenceUID)
    roi = rt.StructureSetROISequence.add(ROINumber=1, ROIName="PTV", ROIGenerationAlgorithm="MANUAL")
    roi.ReferencedFrameOfReferenceUID = ct.FrameOfReferenceUID
    rt.ROIContourSequence.append(outline([(-90, -90, 50), (-80, -90, 50), (-80, -80, 50)]))
    observation = rt.RTROIObservationsSequence.add(ObservationNumber=1, ReferencedROINumber=1)
    observation.RTROIInterpretedType = "PTV"
    observation.ROIInterpreter = None
    return rt


def outline(points: Points) -> ROIContourSequenceItem:
    """Return a closed contour."""
    item = ROIContourSequenceItem(ReferencedROINumber=1, ROIDisplayColor=[255, 0, 0])
    contour = item.ContourSequence.add(ContourGeometricType="CLOSED_PLANAR")
    contour.NumberOfContourPoints = len(points)
    contour.ContourData = [number for point in points for number in point]
    return item


def dose(ct: CTImage, rt: RTStructureSet) -> RTDose:
    """Create a uniform dose."""
    rd = RTDose(Modality="RTDOSE", SeriesNumber=3, InstanceNumber=1, OperatorsName=None)
    rd.PatientName = ct.PatientName
    rd.PatientID = ct.PatientID
    rd.PatientBirthDate = ct.PatientBirthDate
    rd.PatientSex = ct.PatientSex
    rd.StudyInstanceUID = ct.StudyInstanceUID
    rd.StudyDate = ct.StudyDate
    rd.StudyTime = ct.StudyTime
    rd.StudyID = ct.StudyID
    rd.AccessionNumber = ct.AccessionNumber
    rd.ReferringPhysicianName = ct.ReferringPhysicianName
    rd.FrameOfReferenceUID = ct.FrameOfReferenceUID
    rd.PositionReferenceIndicator = ct.PositionReferenceIndicator
    rd.SeriesInstanceUID = uid.generate_uid()
    rd.SOPInstanceUID = uid.generate_uid()
    rd.Manufacturer = "ACME"
    rd.DoseUnits = "GY"
    rd.DoseType = "PHYSICAL"
    rd.DoseSummationType = "PLAN"
    rd.ReferencedRTPlanSequence = [{"ReferencedSOPClassUID": uid.RTPlanStorage, "ReferencedSOPInstanceUID": PLAN}]
    rd.ReferencedStructureSetSequence.add(
        ReferencedSOPClassUID=rt.SOPClassUID, ReferencedSOPInstanceUID=rt.SOPInstanceUID
    )
    histogram = rd.DVHSequence.add(DVHType="CUMULATIVE", DoseUnits="GY", DoseType="PHYSICAL")
    histogram.DVHReferencedROISequence.add(ReferencedROINumber=1, DVHROIContributionType="INCLUDED")
    histogram.DVHDoseScaling = 1
    histogram.DVHVolumeUnits = "CM3"
    histogram.DVHNumberOfBins = 1
    histogram.DVHData = [2, 8]
    rd.PixelSpacing = [5, 5]
    rd.SliceThickness = 5
    rd.ImagePositionPatient = [-100, -100, 50]
    rd.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    rd.GridFrameOffsetVector = [0, 5]
    rd.DoseGridScaling = 0.001
    rd.set_pixel_data(np.full((2, 16, 16), 2000, np.uint16))
    rd.FrameIncrementPointer = [RTDose.GridFrameOffsetVector.tag]
    return rd


def main(folder: Path) -> None:
    """Write the three objects to a folder."""
    ct = scan()
    rt = structures(ct)
    rd = dose(ct, rt)
    for name, each in (("ct", ct), ("structures", rt), ("dose", rd)):
        assert each.validate(), each.validate()
        each.save_as(folder / f"{name}.dcm", overwrite=True)
