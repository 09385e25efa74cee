# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Structure Set ROI Sequence (3006,0020)."""

from typing import Literal

from dcmgen.items.algorithm_identification_macro import AlgorithmIdentificationMacro, AlgorithmIdentificationMacros
from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.conceptual_volume_macro import ConceptualVolumeMacro, ConceptualVolumeMacros
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import (
    CST_,
    DS_,
    DT_,
    IS,
    LO_,
    SQ,
    ST_,
    UI,
    AnyText,
    DS_Value,
    DT_Value,
    ISValue,
    Items,
    LO_Value,
    ST_Value,
    UIValue,
    USn,
    USnValue,
)
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StructureSetROISequenceDefinitionSourceSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Definition Source Sequence (0008,1156) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedFiducialUID: UIValue = ...,
    ) -> None: ...
    ReferencedSegmentNumber: USn
    """Referenced Segment Number (0062,000B), US, VM 1-n, Type 1C.

    Required if Referenced SOP Class UID is Segmentation Storage. Not allowed otherwise.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ReferencedFiducialUID: UI
    """Referenced Fiducial UID (0070,031B), UI, VM 1, Type 1C.

    Required if Referenced SOP Class UID is Spatial Fiducials Storage. Not allowed otherwise.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

class StructureSetROISequenceDefinitionSourceSequenceItems(
    Sequence[StructureSetROISequenceDefinitionSourceSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        ReferencedSegmentNumber: USnValue = ...,
        ReferencedFiducialUID: UIValue = ...,
    ) -> StructureSetROISequenceDefinitionSourceSequenceItem: ...

class StructureSetROISequenceItem(Item):
    """Item of Structure Set ROI Sequence (3006,0020) (PS3.3 C.8.8.5).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

    def __init__(
        self,
        /,
        *,
        ROINumber: ISValue = ...,
        ReferencedFrameOfReferenceUID: UIValue = ...,
        ROIName: LO_Value = ...,
        ROIGenerationAlgorithm: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL", None] | AnyText = ...,
        DefinitionSourceSequence: Items[StructureSetROISequenceDefinitionSourceSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        ROIDescription: ST_Value = ...,
        ROIVolume: DS_Value = ...,
        ROIDateTime: DT_Value = ...,
        ROIDerivationAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        ROIGenerationDescription: LO_Value = ...,
        ROICreatorSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        RTProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeIdentificationSequence: Items[ConceptualVolumeMacro] = ...,
    ) -> None: ...
    ROINumber: IS
    """ROI Number (3006,0022), IS, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ConceptualVolumeIdentificationSequence: SQ[ConceptualVolumeMacros, ConceptualVolumeMacro]
    """Conceptual Volume Identification Sequence (3010,00A0), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ReferencedFrameOfReferenceUID: UI
    """Referenced Frame of Reference UID (3006,0024), UI, VM 1, Type 1.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIName: LO_
    """ROI Name (3006,0026), LO, VM 1, Type 2.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIDescription: ST_
    """ROI Description (3006,0028), ST, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIVolume: DS_
    """ROI Volume (3006,002C), DS, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIDateTime: DT_
    """ROI DateTime (3006,002D), DT, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIGenerationAlgorithm: CST_[Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]]
    """ROI Generation Algorithm (3006,0036), CS, VM 1, Type 2.

    Defined Terms: AUTOMATIC, SEMIAUTOMATIC, MANUAL.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIGenerationDescription: LO_
    """ROI Generation Description (3006,0038), LO, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    RTProtocolCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """RT Protocol Code Sequence (3010,005B), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROICreatorSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """ROI Creator Sequence (3006,004D), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    ROIDerivationAlgorithmIdentificationSequence: SQ[AlgorithmIdentificationMacros, AlgorithmIdentificationMacro]
    """ROI Derivation Algorithm Identification Sequence (3006,0037), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    DerivationCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Derivation Code Sequence (0008,9215), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """
    DefinitionSourceSequence: SQ[
        StructureSetROISequenceDefinitionSourceSequenceItems, StructureSetROISequenceDefinitionSourceSequenceItem
    ]
    """Definition Source Sequence (0008,1156), SQ, VM 1, Type 3.

    PS3.3 C.8.8.5: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.8.8.5.html
    """

class StructureSetROISequenceItems(Sequence[StructureSetROISequenceItem]):
    def add(
        self,
        /,
        *,
        ROINumber: ISValue = ...,
        ReferencedFrameOfReferenceUID: UIValue = ...,
        ROIName: LO_Value = ...,
        ROIGenerationAlgorithm: Literal["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL", None] | AnyText = ...,
        DefinitionSourceSequence: Items[StructureSetROISequenceDefinitionSourceSequenceItem] = ...,
        DerivationCodeSequence: Items[CodeSequenceMacro] = ...,
        ROIDescription: ST_Value = ...,
        ROIVolume: DS_Value = ...,
        ROIDateTime: DT_Value = ...,
        ROIDerivationAlgorithmIdentificationSequence: Items[AlgorithmIdentificationMacro] = ...,
        ROIGenerationDescription: LO_Value = ...,
        ROICreatorSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        RTProtocolCodeSequence: Items[CodeSequenceMacro] = ...,
        ConceptualVolumeIdentificationSequence: Items[ConceptualVolumeMacro] = ...,
    ) -> StructureSetROISequenceItem: ...
