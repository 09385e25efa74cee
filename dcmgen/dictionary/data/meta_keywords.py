# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# Generated from PS3.7 2025e (sha256 8f2cc248e42d) by generator; do not edit.
"""The keywords of File Meta Information, for type checkers and completion."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from dcmgen.model.fields import (
        AE_,
        FD_,
        OB_,
        SH_,
        UI_,
        UL_,
        UR_,
    )


class MetaKeywords:
    """Every keyword of group 0002 of PS3.6 with the types of its getter and setter; empty at run time."""

    __slots__ = ()

    if TYPE_CHECKING:
        FileMetaInformationGroupLength: UL_
        """File Meta Information Group Length (0002,0000), UL, VM 1."""
        FileMetaInformationVersion: OB_
        """File Meta Information Version (0002,0001), OB, VM 1."""
        MediaStorageSOPClassUID: UI_
        """Media Storage SOP Class UID (0002,0002), UI, VM 1."""
        MediaStorageSOPInstanceUID: UI_
        """Media Storage SOP Instance UID (0002,0003), UI, VM 1."""
        TransferSyntaxUID: UI_
        """Transfer Syntax UID (0002,0010), UI, VM 1."""
        ImplementationClassUID: UI_
        """Implementation Class UID (0002,0012), UI, VM 1."""
        ImplementationVersionName: SH_
        """Implementation Version Name (0002,0013), SH, VM 1."""
        SourceApplicationEntityTitle: AE_
        """Source Application Entity Title (0002,0016), AE, VM 1."""
        SendingApplicationEntityTitle: AE_
        """Sending Application Entity Title (0002,0017), AE, VM 1."""
        ReceivingApplicationEntityTitle: AE_
        """Receiving Application Entity Title (0002,0018), AE, VM 1."""
        SourcePresentationAddress: UR_
        """Source Presentation Address (0002,0026), UR, VM 1."""
        SendingPresentationAddress: UR_
        """Sending Presentation Address (0002,0027), UR, VM 1."""
        ReceivingPresentationAddress: UR_
        """Receiving Presentation Address (0002,0028), UR, VM 1."""
        RTVMetaInformationVersion: OB_
        """RTV Meta Information Version (0002,0031), OB, VM 1."""
        RTVCommunicationSOPClassUID: UI_
        """RTV Communication SOP Class UID (0002,0032), UI, VM 1."""
        RTVCommunicationSOPInstanceUID: UI_
        """RTV Communication SOP Instance UID (0002,0033), UI, VM 1."""
        RTVSourceIdentifier: OB_
        """RTV Source Identifier (0002,0035), OB, VM 1."""
        RTVFlowIdentifier: OB_
        """RTV Flow Identifier (0002,0036), OB, VM 1."""
        RTVFlowRTPSamplingRate: UL_
        """RTV Flow RTP Sampling Rate (0002,0037), UL, VM 1."""
        RTVFlowActualFrameDuration: FD_
        """RTV Flow Actual Frame Duration (0002,0038), FD, VM 1."""
        PrivateInformationCreatorUID: UI_
        """Private Information Creator UID (0002,0100), UI, VM 1."""
        PrivateInformation: OB_
        """Private Information (0002,0102), OB, VM 1."""
