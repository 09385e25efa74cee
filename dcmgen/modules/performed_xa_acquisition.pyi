# Generated from PS3.3 2025e reconstructed (sha256 a5c4857850ff) by generator; do not edit.
# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# mypy: disable-error-code="assignment,misc,override"
# pyright: reportIncompatibleVariableOverride=false, reportIncompatibleMethodOverride=false
"""Performed XA Acquisition Module."""

from dcmgen.items.performed_xa_acquisition_acquisition_protocol_element_sequence_item import (
    PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem,
    PerformedXAAcquisitionAcquisitionProtocolElementSequenceItems,
)
from dcmgen.model.fields import SQ, Items
from dcmgen.model.iod import Module

class PerformedXAAcquisitionModule(Module):
    """Performed XA Acquisition Module (PS3.3 C.34.17).

    https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """

    def __init__(
        self,
        /,
        *,
        AcquisitionProtocolElementSequence: Items[PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem] = ...,
    ) -> None: ...
    AcquisitionProtocolElementSequence: SQ[
        PerformedXAAcquisitionAcquisitionProtocolElementSequenceItems,
        PerformedXAAcquisitionAcquisitionProtocolElementSequenceItem,
    ]
    """Acquisition Protocol Element Sequence (0018,9920), SQ, VM 1, Type 2.

    PS3.3 C.34.17: https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.34.17.html
    """
