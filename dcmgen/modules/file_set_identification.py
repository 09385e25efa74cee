# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
"""File-Set Identification Module."""

from __future__ import annotations

from dcmgen.model.fields import CS, CS_, CSn
from dcmgen.model.iod import Module


class FileSetIdentificationModule(Module):
    """File-Set Identification Module (PS3.3 F.3.2.1).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_F.3.2.html#sect_F.3.2.1
    """

    __slots__ = ()

    FileSetID = CS_(0x0004_1130)
    FileSetDescriptorFileID = CSn(0x0004_1141)
    SpecificCharacterSetOfFileSetDescriptorFile = CS(0x0004_1142)
