# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc"
# pyright: reportIncompatibleVariableOverride=false
"""Item of Referenced Defined Protocol Sequence (0018,990C)."""

from __future__ import annotations

from dcmgen.items.sop_instance_reference_macro import SOPInstanceReferenceMacro
from dcmgen.model.fields import USn
from dcmgen.model.iod import Item


class ReferencedDefinedProtocolSequenceItem(SOPInstanceReferenceMacro, Item):
    """Item of Referenced Defined Protocol Sequence (0018,990C) (PS3.3 10.41).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_10.41.html
    """

    __slots__ = ()

    SourceAcquisitionProtocolElementNumber: USn = USn(0x0018_9938)
    """Source Acquisition Protocol Element Number (0018,9938), VM 1-n, Type 3 (PS3.3 10.41)."""
    SourceReconstructionProtocolElementNumber: USn = USn(0x0018_993A)
    """Source Reconstruction Protocol Element Number (0018,993A), VM 1-n, Type 3 (PS3.3 10.41)."""
