# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Item of Referenced Digital Signature Sequence (0400,0402)."""

from typing import Literal

from dcmgen.items.code_sequence_macro import CodeSequenceMacro, CodeSequenceMacros
from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import CST, OB, SQ, UI, AnyText, ATn, ATnValue, Items, OBValue, UIValue
from dcmgen.model.iod import Item
from dcmgen.model.sequence import Sequence

class ReferencedDigitalSignatureSequenceItem(Item):
    """Item of Referenced Digital Signature Sequence (0400,0402) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    def __init__(
        self,
        /,
        *,
        DigitalSignatureUID: UIValue = ...,
        Signature: OBValue = ...,
    ) -> None: ...
    DigitalSignatureUID: UI
    """Digital Signature UID (0400,0100), UI, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    Signature: OB
    """Signature (0400,0120), OB, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

class ReferencedDigitalSignatureSequenceItems(Sequence[ReferencedDigitalSignatureSequenceItem]):
    def add(
        self,
        /,
        *,
        DigitalSignatureUID: UIValue = ...,
        Signature: OBValue = ...,
    ) -> ReferencedDigitalSignatureSequenceItem: ...

class ReferencedSOPInstanceMACSequenceItem(Item):
    """Item of Referenced SOP Instance MAC Sequence (0400,0403) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    def __init__(
        self,
        /,
        *,
        MACCalculationTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        DataElementsSigned: ATnValue = ...,
        MAC: OBValue = ...,
    ) -> None: ...
    MACCalculationTransferSyntaxUID: UI
    """MAC Calculation Transfer Syntax UID (0400,0010), UI, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    MACAlgorithm: CST[Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"]]
    """MAC Algorithm (0400,0015), CS, VM 1, Type 1.

    Defined Terms: RIPEMD160, MD5, SHA1, SHA256, SHA384, SHA512.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    DataElementsSigned: ATn
    """Data Elements Signed (0400,0020), AT, VM 1-n, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    MAC: OB
    """MAC (0400,0404), OB, VM 1, Type 1.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

class ReferencedSOPInstanceMACSequenceItems(Sequence[ReferencedSOPInstanceMACSequenceItem]):
    def add(
        self,
        /,
        *,
        MACCalculationTransferSyntaxUID: UIValue = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        DataElementsSigned: ATnValue = ...,
        MAC: OBValue = ...,
    ) -> ReferencedSOPInstanceMACSequenceItem: ...

class HierarchicalSeriesReferenceReferencedSOPSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced SOP Sequence (0008,1199) (PS3.3 C.17.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedDigitalSignatureSequence: Items[ReferencedDigitalSignatureSequenceItem] = ...,
        ReferencedSOPInstanceMACSequence: Items[ReferencedSOPInstanceMACSequenceItem] = ...,
    ) -> None: ...
    PurposeOfReferenceCodeSequence: SQ[CodeSequenceMacros, CodeSequenceMacro]
    """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    ReferencedDigitalSignatureSequence: SQ[
        ReferencedDigitalSignatureSequenceItems, ReferencedDigitalSignatureSequenceItem
    ]
    """Referenced Digital Signature Sequence (0400,0402), SQ, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """
    ReferencedSOPInstanceMACSequence: SQ[ReferencedSOPInstanceMACSequenceItems, ReferencedSOPInstanceMACSequenceItem]
    """Referenced SOP Instance MAC Sequence (0400,0403), SQ, VM 1, Type 3.

    PS3.3 C.17.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.17.2.html#sect_C.17.2.1
    """

class HierarchicalSeriesReferenceReferencedSOPSequenceItems(
    Sequence[HierarchicalSeriesReferenceReferencedSOPSequenceItem]
):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        PurposeOfReferenceCodeSequence: Items[CodeSequenceMacro] = ...,
        ReferencedDigitalSignatureSequence: Items[ReferencedDigitalSignatureSequenceItem] = ...,
        ReferencedSOPInstanceMACSequence: Items[ReferencedSOPInstanceMACSequenceItem] = ...,
    ) -> HierarchicalSeriesReferenceReferencedSOPSequenceItem: ...
