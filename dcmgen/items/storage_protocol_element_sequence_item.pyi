# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Storage Protocol Element Sequence (0018,9936)."""

from dcmgen.items.protocol_element_identification_macro import ProtocolElementIdentificationMacro
from dcmgen.items.storage_macro import StorageMacro, StorageMacros
from dcmgen.model.fields import SQ, UI, Items, LO_Value, UIValue, USn, USnValue, USValue, UT_Value
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class StorageProtocolElementSequenceItem(ProtocolElementIdentificationMacro, Item):
    """Item of Storage Protocol Element Sequence (0018,9936) (PS3.3 C.34.14).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """

    def __init__(
        self,
        /,
        *,
        ProtocolElementNumber: USValue = ...,
        OutputInformationSequence: Items[StorageMacro] = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceAcquisitionBeamNumber: USnValue = ...,
        SourceReconstructionProtocolElementNumber: USnValue = ...,
        ProtocolElementName: LO_Value = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
    ) -> None: ...
    SourceAcquisitionProtocolElementNumber: USn
    """Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n, Type 1C.

    Required if Source Reconstruction Protocol Element Number is absent. Not allowed otherwise.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """
    SourceReconstructionProtocolElementNumber: USn
    """Source Reconstruction Protocol Element Number (0018,993A), US, VM 1-n, Type 1C.

    Required if Source Acquisition Protocol Element Number is absent. Not allowed otherwise.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """
    SourceAcquisitionBeamNumber: USn
    """Source Acquisition Beam Number (0018,9939), US, VM 1-n, Type 1C.

    Required if the SOP Class is CT Performed Procedure Protocol Storage and Source Acquisition Protocol Element
    Number is present and a condition that cannot be checked (scope) applies. Not allowed otherwise.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    Enumerated Values: 1.2.840.10008.5.1.4.1.1.200.2, 1.2.840.10008.5.1.4.1.1.200.8.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """
    OutputInformationSequence: SQ[StorageMacros, StorageMacro]
    """Output Information Sequence (0040,4033), SQ, VM 1, Type 1.

    PS3.3 C.34.14: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.14.html
    """

class StorageProtocolElementSequenceItems(Sequence[StorageProtocolElementSequenceItem]):
    def add(
        self,
        /,
        *,
        ProtocolElementNumber: USValue = ...,
        OutputInformationSequence: Items[StorageMacro] = ...,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        SourceAcquisitionProtocolElementNumber: USnValue = ...,
        SourceAcquisitionBeamNumber: USnValue = ...,
        SourceReconstructionProtocolElementNumber: USnValue = ...,
        ProtocolElementName: LO_Value = ...,
        ProtocolElementCharacteristicsSummary: UT_Value = ...,
        ProtocolElementPurpose: UT_Value = ...,
    ) -> StorageProtocolElementSequenceItem: ...
