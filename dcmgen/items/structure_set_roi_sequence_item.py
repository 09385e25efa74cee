# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""Item of Structure Set ROI Sequence (3006,0020)."""

from __future__ import annotations

from dcmgen.model.fields import CST_, DS_, DT_, IS, LO_, SQ, ST_, UI, USn
from dcmgen.model.iod import Item
from dcmgen.model.parts import SOPInstanceReferenceMacro


class StructureSetROISequenceItem(Item):
    """Item of Structure Set ROI Sequence (3006,0020) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    ROINumber = IS(0x3006_0022)
    ConceptualVolumeIdentificationSequence = SQ(0x3010_00A0, "ConceptualVolumeMacro")
    ReferencedFrameOfReferenceUID = UI(0x3006_0024)
    ROIName = LO_(0x3006_0026)
    ROIDescription = ST_(0x3006_0028)
    ROIVolume = DS_(0x3006_002C)
    ROIDateTime = DT_(0x3006_002D)
    ROIGenerationAlgorithm = CST_(0x3006_0036)
    ROIGenerationDescription = LO_(0x3006_0038)
    RTProtocolCodeSequence = SQ(0x3010_005B, "CodeSequenceMacro")
    ROICreatorSequence = SQ(0x3006_004D, "IdentifiedPersonOrDeviceMacro")
    ROIDerivationAlgorithmIdentificationSequence = SQ(0x3006_0037, "AlgorithmIdentificationMacro")
    DerivationCodeSequence = SQ(0x0008_9215, "CodeSequenceMacro")
    DefinitionSourceSequence = SQ(0x0008_1156, "StructureSetROISequenceDefinitionSourceSequenceItem")


class StructureSetROISequenceDefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    __slots__ = ()

    ReferencedSegmentNumber = USn(0x0062_000B)
    ReferencedFiducialUID = UI(0x0070_031B)
