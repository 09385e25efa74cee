# ruff: noqa
# This file is never executed: test_checkers.py runs mypy and pyright on it and compares their output with the comments.
# "is" is followed by the type that both infer, "wrong" by the only error that they report: code of mypy | rule of pyright.
from __future__ import annotations

from datetime import date, datetime, time
from decimal import Decimal
from typing import reveal_type

import numpy as np

from dcmgen import Dataset, codes, create, dcmread, iter_elements, pixels, validation
from dcmgen.iods import CTImage, EnhancedCTImage, EnhancedSR, RTStructureSet, Segmentation
from dcmgen.items import CodeSequenceMacro, ReferencedStudySequenceItem, SOPInstanceReferenceMacro
from dcmgen.modules import PatientModule, RTSeriesModule
from dcmgen.valuerep import DS, IS

ct = CTImage(PatientName="Doe^Jane", PatientSex="F", Rows=512, PixelSpacing=[0.5, 0.5])

# Types when reading
reveal_type(ct.Rows)  # is int
reveal_type(ct.PatientName)  # is PersonName
reveal_type(ct.PixelSpacing)  # is MultiValue[DS]
reveal_type(ct.PixelSpacing[0])  # is DS
reveal_type(ct.PixelSpacing[0] * 2)  # is float
reveal_type(ct.PatientSex)  # is Literal['M', 'F', 'O', '']
reveal_type(ct.StudyInstanceUID)  # is UID
reveal_type(ct.StudyDate)  # is DA
reveal_type(ct.ReferringPhysicianName.family_name)  # is str
reveal_type(ct.SmallestImagePixelValue)  # is int | None
reveal_type(ct.ReferencedStudySequence)  # is SOPInstanceReferenceMacros
reveal_type(ct.ReferencedStudySequence[0])  # is SOPInstanceReferenceMacro
reveal_type(ct.ReferencedStudySequence[0].ReferencedSOPInstanceUID)  # is UID
reveal_type(ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID="1.2"))  # is SOPInstanceReferenceMacro
reveal_type(ct.AnatomicRegionSequence[0].AnatomicRegionModifierSequence[0].CodeMeaning)  # is str
reveal_type(ct.AnatomicRegionSequence.add(codes.SCT.Lung))  # is AnatomicRegionSequenceItem
reveal_type(CTImage(AnatomicRegionSequence=codes.SCT.Lung))  # is CTImage
reveal_type(CTImage.read("ct.dcm"))  # is CTImage
reveal_type(CTImage.new(PatientName="Doe^Jane"))  # is CTImage
CTImage.new(PatientSex="X")  # wrong: arg-type | reportArgumentType
CTImage.new(PatientNmae="Doe^Jane")  # wrong: call-arg | reportCallIssue
reveal_type(create.new(CTImage, PatientName="Doe^Jane"))  # is CTImage
create.new(CTImage, Rows="512")  # wrong: call-overload | reportArgumentType
reveal_type(create.new("CT Image", PatientName="Doe^Jane"))  # is IOD
reveal_type(ct.missing()[0].line)  # is str
reveal_type(CTImage.from_dict({"Rows": 1}))  # is CTImage
reveal_type(CTImage.from_plain(ct.to_plain()))  # is CTImage
reveal_type(Dataset.from_dict({"Rows": 1}))  # is Dataset

# Fields, and values by field
reveal_type(CTImage.KVP)  # is DS_
reveal_type(CTImage.KVP.tag)  # is int
reveal_type(ct.get(CTImage.KVP))  # is DS | None
reveal_type(ct.get(CTImage.SeriesDescription, ""))  # is str
reveal_type(ct.get(CTImage.PatientName))  # is PersonName | None
kvp: float = ct.get(CTImage.KVP, 0.0)
reveal_type(ct.get(CTImage.Rows, 0))  # is int

# Functional groups and recursion
enhanced = EnhancedCTImage()
shared = enhanced.SharedFunctionalGroupsSequence[0]
reveal_type(shared)  # is EnhancedCTImageSharedFunctionalGroupsSequenceItem
reveal_type(shared.PixelMeasuresSequence[0].SliceThickness)  # is DS
frame = enhanced.PerFrameFunctionalGroupsSequence.add()
reveal_type(frame)  # is EnhancedCTImagePerFrameFunctionalGroupsSequenceItem
reveal_type(frame.FrameContentSequence.add(FrameAcquisitionNumber=1).FrameAcquisitionNumber)  # is int | None
reveal_type(EnhancedSR().ContentSequence[0].ContentSequence[0].ContentSequence[0])  # is ContentSequenceItem
frame.SegmentIdentificationSequence  # wrong: attr-defined | reportAttributeAccessIssue
segment = Segmentation().PerFrameFunctionalGroupsSequence[0]
reveal_type(segment.SegmentIdentificationSequence[0].ReferencedSegmentNumber)  # is MultiValue[int]
modified = ct.OriginalAttributesSequence[0].ModifiedAttributesSequence.add(PatientName="Doe^John")
reveal_type(modified)  # is Dataset

# Narrowed by the IOD
rt = RTStructureSet(Modality="RTSTRUCT")
reveal_type(rt.Modality)  # is Literal['RTSTRUCT']
rt.Modality = "CT"  # wrong: assignment | reportAttributeAccessIssue
RTStructureSet(Modality="RTPLAN")  # wrong: arg-type | reportArgumentType


def label(series: RTSeriesModule, patient: PatientModule) -> str:
    return f"{series.Modality} {patient.PatientID}"


label(rt, rt)
label(rt, ct)
label(ct, ct)  # wrong: arg-type | reportArgumentType

# Valid assignments
ct.PatientName = "Doe^Jane"
ct.PatientName = None
ct.StudyDate = date(2026, 11, 20)
ct.StudyDate = "20261120"
ct.StudyTime = time(12, 0)
ct.AcquisitionDateTime = datetime(2026, 11, 20, 12, 0)
ct.KVP = 120
ct.KVP = 120.0
ct.KVP = DS("120")
ct.KVP = Decimal("120")
ct.KVP = None
ct.InstanceNumber = 1
ct.InstanceNumber = IS("1")
ct.Rows = int(np.uint16(4))
ct.PixelSpacing = [0.5, Decimal("0.5")]
ct.PixelSpacing = (DS("0.5"), 1)
ct.PixelSpacing = np.array([0.5, 0.5])
RTStructureSet().ROIContourSequence[0].ContourSequence[0].ContourData = np.zeros((4, 3))
Dataset().GraphicData = np.zeros((4, 2), np.float32)
int(ct.WindowCenter) if ct.WindowCenter == 40 else float(ct.WindowCenter)
ct.WindowCenter = 40
ct.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
ct.ImageType = "ORIGINAL\\PRIMARY\\AXIAL"
ct.PatientSex = "O"
ct.PatientSex = ""
ct.PatientSex = None
ct.TypeOfPatientID = "TEXT"
ct.TypeOfPatientID = "SOMETHING ELSE"
ct.PixelData = b"\0\0"
ct.PixelData = bytearray(2)
ct.ReferencedStudySequence = [SOPInstanceReferenceMacro(ReferencedSOPInstanceUID="1.2")]
ct.ReferencedStudySequence = [ReferencedStudySequenceItem(ReferencedSOPInstanceUID="1.2")]
ct.ReferencedStudySequence = [{"ReferencedSOPInstanceUID": "1.2"}]
del ct.KVP

# Invalid assignments
ct.Rows = "512"  # wrong: assignment | reportAttributeAccessIssue
ct.Rows = None  # wrong: assignment | reportAttributeAccessIssue
ct.Rows = 1.5  # wrong: assignment | reportAttributeAccessIssue
ct.PatientSex = "X"  # wrong: assignment | reportAttributeAccessIssue
ct.SliceThickness = "thick"  # wrong: assignment | reportAttributeAccessIssue
ct.InstanceNumber = "first"  # wrong: assignment | reportAttributeAccessIssue
ct.PixelSpacing = "0.5\\0.5"  # wrong: assignment | reportAttributeAccessIssue
ct.LossyImageCompressionRatio = ["high"]  # wrong: list-item | reportAttributeAccessIssue
ct.PixelData = "text"  # wrong: assignment | reportAttributeAccessIssue
Dataset().SliceThickness = "thick"  # wrong: assignment | reportAttributeAccessIssue
ct.PatientName = 5  # wrong: assignment | reportAttributeAccessIssue
ct.StudyInstanceUID = None  # wrong: assignment | reportAttributeAccessIssue
ct.PixelSpacing = [None]  # wrong: list-item | reportAttributeAccessIssue
ct.StudyDate = 20261120  # wrong: assignment | reportAttributeAccessIssue
ct.ReferencedStudySequence = [CodeSequenceMacro()]  # wrong: list-item | reportAttributeAccessIssue
CTImage(Rows="512")  # wrong: arg-type | reportArgumentType
CTImage(PatientSex="X")  # wrong: arg-type | reportArgumentType
ct.ReferencedStudySequence.add(ReferencedSOPInstanceUID=5)  # wrong: arg-type | reportArgumentType

# Misspelled attributes, and attributes of other objects
ct.PatientNam  # wrong: attr-defined | reportAttributeAccessIssue
ct.PatientNam = "x"  # wrong: attr-defined | reportAttributeAccessIssue
ct.EchoTime = 5  # wrong: attr-defined | reportAttributeAccessIssue
CTImage(PatientNam="x")  # wrong: call-arg | reportCallIssue
CTImage(EchoTime=5)  # wrong: call-arg | reportCallIssue
CTImage("x")  # wrong: call-arg | reportCallIssue
ct.ReferencedStudySequence.add(CodeValue="1")  # wrong: call-arg | reportCallIssue
ct.ReferencedStudySequence[0].CodeValue  # wrong: attr-defined | reportAttributeAccessIssue
ct.SliceLocation.text  # wrong: union-attr | reportOptionalMemberAccess
Dataset().PatientNam  # wrong: attr-defined | reportAttributeAccessIssue

# Options
ds = dcmread("ct.dcm", stop_before_pixels=True, force=True)
reveal_type(ds)  # is Dataset
reveal_type(dcmread("ct.dcm", CTImage))  # is CTImage
reveal_type(ds.typed())  # is IOD
ct.save_as("ct.dcm", overwrite=False, transfer_syntax="1.2.840.10008.1.2.1")
ct.validate(level="error", rules=["type-*"])
ct.compress("1.2.840.10008.1.2.4.90", encoding_plugin="openjpeg", resolutions=3)
ct.to_json(indent=2, bulk_data_threshold=100)
ct.pixel_array_options(index=0, rows=4)
ct.show(index=0, window=(40, 400))
dcmread("ct.dcm", stop_befor_pixels=True)  # wrong: call-overload | reportCallIssue
dcmread("ct.dcm", force="yes")  # wrong: call-overload | reportArgumentType
CTImage.read("ct.dcm", focre=True)  # wrong: call-arg | reportCallIssue
CTImage.read("ct.dcm", max_depth="1")  # wrong: arg-type | reportArgumentType
ct.save_as("ct.dcm", overwrit=False)  # wrong: call-arg | reportCallIssue
ct.save_as("ct.dcm", overwrite="no")  # wrong: arg-type | reportArgumentType
ct.save_as(5)  # wrong: arg-type | reportArgumentType
ct.validate(levels="error")  # wrong: call-arg | reportCallIssue
ct.validate(level="fatal")  # wrong: arg-type | reportArgumentType
ct.compress("1.2.840.10008.1.2.4.50", quallity=3)  # wrong: call-arg | reportCallIssue
ct.compress("1.2.840.10008.1.2.4.50", quality="high")  # wrong: arg-type | reportArgumentType
ct.decompress(as_rbg=True)  # wrong: call-arg | reportCallIssue
ct.decompress(as_rgb="no")  # wrong: arg-type | reportArgumentType
ct.to_json(indnet=2)  # wrong: call-arg | reportCallIssue
ct.to_json_dict(bulk_data_treshold=2)  # wrong: call-arg | reportCallIssue
ct.to_xml(indent="2")  # wrong: arg-type | reportArgumentType
Dataset.from_json("{}", bulk_data_handler=None)  # wrong: call-arg | reportCallIssue
Dataset.from_xml("", bulk_data_handler=None)  # wrong: call-arg | reportCallIssue
ct.pixel_array_options(frame=1)  # wrong: call-arg | reportCallIssue
ct.pixel_array_options(index="1")  # wrong: arg-type | reportArgumentType
ct.set_pixel_data(np.zeros((2, 2), np.uint8), bit_stored=8)  # wrong: call-arg | reportCallIssue
ct.show(windows=(40, 400))  # wrong: call-arg | reportCallIssue
ct.show(voi="1")  # wrong: arg-type | reportArgumentType
pixels.pixel_array("ct.dcm", indexes=0)  # wrong: call-arg | reportCallIssue
pixels.pixel_array("ct.dcm", bits_stored="8")  # wrong: arg-type | reportArgumentType
pixels.compress(ct, "1.2.840.10008.1.2.4.50", quallity=3)  # wrong: call-arg | reportCallIssue
pixels.get_decoder("1.2.840.10008.1.2.5").as_buffer("ct.dcm", worker=2)  # wrong: call-arg | reportCallIssue
iter_elements("ct.dcm", focre=True)  # wrong: call-arg | reportCallIssue
validation.validate_paths(["ct.dcm"], limits=3)  # wrong: call-arg | reportCallIssue
