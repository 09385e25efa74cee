# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Inventory Reference Macro."""

from typing import Literal

from dcmgen.items.access_end_points_macro import AccessEndPointsMacro, AccessEndPointsMacros
from dcmgen.items.stored_file_access_macro import StoredFileAccessMacro
from dcmgen.model.fields import SQ, UI, AnyText, CSValue, DSnValue, Items, OB_Value, UIValue, URValue, UVValue
from dcmgen.model.sequence import Sequence

class InventoryReferenceMacro(StoredFileAccessMacro):
    """Inventory Reference Macro (PS3.3 C.38.2.3).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """

    def __init__(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FileAccessURI: URValue = ...,
        ContainerFileType: CSValue = ...,
        FilenameInContainer: URValue = ...,
        FileOffsetInContainer: UVValue = ...,
        FileLengthInContainer: UVValue = ...,
        StoredInstanceTransferSyntaxUID: UIValue = ...,
        IncorporatedInventoryInstanceSequence: Items[InventoryReferenceMacro] = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        InventoryAccessEndPointsSequence: Items[AccessEndPointsMacro] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        MAC: OB_Value = ...,
    ) -> None: ...
    ReferencedSOPClassUID: UI
    """Referenced SOP Class UID (0008,1150), UI, VM 1, Type 1.

    PS3.3 C.38.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """
    ReferencedSOPInstanceUID: UI
    """Referenced SOP Instance UID (0008,1155), UI, VM 1, Type 1.

    PS3.3 C.38.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """
    InventoryAccessEndPointsSequence: SQ[AccessEndPointsMacros, AccessEndPointsMacro]
    """Inventory Access End Points Sequence (0008,0420), SQ, VM 1, Type 3.

    PS3.3 C.38.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """
    IncorporatedInventoryInstanceSequence: SQ[InventoryReferenceMacros, InventoryReferenceMacro]
    """Incorporated Inventory Instance Sequence (0008,0422), SQ, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 C.38.2.3: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.38.2.3.html
    """

class InventoryReferenceMacros(Sequence[InventoryReferenceMacro]):
    def add(
        self,
        /,
        *,
        ReferencedSOPClassUID: UIValue = ...,
        ReferencedSOPInstanceUID: UIValue = ...,
        FileAccessURI: URValue = ...,
        ContainerFileType: CSValue = ...,
        FilenameInContainer: URValue = ...,
        FileOffsetInContainer: UVValue = ...,
        FileLengthInContainer: UVValue = ...,
        StoredInstanceTransferSyntaxUID: UIValue = ...,
        IncorporatedInventoryInstanceSequence: Items[InventoryReferenceMacro] = ...,
        MACAlgorithm: Literal["RIPEMD160", "MD5", "SHA1", "SHA256", "SHA384", "SHA512"] | AnyText = ...,
        InventoryAccessEndPointsSequence: Items[AccessEndPointsMacro] = ...,
        LossyImageCompressionRatio: DSnValue = ...,
        MAC: OB_Value = ...,
    ) -> InventoryReferenceMacro: ...
