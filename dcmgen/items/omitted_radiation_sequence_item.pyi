# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Omitted Radiation Sequence (300A,0787)."""

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.identified_person_or_device_macro import IdentifiedPersonOrDeviceMacro, IdentifiedPersonOrDeviceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro, SOPInstanceReferenceMacros
from dcmgen.model.fields import LO_, SQ, Items, LO_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class OmittedRadiationSequenceItem(Item):
    """Item of Omitted Radiation Sequence (300A,0787) (PS3.3 C.36.24).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

    def __init__(
        self,
        /,
        *,
        AsserterIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReasonForOmissionCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForOmissionDescription: LO_Value = ...,
    ) -> None: ...
    ReferencedRTRadiationSequence: SQ[SOPInstanceReferenceMacros, SOPInstanceReferenceMacro]
    """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1, Type 1.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    ReasonForOmissionCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Reason for Omission Code Sequence (300A,0788), SQ, VM 1, Type 1.

    Codes: CID 9576 Reasons for RT Radiation Treatment Omission (Defined, inferred).

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    AsserterIdentificationSequence: SQ[IdentifiedPersonOrDeviceMacros, IdentifiedPersonOrDeviceMacro]
    """Asserter Identification Sequence (0044,0103), SQ, VM 1, Type 1.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """
    ReasonForOmissionDescription: LO_
    """Reason for Omission Description (300C,0113), LO, VM 1, Type 3.

    PS3.3 C.36.24: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.36.24.html
    """

class OmittedRadiationSequenceItems(Sequence[OmittedRadiationSequenceItem]):
    def add(
        self,
        /,
        *,
        AsserterIdentificationSequence: Items[IdentifiedPersonOrDeviceMacro] = ...,
        ReferencedRTRadiationSequence: Items[SOPInstanceReferenceMacro] = ...,
        ReasonForOmissionCodeSequence: Items[CodeSequenceMacro] = ...,
        ReasonForOmissionDescription: LO_Value = ...,
    ) -> OmittedRadiationSequenceItem: ...
