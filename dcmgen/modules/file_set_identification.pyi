# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""File-Set Identification Module."""

from dcmgen.model.fields import CS, CS_, CS_Value, CSn, CSnValue, CSValue
from dcmgen.model.iod import Module

class FileSetIdentificationModule(Module):
    """File-Set Identification Module (PS3.3 F.3.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.html#sect_F.3.2.1
    """

    def __init__(
        self,
        /,
        *,
        SpecificCharacterSetOfFileSetDescriptorFile: CSValue = ...,
        FileSetID: CS_Value = ...,
        FileSetDescriptorFileID: CSnValue = ...,
    ) -> None: ...
    FileSetID: CS_
    """File-set ID (0004,1130), CS, VM 1, Type 2.

    PS3.3 F.3.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.html#sect_F.3.2.1
    """
    FileSetDescriptorFileID: CSn
    """File-set Descriptor File ID (0004,1141), CS, VM 1-8, Type 3.

    PS3.3 F.3.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.html#sect_F.3.2.1
    """
    SpecificCharacterSetOfFileSetDescriptorFile: CS
    """Specific Character Set of File-set Descriptor File (0004,1142), CS, VM 1, Type 1C.

    Conditional; an object cannot decide the condition, so it is never reported as an error.

    PS3.3 F.3.2.1: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.html#sect_F.3.2.1
    """
