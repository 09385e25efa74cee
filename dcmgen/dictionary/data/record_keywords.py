# Generated from PS3.6 2026c reconstructed (sha256 cbb9f43edc60) by generator; do not edit.
# Generated from PS3.7 2025e (sha256 8f2cc248e42d) by generator; do not edit.
"""The keywords of the records of a database, for type checkers and completion."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class RecordKeywords:
    """Every keyword of PS3.6; empty at run time. A value is None, a single value, or a list of distinct values."""

    __slots__ = ()

    if TYPE_CHECKING:
        CommandGroupLength: Any
        """Command Group Length (0000,0000), UL, VM 1."""
        CommandLengthToEnd: Any
        """Command Length to End (0000,0001), UL, VM 1. Retired."""
        AffectedSOPClassUID: Any
        """Affected SOP Class UID (0000,0002), UI, VM 1."""
        RequestedSOPClassUID: Any
        """Requested SOP Class UID (0000,0003), UI, VM 1."""
        CommandRecognitionCode: Any
        """Command Recognition Code (0000,0010), SH, VM 1. Retired."""
        CommandField: Any
        """Command Field (0000,0100), US, VM 1."""
        MessageID: Any
        """Message ID (0000,0110), US, VM 1."""
        MessageIDBeingRespondedTo: Any
        """Message ID Being Responded To (0000,0120), US, VM 1."""
        Initiator: Any
        """Initiator (0000,0200), AE, VM 1. Retired."""
        Receiver: Any
        """Receiver (0000,0300), AE, VM 1. Retired."""
        FindLocation: Any
        """Find Location (0000,0400), AE, VM 1. Retired."""
        MoveDestination: Any
        """Move Destination (0000,0600), AE, VM 1."""
        Priority: Any
        """Priority (0000,0700), US, VM 1."""
        CommandDataSetType: Any
        """Command Data Set Type (0000,0800), US, VM 1."""
        NumberOfMatches: Any
        """Number of Matches (0000,0850), US, VM 1. Retired."""
        ResponseSequenceNumber: Any
        """Response Sequence Number (0000,0860), US, VM 1. Retired."""
        Status: Any
        """Status (0000,0900), US, VM 1."""
        OffendingElement: Any
        """Offending Element (0000,0901), AT, VM 1-n."""
        ErrorComment: Any
        """Error Comment (0000,0902), LO, VM 1."""
        ErrorID: Any
        """Error ID (0000,0903), US, VM 1."""
        AffectedSOPInstanceUID: Any
        """Affected SOP Instance UID (0000,1000), UI, VM 1."""
        RequestedSOPInstanceUID: Any
        """Requested SOP Instance UID (0000,1001), UI, VM 1."""
        EventTypeID: Any
        """Event Type ID (0000,1002), US, VM 1."""
        AttributeIdentifierList: Any
        """Attribute Identifier List (0000,1005), AT, VM 1-n."""
        ActionTypeID: Any
        """Action Type ID (0000,1008), US, VM 1."""
        NumberOfRemainingSuboperations: Any
        """Number of Remaining Sub-operations (0000,1020), US, VM 1."""
        NumberOfCompletedSuboperations: Any
        """Number of Completed Sub-operations (0000,1021), US, VM 1."""
        NumberOfFailedSuboperations: Any
        """Number of Failed Sub-operations (0000,1022), US, VM 1."""
        NumberOfWarningSuboperations: Any
        """Number of Warning Sub-operations (0000,1023), US, VM 1."""
        MoveOriginatorApplicationEntityTitle: Any
        """Move Originator Application Entity Title (0000,1030), AE, VM 1."""
        MoveOriginatorMessageID: Any
        """Move Originator Message ID (0000,1031), US, VM 1."""
        DialogReceiver: Any
        """Dialog Receiver (0000,4000), LT, VM 1. Retired."""
        TerminalType: Any
        """Terminal Type (0000,4010), LT, VM 1. Retired."""
        MessageSetID: Any
        """Message Set ID (0000,5010), SH, VM 1. Retired."""
        EndMessageID: Any
        """End Message ID (0000,5020), SH, VM 1. Retired."""
        DisplayFormat: Any
        """Display Format (0000,5110), LT, VM 1. Retired."""
        PagePositionID: Any
        """Page Position ID (0000,5120), LT, VM 1. Retired."""
        TextFormatID: Any
        """Text Format ID (0000,5130), CS, VM 1. Retired."""
        NormalReverse: Any
        """Normal/Reverse (0000,5140), CS, VM 1. Retired."""
        AddGrayScale: Any
        """Add Gray Scale (0000,5150), CS, VM 1. Retired."""
        Borders: Any
        """Borders (0000,5160), CS, VM 1. Retired."""
        Copies: Any
        """Copies (0000,5170), IS, VM 1. Retired."""
        CommandMagnificationType: Any
        """Command Magnification Type (0000,5180), CS, VM 1. Retired."""
        Erase: Any
        """Erase (0000,5190), CS, VM 1. Retired."""
        Print: Any
        """Print (0000,51A0), CS, VM 1. Retired."""
        Overlays: Any
        """Overlays (0000,51B0), US, VM 1-n. Retired."""
        FileMetaInformationGroupLength: Any
        """File Meta Information Group Length (0002,0000), UL, VM 1."""
        FileMetaInformationVersion: Any
        """File Meta Information Version (0002,0001), OB, VM 1."""
        MediaStorageSOPClassUID: Any
        """Media Storage SOP Class UID (0002,0002), UI, VM 1."""
        MediaStorageSOPInstanceUID: Any
        """Media Storage SOP Instance UID (0002,0003), UI, VM 1."""
        TransferSyntaxUID: Any
        """Transfer Syntax UID (0002,0010), UI, VM 1."""
        ImplementationClassUID: Any
        """Implementation Class UID (0002,0012), UI, VM 1."""
        ImplementationVersionName: Any
        """Implementation Version Name (0002,0013), SH, VM 1."""
        SourceApplicationEntityTitle: Any
        """Source Application Entity Title (0002,0016), AE, VM 1."""
        SendingApplicationEntityTitle: Any
        """Sending Application Entity Title (0002,0017), AE, VM 1."""
        ReceivingApplicationEntityTitle: Any
        """Receiving Application Entity Title (0002,0018), AE, VM 1."""
        SourcePresentationAddress: Any
        """Source Presentation Address (0002,0026), UR, VM 1."""
        SendingPresentationAddress: Any
        """Sending Presentation Address (0002,0027), UR, VM 1."""
        ReceivingPresentationAddress: Any
        """Receiving Presentation Address (0002,0028), UR, VM 1."""
        RTVMetaInformationVersion: Any
        """RTV Meta Information Version (0002,0031), OB, VM 1."""
        RTVCommunicationSOPClassUID: Any
        """RTV Communication SOP Class UID (0002,0032), UI, VM 1."""
        RTVCommunicationSOPInstanceUID: Any
        """RTV Communication SOP Instance UID (0002,0033), UI, VM 1."""
        RTVSourceIdentifier: Any
        """RTV Source Identifier (0002,0035), OB, VM 1."""
        RTVFlowIdentifier: Any
        """RTV Flow Identifier (0002,0036), OB, VM 1."""
        RTVFlowRTPSamplingRate: Any
        """RTV Flow RTP Sampling Rate (0002,0037), UL, VM 1."""
        RTVFlowActualFrameDuration: Any
        """RTV Flow Actual Frame Duration (0002,0038), FD, VM 1."""
        PrivateInformationCreatorUID: Any
        """Private Information Creator UID (0002,0100), UI, VM 1."""
        PrivateInformation: Any
        """Private Information (0002,0102), OB, VM 1."""
        FileSetID: Any
        """File-set ID (0004,1130), CS, VM 1."""
        FileSetDescriptorFileID: Any
        """File-set Descriptor File ID (0004,1141), CS, VM 1-8."""
        SpecificCharacterSetOfFileSetDescriptorFile: Any
        """Specific Character Set of File-set Descriptor File (0004,1142), CS, VM 1."""
        OffsetOfTheFirstDirectoryRecordOfTheRootDirectoryEntity: Any
        """Offset of the First Directory Record of the Root Directory Entity (0004,1200), UL, VM 1."""
        OffsetOfTheLastDirectoryRecordOfTheRootDirectoryEntity: Any
        """Offset of the Last Directory Record of the Root Directory Entity (0004,1202), UL, VM 1."""
        FileSetConsistencyFlag: Any
        """File-set Consistency Flag (0004,1212), US, VM 1."""
        DirectoryRecordSequence: Any
        """Directory Record Sequence (0004,1220), SQ, VM 1."""
        OffsetOfTheNextDirectoryRecord: Any
        """Offset of the Next Directory Record (0004,1400), UL, VM 1."""
        RecordInUseFlag: Any
        """Record In-use Flag (0004,1410), US, VM 1."""
        OffsetOfReferencedLowerLevelDirectoryEntity: Any
        """Offset of Referenced Lower-Level Directory Entity (0004,1420), UL, VM 1."""
        DirectoryRecordType: Any
        """Directory Record Type (0004,1430), CS, VM 1."""
        PrivateRecordUID: Any
        """Private Record UID (0004,1432), UI, VM 1."""
        ReferencedFileID: Any
        """Referenced File ID (0004,1500), CS, VM 1-8."""
        MRDRDirectoryRecordOffset: Any
        """MRDR Directory Record Offset (0004,1504), UL, VM 1. Retired in 2004."""
        ReferencedSOPClassUIDInFile: Any
        """Referenced SOP Class UID in File (0004,1510), UI, VM 1."""
        ReferencedSOPInstanceUIDInFile: Any
        """Referenced SOP Instance UID in File (0004,1511), UI, VM 1."""
        ReferencedTransferSyntaxUIDInFile: Any
        """Referenced Transfer Syntax UID in File (0004,1512), UI, VM 1."""
        ReferencedRelatedGeneralSOPClassUIDInFile: Any
        """Referenced Related General SOP Class UID in File (0004,151A), UI, VM 1-n."""
        NumberOfReferences: Any
        """Number of References (0004,1600), UL, VM 1. Retired in 2004."""
        CurrentFrameFunctionalGroupsSequence: Any
        """Current Frame Functional Groups Sequence (0006,0001), SQ, VM 1."""
        LengthToEnd: Any
        """Length to End (0008,0001), UL, VM 1. Retired."""
        SpecificCharacterSet: Any
        """Specific Character Set (0008,0005), CS, VM 1-n."""
        LanguageCodeSequence: Any
        """Language Code Sequence (0008,0006), SQ, VM 1."""
        ImageType: Any
        """Image Type (0008,0008), CS, VM 2-n."""
        RecognitionCode: Any
        """Recognition Code (0008,0010), SH, VM 1. Retired."""
        InstanceCreationDate: Any
        """Instance Creation Date (0008,0012), DA, VM 1."""
        InstanceCreationTime: Any
        """Instance Creation Time (0008,0013), TM, VM 1."""
        InstanceCreatorUID: Any
        """Instance Creator UID (0008,0014), UI, VM 1."""
        InstanceCoercionDateTime: Any
        """Instance Coercion DateTime (0008,0015), DT, VM 1."""
        SOPClassUID: Any
        """SOP Class UID (0008,0016), UI, VM 1."""
        AcquisitionUID: Any
        """Acquisition UID (0008,0017), UI, VM 1."""
        SOPInstanceUID: Any
        """SOP Instance UID (0008,0018), UI, VM 1."""
        PyramidUID: Any
        """Pyramid UID (0008,0019), UI, VM 1."""
        RelatedGeneralSOPClassUID: Any
        """Related General SOP Class UID (0008,001A), UI, VM 1-n."""
        OriginalSpecializedSOPClassUID: Any
        """Original Specialized SOP Class UID (0008,001B), UI, VM 1."""
        SyntheticData: Any
        """Synthetic Data (0008,001C), CS, VM 1."""
        SensitiveContentCodeSequence: Any
        """Sensitive Content Code Sequence (0008,001D), SQ, VM 1."""
        StudyDate: Any
        """Study Date (0008,0020), DA, VM 1."""
        SeriesDate: Any
        """Series Date (0008,0021), DA, VM 1."""
        AcquisitionDate: Any
        """Acquisition Date (0008,0022), DA, VM 1."""
        ContentDate: Any
        """Content Date (0008,0023), DA, VM 1."""
        OverlayDate: Any
        """Overlay Date (0008,0024), DA, VM 1. Retired in 2004."""
        CurveDate: Any
        """Curve Date (0008,0025), DA, VM 1. Retired in 2004."""
        AcquisitionDateTime: Any
        """Acquisition DateTime (0008,002A), DT, VM 1."""
        StudyTime: Any
        """Study Time (0008,0030), TM, VM 1."""
        SeriesTime: Any
        """Series Time (0008,0031), TM, VM 1."""
        AcquisitionTime: Any
        """Acquisition Time (0008,0032), TM, VM 1."""
        ContentTime: Any
        """Content Time (0008,0033), TM, VM 1."""
        OverlayTime: Any
        """Overlay Time (0008,0034), TM, VM 1. Retired in 2004."""
        CurveTime: Any
        """Curve Time (0008,0035), TM, VM 1. Retired."""
        DataSetType: Any
        """Data Set Type (0008,0040), US, VM 1. Retired in 2004."""
        DataSetSubtype: Any
        """Data Set Subtype (0008,0041), LO, VM 1. Retired in 2004."""
        NuclearMedicineSeriesType: Any
        """Nuclear Medicine Series Type (0008,0042), CS, VM 1. Retired in 2004."""
        AccessionNumber: Any
        """Accession Number (0008,0050), SH, VM 1."""
        IssuerOfAccessionNumberSequence: Any
        """Issuer of Accession Number Sequence (0008,0051), SQ, VM 1."""
        QueryRetrieveLevel: Any
        """Query/Retrieve Level (0008,0052), CS, VM 1."""
        QueryRetrieveView: Any
        """Query/Retrieve View (0008,0053), CS, VM 1."""
        RetrieveAETitle: Any
        """Retrieve AE Title (0008,0054), AE, VM 1-n."""
        StationAETitle: Any
        """Station AE Title (0008,0055), AE, VM 1."""
        InstanceAvailability: Any
        """Instance Availability (0008,0056), CS, VM 1."""
        FailedSOPInstanceUIDList: Any
        """Failed SOP Instance UID List (0008,0058), UI, VM 1-n."""
        Modality: Any
        """Modality (0008,0060), CS, VM 1."""
        ModalitiesInStudy: Any
        """Modalities in Study (0008,0061), CS, VM 1-n."""
        SOPClassesInStudy: Any
        """SOP Classes in Study (0008,0062), UI, VM 1-n."""
        AnatomicRegionsInStudyCodeSequence: Any
        """Anatomic Regions in Study Code Sequence (0008,0063), SQ, VM 1."""
        ConversionType: Any
        """Conversion Type (0008,0064), CS, VM 1."""
        PresentationIntentType: Any
        """Presentation Intent Type (0008,0068), CS, VM 1."""
        Manufacturer: Any
        """Manufacturer (0008,0070), LO, VM 1."""
        InstitutionName: Any
        """Institution Name (0008,0080), LO, VM 1."""
        InstitutionAddress: Any
        """Institution Address (0008,0081), ST, VM 1."""
        InstitutionCodeSequence: Any
        """Institution Code Sequence (0008,0082), SQ, VM 1."""
        ReferringPhysicianName: Any
        """Referring Physician's Name (0008,0090), PN, VM 1."""
        ReferringPhysicianAddress: Any
        """Referring Physician's Address (0008,0092), ST, VM 1."""
        ReferringPhysicianTelephoneNumbers: Any
        """Referring Physician's Telephone Numbers (0008,0094), SH, VM 1-n."""
        ReferringPhysicianIdentificationSequence: Any
        """Referring Physician Identification Sequence (0008,0096), SQ, VM 1."""
        ConsultingPhysicianName: Any
        """Consulting Physician's Name (0008,009C), PN, VM 1-n."""
        ConsultingPhysicianIdentificationSequence: Any
        """Consulting Physician Identification Sequence (0008,009D), SQ, VM 1."""
        CodeValue: Any
        """Code Value (0008,0100), SH, VM 1."""
        ExtendedCodeValue: Any
        """Extended Code Value (0008,0101), LO, VM 1."""
        CodingSchemeDesignator: Any
        """Coding Scheme Designator (0008,0102), SH, VM 1."""
        CodingSchemeVersion: Any
        """Coding Scheme Version (0008,0103), SH, VM 1."""
        CodeMeaning: Any
        """Code Meaning (0008,0104), LO, VM 1."""
        MappingResource: Any
        """Mapping Resource (0008,0105), CS, VM 1."""
        ContextGroupVersion: Any
        """Context Group Version (0008,0106), DT, VM 1."""
        ContextGroupLocalVersion: Any
        """Context Group Local Version (0008,0107), DT, VM 1."""
        ExtendedCodeMeaning: Any
        """Extended Code Meaning (0008,0108), LT, VM 1."""
        CodingSchemeResourcesSequence: Any
        """Coding Scheme Resources Sequence (0008,0109), SQ, VM 1."""
        CodingSchemeURLType: Any
        """Coding Scheme URL Type (0008,010A), CS, VM 1."""
        ContextGroupExtensionFlag: Any
        """Context Group Extension Flag (0008,010B), CS, VM 1."""
        CodingSchemeUID: Any
        """Coding Scheme UID (0008,010C), UI, VM 1."""
        ContextGroupExtensionCreatorUID: Any
        """Context Group Extension Creator UID (0008,010D), UI, VM 1."""
        CodingSchemeURL: Any
        """Coding Scheme URL (0008,010E), UR, VM 1."""
        ContextIdentifier: Any
        """Context Identifier (0008,010F), CS, VM 1."""
        CodingSchemeIdentificationSequence: Any
        """Coding Scheme Identification Sequence (0008,0110), SQ, VM 1."""
        CodingSchemeRegistry: Any
        """Coding Scheme Registry (0008,0112), LO, VM 1."""
        CodingSchemeExternalID: Any
        """Coding Scheme External ID (0008,0114), ST, VM 1."""
        CodingSchemeName: Any
        """Coding Scheme Name (0008,0115), ST, VM 1."""
        CodingSchemeResponsibleOrganization: Any
        """Coding Scheme Responsible Organization (0008,0116), ST, VM 1."""
        ContextUID: Any
        """Context UID (0008,0117), UI, VM 1."""
        MappingResourceUID: Any
        """Mapping Resource UID (0008,0118), UI, VM 1."""
        LongCodeValue: Any
        """Long Code Value (0008,0119), UC, VM 1."""
        URNCodeValue: Any
        """URN Code Value (0008,0120), UR, VM 1."""
        EquivalentCodeSequence: Any
        """Equivalent Code Sequence (0008,0121), SQ, VM 1."""
        MappingResourceName: Any
        """Mapping Resource Name (0008,0122), LO, VM 1."""
        ContextGroupIdentificationSequence: Any
        """Context Group Identification Sequence (0008,0123), SQ, VM 1."""
        MappingResourceIdentificationSequence: Any
        """Mapping Resource Identification Sequence (0008,0124), SQ, VM 1."""
        TimezoneOffsetFromUTC: Any
        """Timezone Offset From UTC (0008,0201), SH, VM 1."""
        ResponsibleGroupCodeSequence: Any
        """Responsible Group Code Sequence (0008,0220), SQ, VM 1."""
        EquipmentModality: Any
        """Equipment Modality (0008,0221), CS, VM 1."""
        ManufacturerRelatedModelGroup: Any
        """Manufacturer's Related Model Group (0008,0222), LO, VM 1."""
        PrivateDataElementCharacteristicsSequence: Any
        """Private Data Element Characteristics Sequence (0008,0300), SQ, VM 1."""
        PrivateGroupReference: Any
        """Private Group Reference (0008,0301), US, VM 1."""
        PrivateCreatorReference: Any
        """Private Creator Reference (0008,0302), LO, VM 1."""
        BlockIdentifyingInformationStatus: Any
        """Block Identifying Information Status (0008,0303), CS, VM 1."""
        NonidentifyingPrivateElements: Any
        """Nonidentifying Private Elements (0008,0304), US, VM 1-n."""
        DeidentificationActionSequence: Any
        """Deidentification Action Sequence (0008,0305), SQ, VM 1."""
        IdentifyingPrivateElements: Any
        """Identifying Private Elements (0008,0306), US, VM 1-n."""
        DeidentificationAction: Any
        """Deidentification Action (0008,0307), CS, VM 1."""
        PrivateDataElement: Any
        """Private Data Element (0008,0308), US, VM 1."""
        PrivateDataElementValueMultiplicity: Any
        """Private Data Element Value Multiplicity (0008,0309), UL, VM 1-3."""
        PrivateDataElementValueRepresentation: Any
        """Private Data Element Value Representation (0008,030A), CS, VM 1."""
        PrivateDataElementNumberOfItems: Any
        """Private Data Element Number of Items (0008,030B), UL, VM 1-2."""
        PrivateDataElementName: Any
        """Private Data Element Name (0008,030C), UC, VM 1."""
        PrivateDataElementKeyword: Any
        """Private Data Element Keyword (0008,030D), UC, VM 1."""
        PrivateDataElementDescription: Any
        """Private Data Element Description (0008,030E), UT, VM 1."""
        PrivateDataElementEncoding: Any
        """Private Data Element Encoding (0008,030F), UT, VM 1."""
        PrivateDataElementDefinitionSequence: Any
        """Private Data Element Definition Sequence (0008,0310), SQ, VM 1."""
        ScopeOfInventorySequence: Any
        """Scope of Inventory Sequence (0008,0400), SQ, VM 1."""
        InventoryPurpose: Any
        """Inventory Purpose (0008,0401), LT, VM 1."""
        InventoryInstanceDescription: Any
        """Inventory Instance Description (0008,0402), LT, VM 1."""
        InventoryLevel: Any
        """Inventory Level (0008,0403), CS, VM 1."""
        ItemInventoryDateTime: Any
        """Item Inventory DateTime (0008,0404), DT, VM 1."""
        RemovedFromOperationalUse: Any
        """Removed from Operational Use (0008,0405), CS, VM 1."""
        ReasonForRemovalCodeSequence: Any
        """Reason for Removal Code Sequence (0008,0406), SQ, VM 1."""
        StoredInstanceBaseURI: Any
        """Stored Instance Base URI (0008,0407), UR, VM 1."""
        FolderAccessURI: Any
        """Folder Access URI (0008,0408), UR, VM 1."""
        FileAccessURI: Any
        """File Access URI (0008,0409), UR, VM 1."""
        ContainerFileType: Any
        """Container File Type (0008,040A), CS, VM 1."""
        FilenameInContainer: Any
        """Filename in Container (0008,040B), UR, VM 1."""
        FileOffsetInContainer: Any
        """File Offset in Container (0008,040C), UV, VM 1."""
        FileLengthInContainer: Any
        """File Length in Container (0008,040D), UV, VM 1."""
        StoredInstanceTransferSyntaxUID: Any
        """Stored Instance Transfer Syntax UID (0008,040E), UI, VM 1."""
        ExtendedMatchingMechanisms: Any
        """Extended Matching Mechanisms (0008,040F), CS, VM 1-n."""
        RangeMatchingSequence: Any
        """Range Matching Sequence (0008,0410), SQ, VM 1."""
        ListOfUIDMatchingSequence: Any
        """List of UID Matching Sequence (0008,0411), SQ, VM 1."""
        EmptyValueMatchingSequence: Any
        """Empty Value Matching Sequence (0008,0412), SQ, VM 1."""
        GeneralMatchingSequence: Any
        """General Matching Sequence (0008,0413), SQ, VM 1."""
        RequestedStatusInterval: Any
        """Requested Status Interval (0008,0414), US, VM 1."""
        RetainInstances: Any
        """Retain Instances (0008,0415), CS, VM 1."""
        ExpirationDateTime: Any
        """Expiration DateTime (0008,0416), DT, VM 1."""
        TransactionStatus: Any
        """Transaction Status (0008,0417), CS, VM 1."""
        TransactionStatusComment: Any
        """Transaction Status Comment (0008,0418), LT, VM 1."""
        FileSetAccessSequence: Any
        """File Set Access Sequence (0008,0419), SQ, VM 1."""
        FileAccessSequence: Any
        """File Access Sequence (0008,041A), SQ, VM 1."""
        RecordKey: Any
        """Record Key (0008,041B), OB, VM 1."""
        PriorRecordKey: Any
        """Prior Record Key (0008,041C), OB, VM 1."""
        MetadataSequence: Any
        """Metadata Sequence (0008,041D), SQ, VM 1."""
        UpdatedMetadataSequence: Any
        """Updated Metadata Sequence (0008,041E), SQ, VM 1."""
        StudyUpdateDateTime: Any
        """Study Update DateTime (0008,041F), DT, VM 1."""
        InventoryAccessEndPointsSequence: Any
        """Inventory Access End Points Sequence (0008,0420), SQ, VM 1."""
        StudyAccessEndPointsSequence: Any
        """Study Access End Points Sequence (0008,0421), SQ, VM 1."""
        IncorporatedInventoryInstanceSequence: Any
        """Incorporated Inventory Instance Sequence (0008,0422), SQ, VM 1."""
        InventoriedStudiesSequence: Any
        """Inventoried Studies Sequence (0008,0423), SQ, VM 1."""
        InventoriedSeriesSequence: Any
        """Inventoried Series Sequence (0008,0424), SQ, VM 1."""
        InventoriedInstancesSequence: Any
        """Inventoried Instances Sequence (0008,0425), SQ, VM 1."""
        InventoryCompletionStatus: Any
        """Inventory Completion Status (0008,0426), CS, VM 1."""
        NumberOfStudyRecordsInInstance: Any
        """Number of Study Records in Instance (0008,0427), UL, VM 1."""
        TotalNumberOfStudyRecords: Any
        """Total Number of Study Records (0008,0428), UV, VM 1."""
        MaximumNumberOfRecords: Any
        """Maximum Number of Records (0008,0429), UV, VM 1."""
        NetworkID: Any
        """Network ID (0008,1000), AE, VM 1. Retired."""
        StationName: Any
        """Station Name (0008,1010), SH, VM 1."""
        StudyDescription: Any
        """Study Description (0008,1030), LO, VM 1."""
        ProcedureCodeSequence: Any
        """Procedure Code Sequence (0008,1032), SQ, VM 1."""
        SeriesDescription: Any
        """Series Description (0008,103E), LO, VM 1."""
        SeriesDescriptionCodeSequence: Any
        """Series Description Code Sequence (0008,103F), SQ, VM 1."""
        InstitutionalDepartmentName: Any
        """Institutional Department Name (0008,1040), LO, VM 1."""
        InstitutionalDepartmentTypeCodeSequence: Any
        """Institutional Department Type Code Sequence (0008,1041), SQ, VM 1."""
        PhysiciansOfRecord: Any
        """Physician(s) of Record (0008,1048), PN, VM 1-n."""
        PhysiciansOfRecordIdentificationSequence: Any
        """Physician(s) of Record Identification Sequence (0008,1049), SQ, VM 1."""
        PerformingPhysicianName: Any
        """Performing Physician's Name (0008,1050), PN, VM 1-n."""
        PerformingPhysicianIdentificationSequence: Any
        """Performing Physician Identification Sequence (0008,1052), SQ, VM 1."""
        NameOfPhysiciansReadingStudy: Any
        """Name of Physician(s) Reading Study (0008,1060), PN, VM 1-n."""
        PhysiciansReadingStudyIdentificationSequence: Any
        """Physician(s) Reading Study Identification Sequence (0008,1062), SQ, VM 1."""
        OperatorsName: Any
        """Operators' Name (0008,1070), PN, VM 1-n."""
        OperatorIdentificationSequence: Any
        """Operator Identification Sequence (0008,1072), SQ, VM 1."""
        AdmittingDiagnosesDescription: Any
        """Admitting Diagnoses Description (0008,1080), LO, VM 1-n."""
        AdmittingDiagnosesCodeSequence: Any
        """Admitting Diagnoses Code Sequence (0008,1084), SQ, VM 1."""
        PyramidDescription: Any
        """Pyramid Description (0008,1088), LO, VM 1."""
        ManufacturerModelName: Any
        """Manufacturer's Model Name (0008,1090), LO, VM 1."""
        ReferencedResultsSequence: Any
        """Referenced Results Sequence (0008,1100), SQ, VM 1. Retired in 2004."""
        ReferencedStudySequence: Any
        """Referenced Study Sequence (0008,1110), SQ, VM 1."""
        ReferencedPerformedProcedureStepSequence: Any
        """Referenced Performed Procedure Step Sequence (0008,1111), SQ, VM 1."""
        ReferencedInstancesBySOPClassSequence: Any
        """Referenced Instances by SOP Class Sequence (0008,1112), SQ, VM 1."""
        ReferencedSeriesSequence: Any
        """Referenced Series Sequence (0008,1115), SQ, VM 1."""
        ReferencedPatientSequence: Any
        """Referenced Patient Sequence (0008,1120), SQ, VM 1."""
        ReferencedVisitSequence: Any
        """Referenced Visit Sequence (0008,1125), SQ, VM 1."""
        ReferencedOverlaySequence: Any
        """Referenced Overlay Sequence (0008,1130), SQ, VM 1. Retired in 2004."""
        ReferencedStereometricInstanceSequence: Any
        """Referenced Stereometric Instance Sequence (0008,1134), SQ, VM 1."""
        ReferencedWaveformSequence: Any
        """Referenced Waveform Sequence (0008,113A), SQ, VM 1."""
        ReferencedImageSequence: Any
        """Referenced Image Sequence (0008,1140), SQ, VM 1."""
        ReferencedCurveSequence: Any
        """Referenced Curve Sequence (0008,1145), SQ, VM 1. Retired in 2004."""
        ReferencedInstanceSequence: Any
        """Referenced Instance Sequence (0008,114A), SQ, VM 1."""
        ReferencedRealWorldValueMappingInstanceSequence: Any
        """Referenced Real World Value Mapping Instance Sequence (0008,114B), SQ, VM 1."""
        ReferencedSegmentationSequence: Any
        """Referenced Segmentation Sequence (0008,114C), SQ, VM 1."""
        ReferencedSurfaceSegmentationSequence: Any
        """Referenced Surface Segmentation Sequence (0008,114D), SQ, VM 1."""
        ReferencedSOPClassUID: Any
        """Referenced SOP Class UID (0008,1150), UI, VM 1."""
        ReferencedSOPInstanceUID: Any
        """Referenced SOP Instance UID (0008,1155), UI, VM 1."""
        DefinitionSourceSequence: Any
        """Definition Source Sequence (0008,1156), SQ, VM 1."""
        SOPClassesSupported: Any
        """SOP Classes Supported (0008,115A), UI, VM 1-n."""
        ReferencedFrameNumber: Any
        """Referenced Frame Number (0008,1160), IS, VM 1-n."""
        SimpleFrameList: Any
        """Simple Frame List (0008,1161), UL, VM 1-n."""
        CalculatedFrameList: Any
        """Calculated Frame List (0008,1162), UL, VM 3-3n."""
        TimeRange: Any
        """Time Range (0008,1163), FD, VM 2."""
        FrameExtractionSequence: Any
        """Frame Extraction Sequence (0008,1164), SQ, VM 1."""
        MultiFrameSourceSOPInstanceUID: Any
        """Multi-frame Source SOP Instance UID (0008,1167), UI, VM 1."""
        RetrieveURL: Any
        """Retrieve URL (0008,1190), UR, VM 1."""
        TransactionUID: Any
        """Transaction UID (0008,1195), UI, VM 1."""
        WarningReason: Any
        """Warning Reason (0008,1196), US, VM 1."""
        FailureReason: Any
        """Failure Reason (0008,1197), US, VM 1."""
        FailedSOPSequence: Any
        """Failed SOP Sequence (0008,1198), SQ, VM 1."""
        ReferencedSOPSequence: Any
        """Referenced SOP Sequence (0008,1199), SQ, VM 1."""
        OtherFailuresSequence: Any
        """Other Failures Sequence (0008,119A), SQ, VM 1."""
        FailedStudySequence: Any
        """Failed Study Sequence (0008,119B), SQ, VM 1."""
        StudiesContainingOtherReferencedInstancesSequence: Any
        """Studies Containing Other Referenced Instances Sequence (0008,1200), SQ, VM 1."""
        RelatedSeriesSequence: Any
        """Related Series Sequence (0008,1250), SQ, VM 1."""
        PrincipalDiagnosisCodeSequence: Any
        """Principal Diagnosis Code Sequence (0008,1301), SQ, VM 1."""
        PrimaryDiagnosisCodeSequence: Any
        """Primary Diagnosis Code Sequence (0008,1302), SQ, VM 1."""
        SecondaryDiagnosesCodeSequence: Any
        """Secondary Diagnoses Code Sequence (0008,1303), SQ, VM 1."""
        HistologicalDiagnosesCodeSequence: Any
        """Histological Diagnoses Code Sequence (0008,1304), SQ, VM 1."""
        LossyImageCompressionRetired: Any
        """Lossy Image Compression (Retired) (0008,2110), CS, VM 1. Retired in 1993."""
        DerivationDescription: Any
        """Derivation Description (0008,2111), ST, VM 1."""
        SourceImageSequence: Any
        """Source Image Sequence (0008,2112), SQ, VM 1."""
        StageName: Any
        """Stage Name (0008,2120), SH, VM 1."""
        StageNumber: Any
        """Stage Number (0008,2122), IS, VM 1."""
        NumberOfStages: Any
        """Number of Stages (0008,2124), IS, VM 1."""
        ViewName: Any
        """View Name (0008,2127), SH, VM 1."""
        ViewNumber: Any
        """View Number (0008,2128), IS, VM 1."""
        NumberOfEventTimers: Any
        """Number of Event Timers (0008,2129), IS, VM 1."""
        NumberOfViewsInStage: Any
        """Number of Views in Stage (0008,212A), IS, VM 1."""
        EventElapsedTimes: Any
        """Event Elapsed Time(s) (0008,2130), DS, VM 1-n."""
        EventTimerNames: Any
        """Event Timer Name(s) (0008,2132), LO, VM 1-n."""
        EventTimerSequence: Any
        """Event Timer Sequence (0008,2133), SQ, VM 1."""
        EventTimeOffset: Any
        """Event Time Offset (0008,2134), FD, VM 1."""
        EventCodeSequence: Any
        """Event Code Sequence (0008,2135), SQ, VM 1."""
        StartTrim: Any
        """Start Trim (0008,2142), IS, VM 1."""
        StopTrim: Any
        """Stop Trim (0008,2143), IS, VM 1."""
        RecommendedDisplayFrameRate: Any
        """Recommended Display Frame Rate (0008,2144), IS, VM 1."""
        TransducerPosition: Any
        """Transducer Position (0008,2200), CS, VM 1. Retired in 1993."""
        TransducerOrientation: Any
        """Transducer Orientation (0008,2204), CS, VM 1. Retired in 1993."""
        AnatomicStructure: Any
        """Anatomic Structure (0008,2208), CS, VM 1. Retired in 1993."""
        AnatomicRegionSequence: Any
        """Anatomic Region Sequence (0008,2218), SQ, VM 1."""
        AnatomicRegionModifierSequence: Any
        """Anatomic Region Modifier Sequence (0008,2220), SQ, VM 1."""
        PrimaryAnatomicStructureSequence: Any
        """Primary Anatomic Structure Sequence (0008,2228), SQ, VM 1."""
        AnatomicStructureSpaceOrRegionSequence: Any
        """Anatomic Structure, Space or Region Sequence (0008,2229), SQ, VM 1. Retired in 2017c."""
        PrimaryAnatomicStructureModifierSequence: Any
        """Primary Anatomic Structure Modifier Sequence (0008,2230), SQ, VM 1."""
        TransducerPositionSequence: Any
        """Transducer Position Sequence (0008,2240), SQ, VM 1. Retired in 2004."""
        TransducerPositionModifierSequence: Any
        """Transducer Position Modifier Sequence (0008,2242), SQ, VM 1. Retired in 2004."""
        TransducerOrientationSequence: Any
        """Transducer Orientation Sequence (0008,2244), SQ, VM 1. Retired in 2004."""
        TransducerOrientationModifierSequence: Any
        """Transducer Orientation Modifier Sequence (0008,2246), SQ, VM 1. Retired in 2004."""
        AnatomicStructureSpaceOrRegionCodeSequenceTrial: Any
        """Anatomic Structure Space Or Region Code Sequence (Trial) (0008,2251), SQ, VM 1. Retired in 2007."""
        AnatomicPortalOfEntranceCodeSequenceTrial: Any
        """Anatomic Portal Of Entrance Code Sequence (Trial) (0008,2253), SQ, VM 1. Retired in 2007."""
        AnatomicApproachDirectionCodeSequenceTrial: Any
        """Anatomic Approach Direction Code Sequence (Trial) (0008,2255), SQ, VM 1. Retired in 2007."""
        AnatomicPerspectiveDescriptionTrial: Any
        """Anatomic Perspective Description (Trial) (0008,2256), ST, VM 1. Retired in 2007."""
        AnatomicPerspectiveCodeSequenceTrial: Any
        """Anatomic Perspective Code Sequence (Trial) (0008,2257), SQ, VM 1. Retired in 2007."""
        AnatomicLocationOfExaminingInstrumentDescriptionTrial: Any
        """Anatomic Location Of Examining Instrument Description (Trial) (0008,2258), ST, VM 1. Retired in 2007."""
        AnatomicLocationOfExaminingInstrumentCodeSequenceTrial: Any
        """Anatomic Location Of Examining Instrument Code Sequence (Trial) (0008,2259), SQ, VM 1. Retired in 2007."""
        AnatomicStructureSpaceOrRegionModifierCodeSequenceTrial: Any
        """Anatomic Structure Space Or Region Modifier Code Sequence (Trial) (0008,225A), SQ, VM 1. Retired in 2007."""
        OnAxisBackgroundAnatomicStructureCodeSequenceTrial: Any
        """On Axis Background Anatomic Structure Code Sequence (Trial) (0008,225C), SQ, VM 1. Retired in 2007."""
        AlternateRepresentationSequence: Any
        """Alternate Representation Sequence (0008,3001), SQ, VM 1."""
        AvailableTransferSyntaxUID: Any
        """Available Transfer Syntax UID (0008,3002), UI, VM 1-n."""
        IrradiationEventUID: Any
        """Irradiation Event UID (0008,3010), UI, VM 1-n."""
        SourceIrradiationEventSequence: Any
        """Source Irradiation Event Sequence (0008,3011), SQ, VM 1."""
        RadiopharmaceuticalAdministrationEventUID: Any
        """Radiopharmaceutical Administration Event UID (0008,3012), UI, VM 1."""
        IdentifyingComments: Any
        """Identifying Comments (0008,4000), LT, VM 1. Retired."""
        FrameType: Any
        """Frame Type (0008,9007), CS, VM 4-5."""
        ReferencedImageEvidenceSequence: Any
        """Referenced Image Evidence Sequence (0008,9092), SQ, VM 1."""
        ReferencedRawDataSequence: Any
        """Referenced Raw Data Sequence (0008,9121), SQ, VM 1."""
        CreatorVersionUID: Any
        """Creator-Version UID (0008,9123), UI, VM 1."""
        DerivationImageSequence: Any
        """Derivation Image Sequence (0008,9124), SQ, VM 1."""
        SourceImageEvidenceSequence: Any
        """Source Image Evidence Sequence (0008,9154), SQ, VM 1."""
        PixelPresentation: Any
        """Pixel Presentation (0008,9205), CS, VM 1."""
        VolumetricProperties: Any
        """Volumetric Properties (0008,9206), CS, VM 1."""
        VolumeBasedCalculationTechnique: Any
        """Volume Based Calculation Technique (0008,9207), CS, VM 1."""
        ComplexImageComponent: Any
        """Complex Image Component (0008,9208), CS, VM 1."""
        AcquisitionContrast: Any
        """Acquisition Contrast (0008,9209), CS, VM 1."""
        DerivationCodeSequence: Any
        """Derivation Code Sequence (0008,9215), SQ, VM 1."""
        ReferencedPresentationStateSequence: Any
        """Referenced Presentation State Sequence (0008,9237), SQ, VM 1."""
        ReferencedOtherPlaneSequence: Any
        """Referenced Other Plane Sequence (0008,9410), SQ, VM 1."""
        FrameDisplaySequence: Any
        """Frame Display Sequence (0008,9458), SQ, VM 1."""
        RecommendedDisplayFrameRateInFloat: Any
        """Recommended Display Frame Rate in Float (0008,9459), FL, VM 1."""
        SkipFrameRangeFlag: Any
        """Skip Frame Range Flag (0008,9460), CS, VM 1."""
        PatientName: Any
        """Patient's Name (0010,0010), PN, VM 1."""
        PersonNamesToUseSequence: Any
        """Person Names to Use Sequence (0010,0011), SQ, VM 1."""
        NameToUse: Any
        """Name to Use (0010,0012), LT, VM 1."""
        NameToUseComment: Any
        """Name to Use Comment (0010,0013), UT, VM 1."""
        ThirdPersonPronounsSequence: Any
        """Third Person Pronouns Sequence (0010,0014), SQ, VM 1."""
        PronounCodeSequence: Any
        """Pronoun Code Sequence (0010,0015), SQ, VM 1."""
        PronounComment: Any
        """Pronoun Comment (0010,0016), UT, VM 1."""
        PatientID: Any
        """Patient ID (0010,0020), LO, VM 1."""
        IssuerOfPatientID: Any
        """Issuer of Patient ID (0010,0021), LO, VM 1."""
        TypeOfPatientID: Any
        """Type of Patient ID (0010,0022), CS, VM 1."""
        IssuerOfPatientIDQualifiersSequence: Any
        """Issuer of Patient ID Qualifiers Sequence (0010,0024), SQ, VM 1."""
        SourcePatientGroupIdentificationSequence: Any
        """Source Patient Group Identification Sequence (0010,0026), SQ, VM 1."""
        GroupOfPatientsIdentificationSequence: Any
        """Group of Patients Identification Sequence (0010,0027), SQ, VM 1."""
        SubjectRelativePositionInImage: Any
        """Subject Relative Position in Image (0010,0028), US, VM 3."""
        PatientBirthDate: Any
        """Patient's Birth Date (0010,0030), DA, VM 1."""
        PatientBirthTime: Any
        """Patient's Birth Time (0010,0032), TM, VM 1."""
        PatientBirthDateInAlternativeCalendar: Any
        """Patient's Birth Date in Alternative Calendar (0010,0033), LO, VM 1."""
        PatientDeathDateInAlternativeCalendar: Any
        """Patient's Death Date in Alternative Calendar (0010,0034), LO, VM 1."""
        PatientAlternativeCalendar: Any
        """Patient's Alternative Calendar (0010,0035), CS, VM 1."""
        PatientSex: Any
        """Patient's Sex (0010,0040), CS, VM 1."""
        GenderIdentitySequence: Any
        """Gender Identity Sequence (0010,0041), SQ, VM 1."""
        SexParametersForClinicalUseCategoryComment: Any
        """Sex Parameters for Clinical Use Category Comment (0010,0042), UT, VM 1."""
        SexParametersForClinicalUseCategorySequence: Any
        """Sex Parameters for Clinical Use Category Sequence (0010,0043), SQ, VM 1."""
        GenderIdentityCodeSequence: Any
        """Gender Identity Code Sequence (0010,0044), SQ, VM 1."""
        GenderIdentityComment: Any
        """Gender Identity Comment (0010,0045), UT, VM 1."""
        SexParametersForClinicalUseCategoryCodeSequence: Any
        """Sex Parameters for Clinical Use Category Code Sequence (0010,0046), SQ, VM 1."""
        SexParametersForClinicalUseCategoryReference: Any
        """Sex Parameters for Clinical Use Category Reference (0010,0047), UR, VM 1-n."""
        PatientInsurancePlanCodeSequence: Any
        """Patient's Insurance Plan Code Sequence (0010,0050), SQ, VM 1."""
        PatientPrimaryLanguageCodeSequence: Any
        """Patient's Primary Language Code Sequence (0010,0101), SQ, VM 1."""
        PatientPrimaryLanguageModifierCodeSequence: Any
        """Patient's Primary Language Modifier Code Sequence (0010,0102), SQ, VM 1."""
        QualityControlSubject: Any
        """Quality Control Subject (0010,0200), CS, VM 1."""
        QualityControlSubjectTypeCodeSequence: Any
        """Quality Control Subject Type Code Sequence (0010,0201), SQ, VM 1."""
        StrainDescription: Any
        """Strain Description (0010,0212), UC, VM 1."""
        StrainNomenclature: Any
        """Strain Nomenclature (0010,0213), LO, VM 1."""
        StrainStockNumber: Any
        """Strain Stock Number (0010,0214), LO, VM 1."""
        StrainSourceRegistryCodeSequence: Any
        """Strain Source Registry Code Sequence (0010,0215), SQ, VM 1."""
        StrainStockSequence: Any
        """Strain Stock Sequence (0010,0216), SQ, VM 1."""
        StrainSource: Any
        """Strain Source (0010,0217), LO, VM 1."""
        StrainAdditionalInformation: Any
        """Strain Additional Information (0010,0218), UT, VM 1."""
        StrainCodeSequence: Any
        """Strain Code Sequence (0010,0219), SQ, VM 1."""
        GeneticModificationsSequence: Any
        """Genetic Modifications Sequence (0010,0221), SQ, VM 1."""
        GeneticModificationsDescription: Any
        """Genetic Modifications Description (0010,0222), UC, VM 1."""
        GeneticModificationsNomenclature: Any
        """Genetic Modifications Nomenclature (0010,0223), LO, VM 1."""
        GeneticModificationsCodeSequence: Any
        """Genetic Modifications Code Sequence (0010,0229), SQ, VM 1."""
        OtherPatientIDs: Any
        """Other Patient IDs (0010,1000), LO, VM 1-n. Retired in 2017a."""
        OtherPatientNames: Any
        """Other Patient Names (0010,1001), PN, VM 1-n."""
        OtherPatientIDsSequence: Any
        """Other Patient IDs Sequence (0010,1002), SQ, VM 1."""
        PatientBirthName: Any
        """Patient's Birth Name (0010,1005), PN, VM 1."""
        PatientAge: Any
        """Patient's Age (0010,1010), AS, VM 1."""
        PatientSize: Any
        """Patient's Size (0010,1020), DS, VM 1."""
        PatientSizeCodeSequence: Any
        """Patient's Size Code Sequence (0010,1021), SQ, VM 1."""
        PatientBodyMassIndex: Any
        """Patient's Body Mass Index (0010,1022), DS, VM 1."""
        MeasuredAPDimension: Any
        """Measured AP Dimension (0010,1023), DS, VM 1."""
        MeasuredLateralDimension: Any
        """Measured Lateral Dimension (0010,1024), DS, VM 1."""
        PatientWeight: Any
        """Patient's Weight (0010,1030), DS, VM 1."""
        PatientAddress: Any
        """Patient's Address (0010,1040), LO, VM 1."""
        InsurancePlanIdentification: Any
        """Insurance Plan Identification (0010,1050), LO, VM 1-n. Retired."""
        PatientMotherBirthName: Any
        """Patient's Mother's Birth Name (0010,1060), PN, VM 1."""
        MilitaryRank: Any
        """Military Rank (0010,1080), LO, VM 1."""
        BranchOfService: Any
        """Branch of Service (0010,1081), LO, VM 1."""
        MedicalRecordLocator: Any
        """Medical Record Locator (0010,1090), LO, VM 1. Retired in 2017a."""
        ReferencedPatientPhotoSequence: Any
        """Referenced Patient Photo Sequence (0010,1100), SQ, VM 1."""
        MedicalAlerts: Any
        """Medical Alerts (0010,2000), LO, VM 1-n."""
        Allergies: Any
        """Allergies (0010,2110), LO, VM 1-n."""
        CountryOfResidence: Any
        """Country of Residence (0010,2150), LO, VM 1."""
        RegionOfResidence: Any
        """Region of Residence (0010,2152), LO, VM 1."""
        PatientTelephoneNumbers: Any
        """Patient's Telephone Numbers (0010,2154), SH, VM 1-n."""
        PatientTelecomInformation: Any
        """Patient's Telecom Information (0010,2155), LT, VM 1."""
        EthnicGroup: Any
        """Ethnic Group (0010,2160), SH, VM 1. Retired."""
        EthnicGroupCodeSequence: Any
        """Ethnic Group Code Sequence (0010,2161), SQ, VM 1."""
        EthnicGroups: Any
        """Ethnic Groups (0010,2162), UC, VM 1-n."""
        Occupation: Any
        """Occupation (0010,2180), SH, VM 1."""
        SmokingStatus: Any
        """Smoking Status (0010,21A0), CS, VM 1."""
        AdditionalPatientHistory: Any
        """Additional Patient History (0010,21B0), LT, VM 1."""
        PregnancyStatus: Any
        """Pregnancy Status (0010,21C0), US, VM 1."""
        LastMenstrualDate: Any
        """Last Menstrual Date (0010,21D0), DA, VM 1."""
        PatientReligiousPreference: Any
        """Patient's Religious Preference (0010,21F0), LO, VM 1."""
        PatientSpeciesDescription: Any
        """Patient Species Description (0010,2201), LO, VM 1."""
        PatientSpeciesCodeSequence: Any
        """Patient Species Code Sequence (0010,2202), SQ, VM 1."""
        PatientSexNeutered: Any
        """Patient's Sex Neutered (0010,2203), CS, VM 1."""
        AnatomicalOrientationType: Any
        """Anatomical Orientation Type (0010,2210), CS, VM 1."""
        PatientBreedDescription: Any
        """Patient Breed Description (0010,2292), LO, VM 1."""
        PatientBreedCodeSequence: Any
        """Patient Breed Code Sequence (0010,2293), SQ, VM 1."""
        BreedRegistrationSequence: Any
        """Breed Registration Sequence (0010,2294), SQ, VM 1."""
        BreedRegistrationNumber: Any
        """Breed Registration Number (0010,2295), LO, VM 1."""
        BreedRegistryCodeSequence: Any
        """Breed Registry Code Sequence (0010,2296), SQ, VM 1."""
        ResponsiblePerson: Any
        """Responsible Person (0010,2297), PN, VM 1."""
        ResponsiblePersonRole: Any
        """Responsible Person Role (0010,2298), CS, VM 1."""
        ResponsibleOrganization: Any
        """Responsible Organization (0010,2299), LO, VM 1."""
        PatientComments: Any
        """Patient Comments (0010,4000), LT, VM 1."""
        ExaminedBodyThickness: Any
        """Examined Body Thickness (0010,9431), FL, VM 1."""
        ClinicalTrialSponsorName: Any
        """Clinical Trial Sponsor Name (0012,0010), LO, VM 1."""
        ClinicalTrialProtocolID: Any
        """Clinical Trial Protocol ID (0012,0020), LO, VM 1."""
        ClinicalTrialProtocolName: Any
        """Clinical Trial Protocol Name (0012,0021), LO, VM 1."""
        IssuerOfClinicalTrialProtocolID: Any
        """Issuer of Clinical Trial Protocol ID (0012,0022), LO, VM 1."""
        OtherClinicalTrialProtocolIDsSequence: Any
        """Other Clinical Trial Protocol IDs Sequence (0012,0023), SQ, VM 1."""
        ClinicalTrialSiteID: Any
        """Clinical Trial Site ID (0012,0030), LO, VM 1."""
        ClinicalTrialSiteName: Any
        """Clinical Trial Site Name (0012,0031), LO, VM 1."""
        IssuerOfClinicalTrialSiteID: Any
        """Issuer of Clinical Trial Site ID (0012,0032), LO, VM 1."""
        ClinicalTrialSubjectID: Any
        """Clinical Trial Subject ID (0012,0040), LO, VM 1."""
        IssuerOfClinicalTrialSubjectID: Any
        """Issuer of Clinical Trial Subject ID (0012,0041), LO, VM 1."""
        ClinicalTrialSubjectReadingID: Any
        """Clinical Trial Subject Reading ID (0012,0042), LO, VM 1."""
        IssuerOfClinicalTrialSubjectReadingID: Any
        """Issuer of Clinical Trial Subject Reading ID (0012,0043), LO, VM 1."""
        ClinicalTrialTimePointID: Any
        """Clinical Trial Time Point ID (0012,0050), LO, VM 1."""
        ClinicalTrialTimePointDescription: Any
        """Clinical Trial Time Point Description (0012,0051), ST, VM 1."""
        LongitudinalTemporalOffsetFromEvent: Any
        """Longitudinal Temporal Offset from Event (0012,0052), FD, VM 1."""
        LongitudinalTemporalEventType: Any
        """Longitudinal Temporal Event Type (0012,0053), CS, VM 1."""
        ClinicalTrialTimePointTypeCodeSequence: Any
        """Clinical Trial Time Point Type Code Sequence (0012,0054), SQ, VM 1."""
        IssuerOfClinicalTrialTimePointID: Any
        """Issuer of Clinical Trial Time Point ID (0012,0055), LO, VM 1."""
        ClinicalTrialCoordinatingCenterName: Any
        """Clinical Trial Coordinating Center Name (0012,0060), LO, VM 1."""
        PatientIdentityRemoved: Any
        """Patient Identity Removed (0012,0062), CS, VM 1."""
        DeidentificationMethod: Any
        """De-identification Method (0012,0063), LO, VM 1-n."""
        DeidentificationMethodCodeSequence: Any
        """De-identification Method Code Sequence (0012,0064), SQ, VM 1."""
        ClinicalTrialSeriesID: Any
        """Clinical Trial Series ID (0012,0071), LO, VM 1."""
        ClinicalTrialSeriesDescription: Any
        """Clinical Trial Series Description (0012,0072), LO, VM 1."""
        IssuerOfClinicalTrialSeriesID: Any
        """Issuer of Clinical Trial Series ID (0012,0073), LO, VM 1."""
        ClinicalTrialProtocolEthicsCommitteeName: Any
        """Clinical Trial Protocol Ethics Committee Name (0012,0081), LO, VM 1."""
        ClinicalTrialProtocolEthicsCommitteeApprovalNumber: Any
        """Clinical Trial Protocol Ethics Committee Approval Number (0012,0082), LO, VM 1."""
        ConsentForClinicalTrialUseSequence: Any
        """Consent for Clinical Trial Use Sequence (0012,0083), SQ, VM 1."""
        DistributionType: Any
        """Distribution Type (0012,0084), CS, VM 1."""
        ConsentForDistributionFlag: Any
        """Consent for Distribution Flag (0012,0085), CS, VM 1."""
        EthicsCommitteeApprovalEffectivenessStartDate: Any
        """Ethics Committee Approval Effectiveness Start Date (0012,0086), DA, VM 1."""
        EthicsCommitteeApprovalEffectivenessEndDate: Any
        """Ethics Committee Approval Effectiveness End Date (0012,0087), DA, VM 1."""
        CADFileFormat: Any
        """CAD File Format (0014,0023), ST, VM 1. Retired in 2011."""
        ComponentReferenceSystem: Any
        """Component Reference System (0014,0024), ST, VM 1. Retired in 2011."""
        ComponentManufacturingProcedure: Any
        """Component Manufacturing Procedure (0014,0025), ST, VM 1."""
        ComponentManufacturer: Any
        """Component Manufacturer (0014,0028), ST, VM 1."""
        MaterialThickness: Any
        """Material Thickness (0014,0030), DS, VM 1-n."""
        MaterialPipeDiameter: Any
        """Material Pipe Diameter (0014,0032), DS, VM 1-n."""
        MaterialIsolationDiameter: Any
        """Material Isolation Diameter (0014,0034), DS, VM 1-n."""
        MaterialGrade: Any
        """Material Grade (0014,0042), ST, VM 1."""
        MaterialPropertiesDescription: Any
        """Material Properties Description (0014,0044), ST, VM 1."""
        MaterialPropertiesFileFormatRetired: Any
        """Material Properties File Format (Retired) (0014,0045), ST, VM 1. Retired in 2011."""
        MaterialNotes: Any
        """Material Notes (0014,0046), LT, VM 1."""
        ComponentShape: Any
        """Component Shape (0014,0050), CS, VM 1."""
        CurvatureType: Any
        """Curvature Type (0014,0052), CS, VM 1."""
        OuterDiameter: Any
        """Outer Diameter (0014,0054), DS, VM 1."""
        InnerDiameter: Any
        """Inner Diameter (0014,0056), DS, VM 1."""
        ComponentWelderIDs: Any
        """Component Welder IDs (0014,0100), LO, VM 1-n."""
        SecondaryApprovalStatus: Any
        """Secondary Approval Status (0014,0101), CS, VM 1."""
        SecondaryReviewDate: Any
        """Secondary Review Date (0014,0102), DA, VM 1."""
        SecondaryReviewTime: Any
        """Secondary Review Time (0014,0103), TM, VM 1."""
        SecondaryReviewerName: Any
        """Secondary Reviewer Name (0014,0104), PN, VM 1."""
        RepairID: Any
        """Repair ID (0014,0105), ST, VM 1."""
        MultipleComponentApprovalSequence: Any
        """Multiple Component Approval Sequence (0014,0106), SQ, VM 1."""
        OtherApprovalStatus: Any
        """Other Approval Status (0014,0107), CS, VM 1-n."""
        OtherSecondaryApprovalStatus: Any
        """Other Secondary Approval Status (0014,0108), CS, VM 1-n."""
        DataElementLabelSequence: Any
        """Data Element Label Sequence (0014,0200), SQ, VM 1."""
        DataElementLabelItemSequence: Any
        """Data Element Label Item Sequence (0014,0201), SQ, VM 1."""
        DataElement: Any
        """Data Element (0014,0202), AT, VM 1."""
        DataElementName: Any
        """Data Element Name (0014,0203), LO, VM 1."""
        DataElementDescription: Any
        """Data Element Description (0014,0204), LO, VM 1."""
        DataElementConditionality: Any
        """Data Element Conditionality (0014,0205), CS, VM 1."""
        DataElementMinimumCharacters: Any
        """Data Element Minimum Characters (0014,0206), IS, VM 1."""
        DataElementMaximumCharacters: Any
        """Data Element Maximum Characters (0014,0207), IS, VM 1."""
        ActualEnvironmentalConditions: Any
        """Actual Environmental Conditions (0014,1010), ST, VM 1."""
        ExpiryDate: Any
        """Expiry Date (0014,1020), DA, VM 1."""
        EnvironmentalConditions: Any
        """Environmental Conditions (0014,1040), ST, VM 1."""
        EvaluatorSequence: Any
        """Evaluator Sequence (0014,2002), SQ, VM 1."""
        EvaluatorNumber: Any
        """Evaluator Number (0014,2004), IS, VM 1."""
        EvaluatorName: Any
        """Evaluator Name (0014,2006), PN, VM 1."""
        EvaluationAttempt: Any
        """Evaluation Attempt (0014,2008), IS, VM 1."""
        IndicationSequence: Any
        """Indication Sequence (0014,2012), SQ, VM 1."""
        IndicationNumber: Any
        """Indication Number (0014,2014), IS, VM 1."""
        IndicationLabel: Any
        """Indication Label (0014,2016), SH, VM 1."""
        IndicationDescription: Any
        """Indication Description (0014,2018), ST, VM 1."""
        IndicationType: Any
        """Indication Type (0014,201A), CS, VM 1-n."""
        IndicationDisposition: Any
        """Indication Disposition (0014,201C), CS, VM 1."""
        IndicationROISequence: Any
        """Indication ROI Sequence (0014,201E), SQ, VM 1."""
        IndicationPhysicalPropertySequence: Any
        """Indication Physical Property Sequence (0014,2030), SQ, VM 1."""
        PropertyLabel: Any
        """Property Label (0014,2032), SH, VM 1."""
        CoordinateSystemNumberOfAxes: Any
        """Coordinate System Number of Axes (0014,2202), IS, VM 1."""
        CoordinateSystemAxesSequence: Any
        """Coordinate System Axes Sequence (0014,2204), SQ, VM 1."""
        CoordinateSystemAxisDescription: Any
        """Coordinate System Axis Description (0014,2206), ST, VM 1."""
        CoordinateSystemDataSetMapping: Any
        """Coordinate System Data Set Mapping (0014,2208), CS, VM 1."""
        CoordinateSystemAxisNumber: Any
        """Coordinate System Axis Number (0014,220A), IS, VM 1."""
        CoordinateSystemAxisType: Any
        """Coordinate System Axis Type (0014,220C), CS, VM 1."""
        CoordinateSystemAxisUnits: Any
        """Coordinate System Axis Units (0014,220E), CS, VM 1."""
        CoordinateSystemAxisValues: Any
        """Coordinate System Axis Values (0014,2210), OB, VM 1."""
        CoordinateSystemTransformSequence: Any
        """Coordinate System Transform Sequence (0014,2220), SQ, VM 1."""
        TransformDescription: Any
        """Transform Description (0014,2222), ST, VM 1."""
        TransformNumberOfAxes: Any
        """Transform Number of Axes (0014,2224), IS, VM 1."""
        TransformOrderOfAxes: Any
        """Transform Order of Axes (0014,2226), IS, VM 1-n."""
        TransformedAxisUnits: Any
        """Transformed Axis Units (0014,2228), CS, VM 1."""
        CoordinateSystemTransformRotationAndScaleMatrix: Any
        """Coordinate System Transform Rotation and Scale Matrix (0014,222A), DS, VM 1-n."""
        CoordinateSystemTransformTranslationMatrix: Any
        """Coordinate System Transform Translation Matrix (0014,222C), DS, VM 1-n."""
        InternalDetectorFrameTime: Any
        """Internal Detector Frame Time (0014,3011), DS, VM 1."""
        NumberOfFramesIntegrated: Any
        """Number of Frames Integrated (0014,3012), DS, VM 1."""
        DetectorTemperatureSequence: Any
        """Detector Temperature Sequence (0014,3020), SQ, VM 1."""
        SensorName: Any
        """Sensor Name (0014,3022), ST, VM 1."""
        HorizontalOffsetOfSensor: Any
        """Horizontal Offset of Sensor (0014,3024), DS, VM 1."""
        VerticalOffsetOfSensor: Any
        """Vertical Offset of Sensor (0014,3026), DS, VM 1."""
        SensorTemperature: Any
        """Sensor Temperature (0014,3028), DS, VM 1."""
        DarkCurrentSequence: Any
        """Dark Current Sequence (0014,3040), SQ, VM 1."""
        DarkCurrentCounts: Any
        """Dark Current Counts (0014,3050), OB or OW, VM 1."""
        GainCorrectionReferenceSequence: Any
        """Gain Correction Reference Sequence (0014,3060), SQ, VM 1."""
        AirCounts: Any
        """Air Counts (0014,3070), OB or OW, VM 1."""
        KVUsedInGainCalibration: Any
        """KV Used in Gain Calibration (0014,3071), DS, VM 1."""
        MAUsedInGainCalibration: Any
        """MA Used in Gain Calibration (0014,3072), DS, VM 1."""
        NumberOfFramesUsedForIntegration: Any
        """Number of Frames Used for Integration (0014,3073), DS, VM 1."""
        FilterMaterialUsedInGainCalibration: Any
        """Filter Material Used in Gain Calibration (0014,3074), LO, VM 1."""
        FilterThicknessUsedInGainCalibration: Any
        """Filter Thickness Used in Gain Calibration (0014,3075), DS, VM 1."""
        DateOfGainCalibration: Any
        """Date of Gain Calibration (0014,3076), DA, VM 1."""
        TimeOfGainCalibration: Any
        """Time of Gain Calibration (0014,3077), TM, VM 1."""
        BadPixelImage: Any
        """Bad Pixel Image (0014,3080), OB, VM 1."""
        CalibrationNotes: Any
        """Calibration Notes (0014,3099), LT, VM 1."""
        LinearityCorrectionTechnique: Any
        """Linearity Correction Technique (0014,3100), LT, VM 1."""
        BeamHardeningCorrectionTechnique: Any
        """Beam Hardening Correction Technique (0014,3101), LT, VM 1."""
        PulserEquipmentSequence: Any
        """Pulser Equipment Sequence (0014,4002), SQ, VM 1."""
        PulserType: Any
        """Pulser Type (0014,4004), CS, VM 1."""
        PulserNotes: Any
        """Pulser Notes (0014,4006), LT, VM 1."""
        ReceiverEquipmentSequence: Any
        """Receiver Equipment Sequence (0014,4008), SQ, VM 1."""
        AmplifierType: Any
        """Amplifier Type (0014,400A), CS, VM 1."""
        ReceiverNotes: Any
        """Receiver Notes (0014,400C), LT, VM 1."""
        PreAmplifierEquipmentSequence: Any
        """Pre-Amplifier Equipment Sequence (0014,400E), SQ, VM 1."""
        PreAmplifierNotes: Any
        """Pre-Amplifier Notes (0014,400F), LT, VM 1."""
        TransmitTransducerSequence: Any
        """Transmit Transducer Sequence (0014,4010), SQ, VM 1."""
        ReceiveTransducerSequence: Any
        """Receive Transducer Sequence (0014,4011), SQ, VM 1."""
        NumberOfElements: Any
        """Number of Elements (0014,4012), US, VM 1."""
        ElementShape: Any
        """Element Shape (0014,4013), CS, VM 1."""
        ElementDimensionA: Any
        """Element Dimension A (0014,4014), DS, VM 1."""
        ElementDimensionB: Any
        """Element Dimension B (0014,4015), DS, VM 1."""
        ElementPitchA: Any
        """Element Pitch A (0014,4016), DS, VM 1."""
        MeasuredBeamDimensionA: Any
        """Measured Beam Dimension A (0014,4017), DS, VM 1."""
        MeasuredBeamDimensionB: Any
        """Measured Beam Dimension B (0014,4018), DS, VM 1."""
        LocationOfMeasuredBeamDiameter: Any
        """Location of Measured Beam Diameter (0014,4019), DS, VM 1."""
        NominalFrequency: Any
        """Nominal Frequency (0014,401A), DS, VM 1."""
        MeasuredCenterFrequency: Any
        """Measured Center Frequency (0014,401B), DS, VM 1."""
        MeasuredBandwidth: Any
        """Measured Bandwidth (0014,401C), DS, VM 1."""
        ElementPitchB: Any
        """Element Pitch B (0014,401D), DS, VM 1."""
        PulserSettingsSequence: Any
        """Pulser Settings Sequence (0014,4020), SQ, VM 1."""
        PulseWidth: Any
        """Pulse Width (0014,4022), DS, VM 1."""
        ExcitationFrequency: Any
        """Excitation Frequency (0014,4024), DS, VM 1."""
        ModulationType: Any
        """Modulation Type (0014,4026), CS, VM 1."""
        Damping: Any
        """Damping (0014,4028), DS, VM 1."""
        ReceiverSettingsSequence: Any
        """Receiver Settings Sequence (0014,4030), SQ, VM 1."""
        AcquiredSoundpathLength: Any
        """Acquired Soundpath Length (0014,4031), DS, VM 1."""
        AcquisitionCompressionType: Any
        """Acquisition Compression Type (0014,4032), CS, VM 1."""
        AcquisitionSampleSize: Any
        """Acquisition Sample Size (0014,4033), IS, VM 1."""
        RectifierSmoothing: Any
        """Rectifier Smoothing (0014,4034), DS, VM 1."""
        DACSequence: Any
        """DAC Sequence (0014,4035), SQ, VM 1."""
        DACType: Any
        """DAC Type (0014,4036), CS, VM 1."""
        DACGainPoints: Any
        """DAC Gain Points (0014,4038), DS, VM 1-n."""
        DACTimePoints: Any
        """DAC Time Points (0014,403A), DS, VM 1-n."""
        DACAmplitude: Any
        """DAC Amplitude (0014,403C), DS, VM 1-n."""
        PreAmplifierSettingsSequence: Any
        """Pre-Amplifier Settings Sequence (0014,4040), SQ, VM 1."""
        TransmitTransducerSettingsSequence: Any
        """Transmit Transducer Settings Sequence (0014,4050), SQ, VM 1."""
        ReceiveTransducerSettingsSequence: Any
        """Receive Transducer Settings Sequence (0014,4051), SQ, VM 1."""
        IncidentAngle: Any
        """Incident Angle (0014,4052), DS, VM 1."""
        CouplingTechnique: Any
        """Coupling Technique (0014,4054), ST, VM 1."""
        CouplingMedium: Any
        """Coupling Medium (0014,4056), ST, VM 1."""
        CouplingVelocity: Any
        """Coupling Velocity (0014,4057), DS, VM 1."""
        ProbeCenterLocationX: Any
        """Probe Center Location X (0014,4058), DS, VM 1."""
        ProbeCenterLocationZ: Any
        """Probe Center Location Z (0014,4059), DS, VM 1."""
        SoundPathLength: Any
        """Sound Path Length (0014,405A), DS, VM 1."""
        DelayLawIdentifier: Any
        """Delay Law Identifier (0014,405C), ST, VM 1."""
        GateSettingsSequence: Any
        """Gate Settings Sequence (0014,4060), SQ, VM 1."""
        GateThreshold: Any
        """Gate Threshold (0014,4062), DS, VM 1."""
        VelocityOfSound: Any
        """Velocity of Sound (0014,4064), DS, VM 1."""
        CalibrationSettingsSequence: Any
        """Calibration Settings Sequence (0014,4070), SQ, VM 1."""
        CalibrationProcedure: Any
        """Calibration Procedure (0014,4072), ST, VM 1."""
        ProcedureVersion: Any
        """Procedure Version (0014,4074), SH, VM 1."""
        ProcedureCreationDate: Any
        """Procedure Creation Date (0014,4076), DA, VM 1."""
        ProcedureExpirationDate: Any
        """Procedure Expiration Date (0014,4078), DA, VM 1."""
        ProcedureLastModifiedDate: Any
        """Procedure Last Modified Date (0014,407A), DA, VM 1."""
        CalibrationTime: Any
        """Calibration Time (0014,407C), TM, VM 1-n."""
        CalibrationDate: Any
        """Calibration Date (0014,407E), DA, VM 1-n."""
        ProbeDriveEquipmentSequence: Any
        """Probe Drive Equipment Sequence (0014,4080), SQ, VM 1."""
        DriveType: Any
        """Drive Type (0014,4081), CS, VM 1."""
        ProbeDriveNotes: Any
        """Probe Drive Notes (0014,4082), LT, VM 1."""
        DriveProbeSequence: Any
        """Drive Probe Sequence (0014,4083), SQ, VM 1."""
        ProbeInductance: Any
        """Probe Inductance (0014,4084), DS, VM 1."""
        ProbeResistance: Any
        """Probe Resistance (0014,4085), DS, VM 1."""
        ReceiveProbeSequence: Any
        """Receive Probe Sequence (0014,4086), SQ, VM 1."""
        ProbeDriveSettingsSequence: Any
        """Probe Drive Settings Sequence (0014,4087), SQ, VM 1."""
        BridgeResistors: Any
        """Bridge Resistors (0014,4088), DS, VM 1."""
        ProbeOrientationAngle: Any
        """Probe Orientation Angle (0014,4089), DS, VM 1."""
        UserSelectedGainY: Any
        """User Selected Gain Y (0014,408B), DS, VM 1."""
        UserSelectedPhase: Any
        """User Selected Phase (0014,408C), DS, VM 1."""
        UserSelectedOffsetX: Any
        """User Selected Offset X (0014,408D), DS, VM 1."""
        UserSelectedOffsetY: Any
        """User Selected Offset Y (0014,408E), DS, VM 1."""
        ChannelSettingsSequence: Any
        """Channel Settings Sequence (0014,4091), SQ, VM 1."""
        ChannelThreshold: Any
        """Channel Threshold (0014,4092), DS, VM 1."""
        ScannerSettingsSequence: Any
        """Scanner Settings Sequence (0014,409A), SQ, VM 1."""
        ScanProcedure: Any
        """Scan Procedure (0014,409B), ST, VM 1."""
        TranslationRateX: Any
        """Translation Rate X (0014,409C), DS, VM 1."""
        TranslationRateY: Any
        """Translation Rate Y (0014,409D), DS, VM 1."""
        ChannelOverlap: Any
        """Channel Overlap (0014,409F), DS, VM 1."""
        ImageQualityIndicatorType: Any
        """Image Quality Indicator Type (0014,40A0), LO, VM 1-n."""
        ImageQualityIndicatorMaterial: Any
        """Image Quality Indicator Material (0014,40A1), LO, VM 1-n."""
        ImageQualityIndicatorSize: Any
        """Image Quality Indicator Size (0014,40A2), LO, VM 1-n."""
        WaveDimensionsDefinitionSequence: Any
        """Wave Dimensions Definition Sequence (0014,4101), SQ, VM 1."""
        WaveDimensionNumber: Any
        """Wave Dimension Number (0014,4102), US, VM 1."""
        WaveDimensionDescription: Any
        """Wave Dimension Description (0014,4103), LO, VM 1."""
        WaveDimensionUnit: Any
        """Wave Dimension Unit (0014,4104), US, VM 1."""
        WaveDimensionValueType: Any
        """Wave Dimension Value Type (0014,4105), CS, VM 1."""
        WaveDimensionValuesSequence: Any
        """Wave Dimension Values Sequence (0014,4106), SQ, VM 1-n."""
        ReferencedWaveDimension: Any
        """Referenced Wave Dimension (0014,4107), US, VM 1."""
        IntegerNumericValue: Any
        """Integer Numeric Value (0014,4108), SL, VM 1."""
        ByteNumericValue: Any
        """Byte Numeric Value (0014,4109), OB, VM 1."""
        ShortNumericValue: Any
        """Short Numeric Value (0014,410A), OW, VM 1."""
        SinglePrecisionFloatingPointNumericValue: Any
        """Single Precision Floating Point Numeric Value (0014,410B), OF, VM 1."""
        DoublePrecisionFloatingPointNumericValue: Any
        """Double Precision Floating Point Numeric Value (0014,410C), OD, VM 1."""
        LINACEnergy: Any
        """LINAC Energy (0014,5002), IS, VM 1."""
        LINACOutput: Any
        """LINAC Output (0014,5004), IS, VM 1."""
        ActiveAperture: Any
        """Active Aperture (0014,5100), US, VM 1."""
        TotalAperture: Any
        """Total Aperture (0014,5101), DS, VM 1."""
        ApertureElevation: Any
        """Aperture Elevation (0014,5102), DS, VM 1."""
        MainLobeAngle: Any
        """Main Lobe Angle (0014,5103), DS, VM 1."""
        MainRoofAngle: Any
        """Main Roof Angle (0014,5104), DS, VM 1."""
        ConnectorType: Any
        """Connector Type (0014,5105), CS, VM 1."""
        WedgeModelNumber: Any
        """Wedge Model Number (0014,5106), SH, VM 1."""
        WedgeAngleFloat: Any
        """Wedge Angle Float (0014,5107), DS, VM 1."""
        WedgeRoofAngle: Any
        """Wedge Roof Angle (0014,5108), DS, VM 1."""
        WedgeElement1Position: Any
        """Wedge Element 1 Position (0014,5109), CS, VM 1."""
        WedgeMaterialVelocity: Any
        """Wedge Material Velocity (0014,510A), DS, VM 1."""
        WedgeMaterial: Any
        """Wedge Material (0014,510B), SH, VM 1."""
        WedgeOffsetZ: Any
        """Wedge Offset Z (0014,510C), DS, VM 1."""
        WedgeOriginOffsetX: Any
        """Wedge Origin Offset X (0014,510D), DS, VM 1."""
        WedgeTimeDelay: Any
        """Wedge Time Delay (0014,510E), DS, VM 1."""
        WedgeName: Any
        """Wedge Name (0014,510F), SH, VM 1."""
        WedgeManufacturerName: Any
        """Wedge Manufacturer Name (0014,5110), SH, VM 1."""
        WedgeDescription: Any
        """Wedge Description (0014,5111), LO, VM 1."""
        NominalBeamAngle: Any
        """Nominal Beam Angle (0014,5112), DS, VM 1."""
        WedgeOffsetX: Any
        """Wedge Offset X (0014,5113), DS, VM 1."""
        WedgeOffsetY: Any
        """Wedge Offset Y (0014,5114), DS, VM 1."""
        WedgeTotalLength: Any
        """Wedge Total Length (0014,5115), DS, VM 1."""
        WedgeInContactLength: Any
        """Wedge In Contact Length (0014,5116), DS, VM 1."""
        WedgeFrontGap: Any
        """Wedge Front Gap (0014,5117), DS, VM 1."""
        WedgeTotalHeight: Any
        """Wedge Total Height (0014,5118), DS, VM 1."""
        WedgeFrontHeight: Any
        """Wedge Front Height (0014,5119), DS, VM 1."""
        WedgeRearHeight: Any
        """Wedge Rear Height (0014,511A), DS, VM 1."""
        WedgeTotalWidth: Any
        """Wedge Total Width (0014,511B), DS, VM 1."""
        WedgeInContactWidth: Any
        """Wedge In Contact Width (0014,511C), DS, VM 1."""
        WedgeChamferHeight: Any
        """Wedge Chamfer Height (0014,511D), DS, VM 1."""
        WedgeCurve: Any
        """Wedge Curve (0014,511E), CS, VM 1."""
        RadiusAlongWedge: Any
        """Radius Along the Wedge (0014,511F), DS, VM 1."""
        ThermalCameraSettingsSequence: Any
        """Thermal Camera Settings Sequence (0014,6001), SQ, VM 1."""
        AcquisitionFrameRate: Any
        """Acquisition Frame Rate (0014,6002), DS, VM 1."""
        IntegrationTime: Any
        """Integration Time (0014,6003), DS, VM 1."""
        NumberOfCalibrationFrames: Any
        """Number of Calibration Frames (0014,6004), DS, VM 1."""
        NumberOfRowsInFullAcquisitionImage: Any
        """Number of Rows in Full Acquisition Image (0014,6005), DS, VM 1."""
        NumberOfColumnsInFullAcquisitionImage: Any
        """Number Of Columns in Full Acquisition Image (0014,6006), DS, VM 1."""
        ThermalSourceSettingsSequence: Any
        """Thermal Source Settings Sequence (0014,6007), SQ, VM 1."""
        SourceHorizontalPitch: Any
        """Source Horizontal Pitch (0014,6008), DS, VM 1."""
        SourceVerticalPitch: Any
        """Source Vertical Pitch (0014,6009), DS, VM 1."""
        SourceHorizontalScanSpeed: Any
        """Source Horizontal Scan Speed (0014,600A), DS, VM 1."""
        ThermalSourceModulationFrequency: Any
        """Thermal Source Modulation Frequency (0014,600B), DS, VM 1."""
        InductionSourceSettingSequence: Any
        """Induction Source Setting Sequence (0014,600C), SQ, VM 1."""
        CoilFrequency: Any
        """Coil Frequency (0014,600D), DS, VM 1."""
        CurrentAmplitudeAcrossCoil: Any
        """Current Amplitude Across Coil (0014,600E), DS, VM 1."""
        FlashSourceSettingSequence: Any
        """Flash Source Setting Sequence (0014,600F), SQ, VM 1."""
        FlashDuration: Any
        """Flash Duration (0014,6010), DS, VM 1."""
        FlashFrameNumber: Any
        """Flash Frame Number (0014,6011), DS, VM 1-n."""
        LaserSourceSettingSequence: Any
        """Laser Source Setting Sequence (0014,6012), SQ, VM 1."""
        HorizontalLaserSpotDimension: Any
        """Horizontal Laser Spot Dimension (0014,6013), DS, VM 1."""
        VerticalLaserSpotDimension: Any
        """Vertical Laser Spot Dimension (0014,6014), DS, VM 1."""
        LaserWavelength: Any
        """Laser Wavelength (0014,6015), DS, VM 1."""
        LaserPower: Any
        """Laser Power (0014,6016), DS, VM 1."""
        ForcedGasSettingSequence: Any
        """Forced Gas Setting Sequence (0014,6017), SQ, VM 1."""
        VibrationSourceSettingSequence: Any
        """Vibration Source Setting Sequence (0014,6018), SQ, VM 1."""
        VibrationExcitationFrequency: Any
        """Vibration Excitation Frequency (0014,6019), DS, VM 1."""
        VibrationExcitationVoltage: Any
        """Vibration Excitation Voltage (0014,601A), DS, VM 1."""
        ThermographyDataCaptureMethod: Any
        """Thermography Data Capture Method (0014,601B), CS, VM 1."""
        ThermalTechnique: Any
        """Thermal Technique (0014,601C), CS, VM 1."""
        ThermalCameraCoreSequence: Any
        """Thermal Camera Core Sequence (0014,601D), SQ, VM 1."""
        DetectorWavelengthRange: Any
        """Detector Wavelength Range (0014,601E), CS, VM 1."""
        ThermalCameraCalibrationType: Any
        """Thermal Camera Calibration Type (0014,601F), CS, VM 1."""
        AcquisitionImageCounter: Any
        """Acquisition Image Counter (0014,6020), UV, VM 1."""
        FrontPanelTemperature: Any
        """Front Panel Temperature (0014,6021), DS, VM 1."""
        AirGapTemperature: Any
        """Air Gap Temperature (0014,6022), DS, VM 1."""
        VerticalPixelSize: Any
        """Vertical Pixel Size (0014,6023), DS, VM 1."""
        HorizontalPixelSize: Any
        """Horizontal Pixel Size (0014,6024), DS, VM 1."""
        DataStreamingProtocol: Any
        """Data Streaming Protocol (0014,6025), ST, VM 1-n."""
        LensSequence: Any
        """Lens Sequence (0014,6026), SQ, VM 1."""
        FieldOfView: Any
        """Field of View (0014,6027), DS, VM 1."""
        LensFilterManufacturer: Any
        """Lens Filter Manufacturer (0014,6028), LO, VM 1."""
        CutoffFilterType: Any
        """Cutoff Filter Type (0014,6029), CS, VM 1."""
        LensFilterCutOffWavelength: Any
        """Lens Filter Cut-Off Wavelength (0014,602A), DS, VM 1-n."""
        ThermalSourceSequence: Any
        """Thermal Source Sequence (0014,602B), SQ, VM 1."""
        ThermalSourceMotionState: Any
        """Thermal Source Motion State (0014,602C), CS, VM 1."""
        ThermalSourceMotionType: Any
        """Thermal Source Motion Type (0014,602D), CS, VM 1."""
        InductionHeatingSequence: Any
        """Induction Heating Sequence (0014,602E), SQ, VM 1."""
        CoilConfigurationID: Any
        """Coil Configuration ID (0014,602F), ST, VM 1."""
        NumberOfTurnsInCoil: Any
        """Number of Turns in Coil (0014,6030), DS, VM 1."""
        ShapeOfIndividualTurn: Any
        """Shape of Individual Turn (0014,6031), CS, VM 1."""
        SizeOfIndividualTurn: Any
        """Size of Individual Turn (0014,6032), DS, VM 1-n."""
        DistanceBetweenTurns: Any
        """Distance Between Turns (0014,6033), DS, VM 1-n."""
        FlashHeatingSequence: Any
        """Flash Heating Sequence (0014,6034), SQ, VM 1."""
        NumberOfLamps: Any
        """Number of Lamps (0014,6035), DS, VM 1."""
        FlashSynchronizationProtocol: Any
        """Flash Synchronization Protocol (0014,6036), ST, VM 1."""
        FlashModificationStatus: Any
        """Flash Modification Status (0014,6037), CS, VM 1."""
        LaserHeatingSequence: Any
        """Laser Heating Sequence (0014,6038), SQ, VM 1."""
        LaserManufacturer: Any
        """Laser Manufacturer (0014,6039), LO, VM 1."""
        LaserModelNumber: Any
        """Laser Model Number (0014,603A), LO, VM 1."""
        LaserTypeDescription: Any
        """Laser Type Description (0014,603B), ST, VM 1."""
        ForcedGasHeatingSequence: Any
        """Forced Gas Heating Sequence (0014,603C), SQ, VM 1."""
        GasUsedForHeatingCoolingPart: Any
        """Gas Used for Heating/Cooling Part (0014,603D), LO, VM 1."""
        VibrationSonicHeatingSequence: Any
        """Vibration/Sonic Heating Sequence (0014,603E), SQ, VM 1."""
        ProbeManufacturer: Any
        """Probe Manufacturer (0014,603F), LO, VM 1."""
        ProbeModelNumber: Any
        """Probe Model Number (0014,6040), LO, VM 1."""
        ApertureSize: Any
        """Aperture Size (0014,6041), DS, VM 1."""
        ProbeResonantFrequency: Any
        """Probe Resonant Frequency (0014,6042), DS, VM 1."""
        HeatSourceDescription: Any
        """Heat Source Description (0014,6043), UT, VM 1."""
        SurfacePreparationWithOpticalCoating: Any
        """Surface Preparation with Optical Coating (0014,6044), CS, VM 1."""
        OpticalCoatingType: Any
        """Optical Coating Type (0014,6045), ST, VM 1."""
        ThermalConductivityOfExposedSurface: Any
        """Thermal Conductivity of Exposed Surface (0014,6046), DS, VM 1."""
        MaterialDensity: Any
        """Material Density (0014,6047), DS, VM 1."""
        SpecificHeatOfInspectionSurface: Any
        """Specific Heat of Inspection Surface (0014,6048), DS, VM 1."""
        EmissivityOfInspectionSurface: Any
        """Emissivity of Inspection Surface (0014,6049), DS, VM 1."""
        ElectromagneticClassificationOfInspectionSurface: Any
        """Electromagnetic Classification of Inspection Surface (0014,604A), CS, VM 1-n."""
        MovingWindowSize: Any
        """Moving Window Size (0014,604C), DS, VM 1."""
        MovingWindowType: Any
        """Moving Window Type (0014,604D), CS, VM 1."""
        MovingWindowWeights: Any
        """Moving Window Weights (0014,604E), DS, VM 1-n."""
        MovingWindowPitch: Any
        """Moving Window Pitch (0014,604F), DS, VM 1."""
        MovingWindowPaddingScheme: Any
        """Moving Window Padding Scheme (0014,6050), CS, VM 1."""
        MovingWindowPaddingLength: Any
        """Moving Window Padding Length (0014,6051), DS, VM 1."""
        SpatialFilteringParametersSequence: Any
        """Spatial Filtering Parameters Sequence (0014,6052), SQ, VM 1."""
        SpatialFilteringScheme: Any
        """Spatial Filtering Scheme (0014,6053), CS, VM 1."""
        HorizontalMovingWindowSize: Any
        """Horizontal Moving Window Size (0014,6056), DS, VM 1."""
        VerticalMovingWindowSize: Any
        """Vertical Moving Window Size (0014,6057), DS, VM 1."""
        PolynomialFittingSequence: Any
        """Polynomial Fitting Sequence (0014,6059), SQ, VM 1."""
        FittingDataType: Any
        """Fitting Data Type (0014,605A), CS, VM 1-n."""
        OperationOnTimeAxisBeforeFitting: Any
        """Operation on Time Axis Before Fitting (0014,605B), CS, VM 1."""
        OperationOnPixelIntensityBeforeFitting: Any
        """Operation on Pixel Intensity Before Fitting (0014,605C), CS, VM 1."""
        OrderOfPolynomial: Any
        """Order of Polynomial (0014,605D), DS, VM 1."""
        IndependentVariableForPolynomialFit: Any
        """Independent Variable for Polynomial Fit (0014,605E), CS, VM 1."""
        PolynomialCoefficients: Any
        """PolynomialCoefficients (0014,605F), DS, VM 1-n."""
        ThermographyPixelDataUnit: Any
        """Thermography Pixel Data Unit (0014,6060), CS, VM 1."""
        WhitePoint: Any
        """White Point (0016,0001), DS, VM 1."""
        PrimaryChromaticities: Any
        """Primary Chromaticities (0016,0002), DS, VM 3."""
        BatteryLevel: Any
        """Battery Level (0016,0003), UT, VM 1."""
        ExposureTimeInSeconds: Any
        """Exposure Time in Seconds (0016,0004), DS, VM 1."""
        FNumber: Any
        """F-Number (0016,0005), DS, VM 1."""
        OECFRows: Any
        """OECF Rows (0016,0006), IS, VM 1."""
        OECFColumns: Any
        """OECF Columns (0016,0007), IS, VM 1."""
        OECFColumnNames: Any
        """OECF Column Names (0016,0008), UC, VM 1-n."""
        OECFValues: Any
        """OECF Values (0016,0009), DS, VM 1-n."""
        SpatialFrequencyResponseRows: Any
        """Spatial Frequency Response Rows (0016,000A), IS, VM 1."""
        SpatialFrequencyResponseColumns: Any
        """Spatial Frequency Response Columns (0016,000B), IS, VM 1."""
        SpatialFrequencyResponseColumnNames: Any
        """Spatial Frequency Response Column Names (0016,000C), UC, VM 1-n."""
        SpatialFrequencyResponseValues: Any
        """Spatial Frequency Response Values (0016,000D), DS, VM 1-n."""
        ColorFilterArrayPatternRows: Any
        """Color Filter Array Pattern Rows (0016,000E), IS, VM 1."""
        ColorFilterArrayPatternColumns: Any
        """Color Filter Array Pattern Columns (0016,000F), IS, VM 1."""
        ColorFilterArrayPatternValues: Any
        """Color Filter Array Pattern Values (0016,0010), DS, VM 1-n."""
        FlashFiringStatus: Any
        """Flash Firing Status (0016,0011), US, VM 1."""
        FlashReturnStatus: Any
        """Flash Return Status (0016,0012), US, VM 1."""
        FlashMode: Any
        """Flash Mode (0016,0013), US, VM 1."""
        FlashFunctionPresent: Any
        """Flash Function Present (0016,0014), US, VM 1."""
        FlashRedEyeMode: Any
        """Flash Red Eye Mode (0016,0015), US, VM 1."""
        ExposureProgram: Any
        """Exposure Program (0016,0016), US, VM 1."""
        SpectralSensitivity: Any
        """Spectral Sensitivity (0016,0017), UT, VM 1."""
        PhotographicSensitivity: Any
        """Photographic Sensitivity (0016,0018), IS, VM 1."""
        SelfTimerMode: Any
        """Self Timer Mode (0016,0019), IS, VM 1."""
        SensitivityType: Any
        """Sensitivity Type (0016,001A), US, VM 1."""
        StandardOutputSensitivity: Any
        """Standard Output Sensitivity (0016,001B), IS, VM 1."""
        RecommendedExposureIndex: Any
        """Recommended Exposure Index (0016,001C), IS, VM 1."""
        ISOSpeed: Any
        """ISO Speed (0016,001D), IS, VM 1."""
        ISOSpeedLatitudeyyy: Any
        """ISO Speed Latitude yyy (0016,001E), IS, VM 1."""
        ISOSpeedLatitudezzz: Any
        """ISO Speed Latitude zzz (0016,001F), IS, VM 1."""
        EXIFVersion: Any
        """EXIF Version (0016,0020), UT, VM 1."""
        ShutterSpeedValue: Any
        """Shutter Speed Value (0016,0021), DS, VM 1."""
        ApertureValue: Any
        """Aperture Value (0016,0022), DS, VM 1."""
        BrightnessValue: Any
        """Brightness Value (0016,0023), DS, VM 1."""
        ExposureBiasValue: Any
        """Exposure Bias Value (0016,0024), DS, VM 1."""
        MaxApertureValue: Any
        """Max Aperture Value (0016,0025), DS, VM 1."""
        SubjectDistance: Any
        """Subject Distance (0016,0026), DS, VM 1."""
        MeteringMode: Any
        """Metering Mode (0016,0027), US, VM 1."""
        LightSource: Any
        """Light Source (0016,0028), US, VM 1."""
        FocalLength: Any
        """Focal Length (0016,0029), DS, VM 1."""
        SubjectArea: Any
        """Subject Area (0016,002A), IS, VM 2-4."""
        MakerNote: Any
        """Maker Note (0016,002B), OB, VM 1."""
        Temperature: Any
        """Temperature (0016,0030), DS, VM 1."""
        Humidity: Any
        """Humidity (0016,0031), DS, VM 1."""
        Pressure: Any
        """Pressure (0016,0032), DS, VM 1."""
        WaterDepth: Any
        """Water Depth (0016,0033), DS, VM 1."""
        Acceleration: Any
        """Acceleration (0016,0034), DS, VM 1."""
        CameraElevationAngle: Any
        """Camera Elevation Angle (0016,0035), DS, VM 1."""
        FlashEnergy: Any
        """Flash Energy (0016,0036), DS, VM 1-2."""
        SubjectLocation: Any
        """Subject Location (0016,0037), IS, VM 2."""
        PhotographicExposureIndex: Any
        """Photographic Exposure Index (0016,0038), DS, VM 1."""
        SensingMethod: Any
        """Sensing Method (0016,0039), US, VM 1."""
        FileSource: Any
        """File Source (0016,003A), US, VM 1."""
        SceneType: Any
        """Scene Type (0016,003B), US, VM 1."""
        CustomRendered: Any
        """Custom Rendered (0016,0041), US, VM 1."""
        ExposureMode: Any
        """Exposure Mode (0016,0042), US, VM 1."""
        WhiteBalance: Any
        """White Balance (0016,0043), US, VM 1."""
        DigitalZoomRatio: Any
        """Digital Zoom Ratio (0016,0044), DS, VM 1."""
        FocalLengthIn35mmFilm: Any
        """Focal Length In 35mm Film (0016,0045), IS, VM 1."""
        SceneCaptureType: Any
        """Scene Capture Type (0016,0046), US, VM 1."""
        GainControl: Any
        """Gain Control (0016,0047), US, VM 1."""
        Contrast: Any
        """Contrast (0016,0048), US, VM 1."""
        Saturation: Any
        """Saturation (0016,0049), US, VM 1."""
        Sharpness: Any
        """Sharpness (0016,004A), US, VM 1."""
        DeviceSettingDescription: Any
        """Device Setting Description (0016,004B), OB, VM 1."""
        SubjectDistanceRange: Any
        """Subject Distance Range (0016,004C), US, VM 1."""
        CameraOwnerName: Any
        """Camera Owner Name (0016,004D), UT, VM 1."""
        LensSpecification: Any
        """Lens Specification (0016,004E), DS, VM 4."""
        LensMake: Any
        """Lens Make (0016,004F), UT, VM 1."""
        LensModel: Any
        """Lens Model (0016,0050), UT, VM 1."""
        LensSerialNumber: Any
        """Lens Serial Number (0016,0051), UT, VM 1."""
        InteroperabilityIndex: Any
        """Interoperability Index (0016,0061), CS, VM 1."""
        InteroperabilityVersion: Any
        """Interoperability Version (0016,0062), OB, VM 1."""
        GPSVersionID: Any
        """GPS Version ID (0016,0070), OB, VM 1."""
        GPSLatitudeRef: Any
        """GPS Latitude Ref (0016,0071), CS, VM 1."""
        GPSLatitude: Any
        """GPS Latitude (0016,0072), DS, VM 3."""
        GPSLongitudeRef: Any
        """GPS Longitude Ref (0016,0073), CS, VM 1."""
        GPSLongitude: Any
        """GPS Longitude (0016,0074), DS, VM 3."""
        GPSAltitudeRef: Any
        """GPS Altitude Ref (0016,0075), US, VM 1."""
        GPSAltitude: Any
        """GPS Altitude (0016,0076), DS, VM 1."""
        GPSTimeStamp: Any
        """GPS Time Stamp (0016,0077), DT, VM 1."""
        GPSSatellites: Any
        """GPS Satellites (0016,0078), UT, VM 1."""
        GPSStatus: Any
        """GPS Status (0016,0079), CS, VM 1."""
        GPSMeasureMode: Any
        """GPS Measure Mode (0016,007A), CS, VM 1."""
        GPSDOP: Any
        """GPS DOP (0016,007B), DS, VM 1."""
        GPSSpeedRef: Any
        """GPS Speed Ref (0016,007C), CS, VM 1."""
        GPSSpeed: Any
        """GPS Speed (0016,007D), DS, VM 1."""
        GPSTrackRef: Any
        """GPS Track Ref (0016,007E), CS, VM 1."""
        GPSTrack: Any
        """GPS Track (0016,007F), DS, VM 1."""
        GPSImgDirectionRef: Any
        """GPS Img Direction Ref (0016,0080), CS, VM 1."""
        GPSImgDirection: Any
        """GPS Img Direction (0016,0081), DS, VM 1."""
        GPSMapDatum: Any
        """GPS Map Datum (0016,0082), UT, VM 1."""
        GPSDestLatitudeRef: Any
        """GPS Dest Latitude Ref (0016,0083), CS, VM 1."""
        GPSDestLatitude: Any
        """GPS Dest Latitude (0016,0084), DS, VM 3."""
        GPSDestLongitudeRef: Any
        """GPS Dest Longitude Ref (0016,0085), CS, VM 1."""
        GPSDestLongitude: Any
        """GPS Dest Longitude (0016,0086), DS, VM 3."""
        GPSDestBearingRef: Any
        """GPS Dest Bearing Ref (0016,0087), CS, VM 1."""
        GPSDestBearing: Any
        """GPS Dest Bearing (0016,0088), DS, VM 1."""
        GPSDestDistanceRef: Any
        """GPS Dest Distance Ref (0016,0089), CS, VM 1."""
        GPSDestDistance: Any
        """GPS Dest Distance (0016,008A), DS, VM 1."""
        GPSProcessingMethod: Any
        """GPS Processing Method (0016,008B), OB, VM 1."""
        GPSAreaInformation: Any
        """GPS Area Information (0016,008C), OB, VM 1."""
        GPSDateStamp: Any
        """GPS Date Stamp (0016,008D), DT, VM 1."""
        GPSDifferential: Any
        """GPS Differential (0016,008E), IS, VM 1."""
        LightSourcePolarization: Any
        """Light Source Polarization (0016,1001), CS, VM 1."""
        EmitterColorTemperature: Any
        """Emitter Color Temperature (0016,1002), DS, VM 1."""
        ContactMethod: Any
        """Contact Method (0016,1003), CS, VM 1."""
        ImmersionMedia: Any
        """Immersion Media (0016,1004), CS, VM 1-n."""
        OpticalMagnificationFactor: Any
        """Optical Magnification Factor (0016,1005), DS, VM 1."""
        ContrastBolusAgent: Any
        """Contrast/Bolus Agent (0018,0010), LO, VM 1."""
        ContrastBolusAgentSequence: Any
        """Contrast/Bolus Agent Sequence (0018,0012), SQ, VM 1."""
        ContrastBolusT1Relaxivity: Any
        """Contrast/Bolus T1 Relaxivity (0018,0013), FL, VM 1."""
        ContrastBolusAdministrationRouteSequence: Any
        """Contrast/Bolus Administration Route Sequence (0018,0014), SQ, VM 1."""
        BodyPartExamined: Any
        """Body Part Examined (0018,0015), CS, VM 1."""
        ScanningSequence: Any
        """Scanning Sequence (0018,0020), CS, VM 1-n."""
        SequenceVariant: Any
        """Sequence Variant (0018,0021), CS, VM 1-n."""
        ScanOptions: Any
        """Scan Options (0018,0022), CS, VM 1-n."""
        MRAcquisitionType: Any
        """MR Acquisition Type (0018,0023), CS, VM 1."""
        SequenceName: Any
        """Sequence Name (0018,0024), SH, VM 1."""
        AngioFlag: Any
        """Angio Flag (0018,0025), CS, VM 1."""
        InterventionDrugInformationSequence: Any
        """Intervention Drug Information Sequence (0018,0026), SQ, VM 1."""
        InterventionDrugStopTime: Any
        """Intervention Drug Stop Time (0018,0027), TM, VM 1."""
        InterventionDrugDose: Any
        """Intervention Drug Dose (0018,0028), DS, VM 1."""
        InterventionDrugCodeSequence: Any
        """Intervention Drug Code Sequence (0018,0029), SQ, VM 1."""
        AdditionalDrugSequence: Any
        """Additional Drug Sequence (0018,002A), SQ, VM 1."""
        Radionuclide: Any
        """Radionuclide (0018,0030), LO, VM 1-n. Retired in 1993."""
        Radiopharmaceutical: Any
        """Radiopharmaceutical (0018,0031), LO, VM 1."""
        EnergyWindowCenterline: Any
        """Energy Window Centerline (0018,0032), DS, VM 1. Retired in 1993."""
        EnergyWindowTotalWidth: Any
        """Energy Window Total Width (0018,0033), DS, VM 1-n. Retired in 1993."""
        InterventionDrugName: Any
        """Intervention Drug Name (0018,0034), LO, VM 1."""
        InterventionDrugStartTime: Any
        """Intervention Drug Start Time (0018,0035), TM, VM 1."""
        InterventionSequence: Any
        """Intervention Sequence (0018,0036), SQ, VM 1."""
        TherapyType: Any
        """Therapy Type (0018,0037), CS, VM 1. Retired in 2001."""
        InterventionStatus: Any
        """Intervention Status (0018,0038), CS, VM 1."""
        TherapyDescription: Any
        """Therapy Description (0018,0039), CS, VM 1. Retired in 2003."""
        InterventionDescription: Any
        """Intervention Description (0018,003A), ST, VM 1."""
        CineRate: Any
        """Cine Rate (0018,0040), IS, VM 1."""
        InitialCineRunState: Any
        """Initial Cine Run State (0018,0042), CS, VM 1."""
        SliceThickness: Any
        """Slice Thickness (0018,0050), DS, VM 1."""
        KVP: Any
        """KVP (0018,0060), DS, VM 1."""
        CountsAccumulated: Any
        """Counts Accumulated (0018,0070), IS, VM 1."""
        AcquisitionTerminationCondition: Any
        """Acquisition Termination Condition (0018,0071), CS, VM 1."""
        EffectiveDuration: Any
        """Effective Duration (0018,0072), DS, VM 1."""
        AcquisitionStartCondition: Any
        """Acquisition Start Condition (0018,0073), CS, VM 1."""
        AcquisitionStartConditionData: Any
        """Acquisition Start Condition Data (0018,0074), IS, VM 1."""
        AcquisitionTerminationConditionData: Any
        """Acquisition Termination Condition Data (0018,0075), IS, VM 1."""
        RepetitionTime: Any
        """Repetition Time (0018,0080), DS, VM 1."""
        EchoTime: Any
        """Echo Time (0018,0081), DS, VM 1."""
        InversionTime: Any
        """Inversion Time (0018,0082), DS, VM 1."""
        NumberOfAverages: Any
        """Number of Averages (0018,0083), DS, VM 1."""
        ImagingFrequency: Any
        """Imaging Frequency (0018,0084), DS, VM 1."""
        ImagedNucleus: Any
        """Imaged Nucleus (0018,0085), SH, VM 1."""
        EchoNumbers: Any
        """Echo Number(s) (0018,0086), IS, VM 1-n."""
        MagneticFieldStrength: Any
        """Magnetic Field Strength (0018,0087), DS, VM 1."""
        SpacingBetweenSlices: Any
        """Spacing Between Slices (0018,0088), DS, VM 1."""
        NumberOfPhaseEncodingSteps: Any
        """Number of Phase Encoding Steps (0018,0089), IS, VM 1."""
        DataCollectionDiameter: Any
        """Data Collection Diameter (0018,0090), DS, VM 1."""
        EchoTrainLength: Any
        """Echo Train Length (0018,0091), IS, VM 1."""
        PercentSampling: Any
        """Percent Sampling (0018,0093), DS, VM 1."""
        PercentPhaseFieldOfView: Any
        """Percent Phase Field of View (0018,0094), DS, VM 1."""
        PixelBandwidth: Any
        """Pixel Bandwidth (0018,0095), DS, VM 1."""
        DeviceSerialNumber: Any
        """Device Serial Number (0018,1000), LO, VM 1."""
        DeviceUID: Any
        """Device UID (0018,1002), UI, VM 1."""
        DeviceID: Any
        """Device ID (0018,1003), LO, VM 1."""
        PlateID: Any
        """Plate ID (0018,1004), LO, VM 1."""
        GeneratorID: Any
        """Generator ID (0018,1005), LO, VM 1."""
        GridID: Any
        """Grid ID (0018,1006), LO, VM 1."""
        CassetteID: Any
        """Cassette ID (0018,1007), LO, VM 1."""
        GantryID: Any
        """Gantry ID (0018,1008), LO, VM 1."""
        UniqueDeviceIdentifier: Any
        """Unique Device Identifier (0018,1009), UT, VM 1."""
        UDISequence: Any
        """UDI Sequence (0018,100A), SQ, VM 1."""
        ManufacturerDeviceClassUID: Any
        """Manufacturer's Device Class UID (0018,100B), UI, VM 1-n."""
        SecondaryCaptureDeviceID: Any
        """Secondary Capture Device ID (0018,1010), LO, VM 1."""
        HardcopyCreationDeviceID: Any
        """Hardcopy Creation Device ID (0018,1011), LO, VM 1. Retired in 2007."""
        DateOfSecondaryCapture: Any
        """Date of Secondary Capture (0018,1012), DA, VM 1."""
        TimeOfSecondaryCapture: Any
        """Time of Secondary Capture (0018,1014), TM, VM 1."""
        SecondaryCaptureDeviceManufacturer: Any
        """Secondary Capture Device Manufacturer (0018,1016), LO, VM 1."""
        HardcopyDeviceManufacturer: Any
        """Hardcopy Device Manufacturer (0018,1017), LO, VM 1. Retired in 2007."""
        SecondaryCaptureDeviceManufacturerModelName: Any
        """Secondary Capture Device Manufacturer's Model Name (0018,1018), LO, VM 1."""
        SecondaryCaptureDeviceSoftwareVersions: Any
        """Secondary Capture Device Software Versions (0018,1019), LO, VM 1-n."""
        HardcopyDeviceSoftwareVersion: Any
        """Hardcopy Device Software Version (0018,101A), LO, VM 1-n. Retired in 2007."""
        HardcopyDeviceManufacturerModelName: Any
        """Hardcopy Device Manufacturer's Model Name (0018,101B), LO, VM 1. Retired in 2007."""
        SoftwareVersions: Any
        """Software Versions (0018,1020), LO, VM 1-n."""
        VideoImageFormatAcquired: Any
        """Video Image Format Acquired (0018,1022), SH, VM 1."""
        DigitalImageFormatAcquired: Any
        """Digital Image Format Acquired (0018,1023), LO, VM 1."""
        ProtocolName: Any
        """Protocol Name (0018,1030), LO, VM 1."""
        ContrastBolusRoute: Any
        """Contrast/Bolus Route (0018,1040), LO, VM 1."""
        ContrastBolusVolume: Any
        """Contrast/Bolus Volume (0018,1041), DS, VM 1."""
        ContrastBolusStartTime: Any
        """Contrast/Bolus Start Time (0018,1042), TM, VM 1."""
        ContrastBolusStopTime: Any
        """Contrast/Bolus Stop Time (0018,1043), TM, VM 1."""
        ContrastBolusTotalDose: Any
        """Contrast/Bolus Total Dose (0018,1044), DS, VM 1."""
        SyringeCounts: Any
        """Syringe Counts (0018,1045), IS, VM 1."""
        ContrastFlowRate: Any
        """Contrast Flow Rate (0018,1046), DS, VM 1-n."""
        ContrastFlowDuration: Any
        """Contrast Flow Duration (0018,1047), DS, VM 1-n."""
        ContrastBolusIngredient: Any
        """Contrast/Bolus Ingredient (0018,1048), CS, VM 1."""
        ContrastBolusIngredientConcentration: Any
        """Contrast/Bolus Ingredient Concentration (0018,1049), DS, VM 1."""
        SpatialResolution: Any
        """Spatial Resolution (0018,1050), DS, VM 1."""
        TriggerTime: Any
        """Trigger Time (0018,1060), DS, VM 1."""
        TriggerSourceOrType: Any
        """Trigger Source or Type (0018,1061), LO, VM 1."""
        NominalInterval: Any
        """Nominal Interval (0018,1062), IS, VM 1."""
        FrameTime: Any
        """Frame Time (0018,1063), DS, VM 1."""
        CardiacFramingType: Any
        """Cardiac Framing Type (0018,1064), LO, VM 1."""
        FrameTimeVector: Any
        """Frame Time Vector (0018,1065), DS, VM 1-n."""
        FrameDelay: Any
        """Frame Delay (0018,1066), DS, VM 1."""
        ImageTriggerDelay: Any
        """Image Trigger Delay (0018,1067), DS, VM 1."""
        MultiplexGroupTimeOffset: Any
        """Multiplex Group Time Offset (0018,1068), DS, VM 1."""
        TriggerTimeOffset: Any
        """Trigger Time Offset (0018,1069), DS, VM 1."""
        SynchronizationTrigger: Any
        """Synchronization Trigger (0018,106A), CS, VM 1."""
        SynchronizationChannel: Any
        """Synchronization Channel (0018,106C), US, VM 2."""
        TriggerSamplePosition: Any
        """Trigger Sample Position (0018,106E), UL, VM 1."""
        RadiopharmaceuticalRoute: Any
        """Radiopharmaceutical Route (0018,1070), LO, VM 1."""
        RadiopharmaceuticalVolume: Any
        """Radiopharmaceutical Volume (0018,1071), DS, VM 1."""
        RadiopharmaceuticalStartTime: Any
        """Radiopharmaceutical Start Time (0018,1072), TM, VM 1."""
        RadiopharmaceuticalStopTime: Any
        """Radiopharmaceutical Stop Time (0018,1073), TM, VM 1."""
        RadionuclideTotalDose: Any
        """Radionuclide Total Dose (0018,1074), DS, VM 1."""
        RadionuclideHalfLife: Any
        """Radionuclide Half Life (0018,1075), DS, VM 1."""
        RadionuclidePositronFraction: Any
        """Radionuclide Positron Fraction (0018,1076), DS, VM 1."""
        RadiopharmaceuticalSpecificActivity: Any
        """Radiopharmaceutical Specific Activity (0018,1077), DS, VM 1."""
        RadiopharmaceuticalStartDateTime: Any
        """Radiopharmaceutical Start DateTime (0018,1078), DT, VM 1."""
        RadiopharmaceuticalStopDateTime: Any
        """Radiopharmaceutical Stop DateTime (0018,1079), DT, VM 1."""
        BeatRejectionFlag: Any
        """Beat Rejection Flag (0018,1080), CS, VM 1."""
        LowRRValue: Any
        """Low R-R Value (0018,1081), IS, VM 1."""
        HighRRValue: Any
        """High R-R Value (0018,1082), IS, VM 1."""
        IntervalsAcquired: Any
        """Intervals Acquired (0018,1083), IS, VM 1."""
        IntervalsRejected: Any
        """Intervals Rejected (0018,1084), IS, VM 1."""
        PVCRejection: Any
        """PVC Rejection (0018,1085), LO, VM 1."""
        SkipBeats: Any
        """Skip Beats (0018,1086), IS, VM 1."""
        HeartRate: Any
        """Heart Rate (0018,1088), IS, VM 1."""
        CardiacNumberOfImages: Any
        """Cardiac Number of Images (0018,1090), IS, VM 1."""
        TriggerWindow: Any
        """Trigger Window (0018,1094), IS, VM 1."""
        ReconstructionDiameter: Any
        """Reconstruction Diameter (0018,1100), DS, VM 1."""
        DistanceSourceToDetector: Any
        """Distance Source to Detector (0018,1110), DS, VM 1."""
        DistanceSourceToPatient: Any
        """Distance Source to Patient (0018,1111), DS, VM 1."""
        EstimatedRadiographicMagnificationFactor: Any
        """Estimated Radiographic Magnification Factor (0018,1114), DS, VM 1."""
        GantryDetectorTilt: Any
        """Gantry/Detector Tilt (0018,1120), DS, VM 1."""
        GantryDetectorSlew: Any
        """Gantry/Detector Slew (0018,1121), DS, VM 1."""
        TableHeight: Any
        """Table Height (0018,1130), DS, VM 1."""
        TableTraverse: Any
        """Table Traverse (0018,1131), DS, VM 1."""
        TableMotion: Any
        """Table Motion (0018,1134), CS, VM 1."""
        TableVerticalIncrement: Any
        """Table Vertical Increment (0018,1135), DS, VM 1-n."""
        TableLateralIncrement: Any
        """Table Lateral Increment (0018,1136), DS, VM 1-n."""
        TableLongitudinalIncrement: Any
        """Table Longitudinal Increment (0018,1137), DS, VM 1-n."""
        TableAngle: Any
        """Table Angle (0018,1138), DS, VM 1."""
        TableType: Any
        """Table Type (0018,113A), CS, VM 1."""
        RotationDirection: Any
        """Rotation Direction (0018,1140), CS, VM 1."""
        AngularPosition: Any
        """Angular Position (0018,1141), DS, VM 1. Retired in 2007."""
        RadialPosition: Any
        """Radial Position (0018,1142), DS, VM 1-n."""
        ScanArc: Any
        """Scan Arc (0018,1143), DS, VM 1."""
        AngularStep: Any
        """Angular Step (0018,1144), DS, VM 1."""
        CenterOfRotationOffset: Any
        """Center of Rotation Offset (0018,1145), DS, VM 1."""
        RotationOffset: Any
        """Rotation Offset (0018,1146), DS, VM 1-n. Retired in 1993."""
        FieldOfViewShape: Any
        """Field of View Shape (0018,1147), CS, VM 1."""
        FieldOfViewDimensions: Any
        """Field of View Dimension(s) (0018,1149), IS, VM 1-2."""
        ExposureTime: Any
        """Exposure Time (0018,1150), IS, VM 1."""
        XRayTubeCurrent: Any
        """X-Ray Tube Current (0018,1151), IS, VM 1."""
        Exposure: Any
        """Exposure (0018,1152), IS, VM 1."""
        ExposureInuAs: Any
        """Exposure in µAs (0018,1153), IS, VM 1."""
        AveragePulseWidth: Any
        """Average Pulse Width (0018,1154), DS, VM 1."""
        RadiationSetting: Any
        """Radiation Setting (0018,1155), CS, VM 1."""
        RectificationType: Any
        """Rectification Type (0018,1156), CS, VM 1."""
        RadiationMode: Any
        """Radiation Mode (0018,115A), CS, VM 1."""
        ImageAndFluoroscopyAreaDoseProduct: Any
        """Image and Fluoroscopy Area Dose Product (0018,115E), DS, VM 1."""
        FilterType: Any
        """Filter Type (0018,1160), SH, VM 1."""
        TypeOfFilters: Any
        """Type of Filters (0018,1161), LO, VM 1-n."""
        IntensifierSize: Any
        """Intensifier Size (0018,1162), DS, VM 1."""
        ImagerPixelSpacing: Any
        """Imager Pixel Spacing (0018,1164), DS, VM 2."""
        Grid: Any
        """Grid (0018,1166), CS, VM 1-n."""
        GeneratorPower: Any
        """Generator Power (0018,1170), IS, VM 1."""
        CollimatorGridName: Any
        """Collimator/grid Name (0018,1180), SH, VM 1."""
        CollimatorType: Any
        """Collimator Type (0018,1181), CS, VM 1."""
        FocalDistance: Any
        """Focal Distance (0018,1182), IS, VM 1-2."""
        XFocusCenter: Any
        """X Focus Center (0018,1183), DS, VM 1-2."""
        YFocusCenter: Any
        """Y Focus Center (0018,1184), DS, VM 1-2."""
        FocalSpots: Any
        """Focal Spot(s) (0018,1190), DS, VM 1-n."""
        AnodeTargetMaterial: Any
        """Anode Target Material (0018,1191), CS, VM 1."""
        BodyPartThickness: Any
        """Body Part Thickness (0018,11A0), DS, VM 1."""
        CompressionForce: Any
        """Compression Force (0018,11A2), DS, VM 1."""
        CompressionPressure: Any
        """Compression Pressure (0018,11A3), DS, VM 1."""
        PaddleDescription: Any
        """Paddle Description (0018,11A4), LO, VM 1."""
        CompressionContactArea: Any
        """Compression Contact Area (0018,11A5), DS, VM 1."""
        AcquisitionMode: Any
        """Acquisition Mode (0018,11B0), LO, VM 1."""
        DoseModeName: Any
        """Dose Mode Name (0018,11B1), LO, VM 1."""
        AcquiredSubtractionMaskFlag: Any
        """Acquired Subtraction Mask Flag (0018,11B2), CS, VM 1."""
        FluoroscopyPersistenceFlag: Any
        """Fluoroscopy Persistence Flag (0018,11B3), CS, VM 1."""
        FluoroscopyLastImageHoldPersistenceFlag: Any
        """Fluoroscopy Last Image Hold Persistence Flag (0018,11B4), CS, VM 1."""
        UpperLimitNumberOfPersistentFluoroscopyFrames: Any
        """Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5), IS, VM 1."""
        ContrastBolusAutoInjectionTriggerFlag: Any
        """Contrast/Bolus Auto Injection Trigger Flag (0018,11B6), CS, VM 1."""
        ContrastBolusInjectionDelay: Any
        """Contrast/Bolus Injection Delay (0018,11B7), FD, VM 1."""
        XAAcquisitionPhaseDetailsSequence: Any
        """XA Acquisition Phase Details Sequence (0018,11B8), SQ, VM 1."""
        XAAcquisitionFrameRate: Any
        """XA Acquisition Frame Rate (0018,11B9), FD, VM 1."""
        XAPlaneDetailsSequence: Any
        """XA Plane Details Sequence (0018,11BA), SQ, VM 1."""
        AcquisitionFieldOfViewLabel: Any
        """Acquisition Field of View Label (0018,11BB), LO, VM 1."""
        XRayFilterDetailsSequence: Any
        """X-Ray Filter Details Sequence (0018,11BC), SQ, VM 1."""
        XAAcquisitionDuration: Any
        """XA Acquisition Duration (0018,11BD), FD, VM 1."""
        ReconstructionPipelineType: Any
        """Reconstruction Pipeline Type (0018,11BE), CS, VM 1."""
        ImageFilterDetailsSequence: Any
        """Image Filter Details Sequence (0018,11BF), SQ, VM 1."""
        AppliedMaskSubtractionFlag: Any
        """Applied Mask Subtraction Flag (0018,11C0), CS, VM 1."""
        RequestedSeriesDescriptionCodeSequence: Any
        """Requested Series Description Code Sequence (0018,11C1), SQ, VM 1."""
        DateOfLastCalibration: Any
        """Date of Last Calibration (0018,1200), DA, VM 1-n."""
        TimeOfLastCalibration: Any
        """Time of Last Calibration (0018,1201), TM, VM 1-n."""
        DateTimeOfLastCalibration: Any
        """DateTime of Last Calibration (0018,1202), DT, VM 1."""
        CalibrationDateTime: Any
        """Calibration DateTime (0018,1203), DT, VM 1."""
        DateOfManufacture: Any
        """Date of Manufacture (0018,1204), DA, VM 1."""
        DateOfInstallation: Any
        """Date of Installation (0018,1205), DA, VM 1."""
        ConvolutionKernel: Any
        """Convolution Kernel (0018,1210), SH, VM 1-n."""
        UpperLowerPixelValues: Any
        """Upper/Lower Pixel Values (0018,1240), IS, VM 1-n. Retired."""
        ActualFrameDuration: Any
        """Actual Frame Duration (0018,1242), IS, VM 1."""
        CountRate: Any
        """Count Rate (0018,1243), IS, VM 1."""
        PreferredPlaybackSequencing: Any
        """Preferred Playback Sequencing (0018,1244), US, VM 1."""
        ReceiveCoilName: Any
        """Receive Coil Name (0018,1250), SH, VM 1."""
        TransmitCoilName: Any
        """Transmit Coil Name (0018,1251), SH, VM 1."""
        PlateType: Any
        """Plate Type (0018,1260), SH, VM 1."""
        PhosphorType: Any
        """Phosphor Type (0018,1261), LO, VM 1."""
        WaterEquivalentDiameter: Any
        """Water Equivalent Diameter (0018,1271), FD, VM 1."""
        WaterEquivalentDiameterCalculationMethodCodeSequence: Any
        """Water Equivalent Diameter Calculation Method Code Sequence (0018,1272), SQ, VM 1."""
        ScanVelocity: Any
        """Scan Velocity (0018,1300), DS, VM 1."""
        WholeBodyTechnique: Any
        """Whole Body Technique (0018,1301), CS, VM 1-n."""
        ScanLength: Any
        """Scan Length (0018,1302), IS, VM 1."""
        AcquisitionMatrix: Any
        """Acquisition Matrix (0018,1310), US, VM 4."""
        InPlanePhaseEncodingDirection: Any
        """In-plane Phase Encoding Direction (0018,1312), CS, VM 1."""
        FlipAngle: Any
        """Flip Angle (0018,1314), DS, VM 1."""
        VariableFlipAngleFlag: Any
        """Variable Flip Angle Flag (0018,1315), CS, VM 1."""
        SAR: Any
        """SAR (0018,1316), DS, VM 1."""
        dBdt: Any
        """dB/dt (0018,1318), DS, VM 1."""
        B1rms: Any
        """B1rms (0018,1320), FL, VM 1."""
        AcquisitionDeviceProcessingDescription: Any
        """Acquisition Device Processing Description (0018,1400), LO, VM 1."""
        AcquisitionDeviceProcessingCode: Any
        """Acquisition Device Processing Code (0018,1401), LO, VM 1."""
        CassetteOrientation: Any
        """Cassette Orientation (0018,1402), CS, VM 1."""
        CassetteSize: Any
        """Cassette Size (0018,1403), CS, VM 1."""
        ExposuresOnPlate: Any
        """Exposures on Plate (0018,1404), US, VM 1."""
        RelativeXRayExposure: Any
        """Relative X-Ray Exposure (0018,1405), IS, VM 1."""
        ExposureIndex: Any
        """Exposure Index (0018,1411), DS, VM 1."""
        TargetExposureIndex: Any
        """Target Exposure Index (0018,1412), DS, VM 1."""
        DeviationIndex: Any
        """Deviation Index (0018,1413), DS, VM 1."""
        ColumnAngulation: Any
        """Column Angulation (0018,1450), DS, VM 1."""
        TomoLayerHeight: Any
        """Tomo Layer Height (0018,1460), DS, VM 1."""
        TomoAngle: Any
        """Tomo Angle (0018,1470), DS, VM 1."""
        TomoTime: Any
        """Tomo Time (0018,1480), DS, VM 1."""
        TomoType: Any
        """Tomo Type (0018,1490), CS, VM 1."""
        TomoClass: Any
        """Tomo Class (0018,1491), CS, VM 1."""
        NumberOfTomosynthesisSourceImages: Any
        """Number of Tomosynthesis Source Images (0018,1495), IS, VM 1."""
        PositionerMotion: Any
        """Positioner Motion (0018,1500), CS, VM 1."""
        PositionerType: Any
        """Positioner Type (0018,1508), CS, VM 1."""
        PositionerPrimaryAngle: Any
        """Positioner Primary Angle (0018,1510), DS, VM 1."""
        PositionerSecondaryAngle: Any
        """Positioner Secondary Angle (0018,1511), DS, VM 1."""
        PositionerPrimaryAngleIncrement: Any
        """Positioner Primary Angle Increment (0018,1520), DS, VM 1-n."""
        PositionerSecondaryAngleIncrement: Any
        """Positioner Secondary Angle Increment (0018,1521), DS, VM 1-n."""
        DetectorPrimaryAngle: Any
        """Detector Primary Angle (0018,1530), DS, VM 1."""
        DetectorSecondaryAngle: Any
        """Detector Secondary Angle (0018,1531), DS, VM 1."""
        ShutterShape: Any
        """Shutter Shape (0018,1600), CS, VM 1-3."""
        ShutterLeftVerticalEdge: Any
        """Shutter Left Vertical Edge (0018,1602), IS, VM 1."""
        ShutterRightVerticalEdge: Any
        """Shutter Right Vertical Edge (0018,1604), IS, VM 1."""
        ShutterUpperHorizontalEdge: Any
        """Shutter Upper Horizontal Edge (0018,1606), IS, VM 1."""
        ShutterLowerHorizontalEdge: Any
        """Shutter Lower Horizontal Edge (0018,1608), IS, VM 1."""
        CenterOfCircularShutter: Any
        """Center of Circular Shutter (0018,1610), IS, VM 2."""
        RadiusOfCircularShutter: Any
        """Radius of Circular Shutter (0018,1612), IS, VM 1."""
        VerticesOfThePolygonalShutter: Any
        """Vertices of the Polygonal Shutter (0018,1620), IS, VM 2-2n."""
        ShutterPresentationValue: Any
        """Shutter Presentation Value (0018,1622), US, VM 1."""
        ShutterOverlayGroup: Any
        """Shutter Overlay Group (0018,1623), US, VM 1."""
        ShutterPresentationColorCIELabValue: Any
        """Shutter Presentation Color CIELab Value (0018,1624), US, VM 3."""
        OutlineShapeType: Any
        """Outline Shape Type (0018,1630), CS, VM 1."""
        OutlineLeftVerticalEdge: Any
        """Outline Left Vertical Edge (0018,1631), FD, VM 1."""
        OutlineRightVerticalEdge: Any
        """Outline Right Vertical Edge (0018,1632), FD, VM 1."""
        OutlineUpperHorizontalEdge: Any
        """Outline Upper Horizontal Edge (0018,1633), FD, VM 1."""
        OutlineLowerHorizontalEdge: Any
        """Outline Lower Horizontal Edge (0018,1634), FD, VM 1."""
        CenterOfCircularOutline: Any
        """Center of Circular Outline (0018,1635), FD, VM 2."""
        DiameterOfCircularOutline: Any
        """Diameter of Circular Outline (0018,1636), FD, VM 1."""
        NumberOfPolygonalVertices: Any
        """Number of Polygonal Vertices (0018,1637), UL, VM 1."""
        VerticesOfThePolygonalOutline: Any
        """Vertices of the Polygonal Outline (0018,1638), OF, VM 1."""
        CollimatorShape: Any
        """Collimator Shape (0018,1700), CS, VM 1-3."""
        CollimatorLeftVerticalEdge: Any
        """Collimator Left Vertical Edge (0018,1702), IS, VM 1."""
        CollimatorRightVerticalEdge: Any
        """Collimator Right Vertical Edge (0018,1704), IS, VM 1."""
        CollimatorUpperHorizontalEdge: Any
        """Collimator Upper Horizontal Edge (0018,1706), IS, VM 1."""
        CollimatorLowerHorizontalEdge: Any
        """Collimator Lower Horizontal Edge (0018,1708), IS, VM 1."""
        CenterOfCircularCollimator: Any
        """Center of Circular Collimator (0018,1710), IS, VM 2."""
        RadiusOfCircularCollimator: Any
        """Radius of Circular Collimator (0018,1712), IS, VM 1."""
        VerticesOfThePolygonalCollimator: Any
        """Vertices of the Polygonal Collimator (0018,1720), IS, VM 2-2n."""
        AcquisitionTimeSynchronized: Any
        """Acquisition Time Synchronized (0018,1800), CS, VM 1."""
        TimeSource: Any
        """Time Source (0018,1801), SH, VM 1."""
        TimeDistributionProtocol: Any
        """Time Distribution Protocol (0018,1802), CS, VM 1."""
        NTPSourceAddress: Any
        """NTP Source Address (0018,1803), LO, VM 1."""
        PageNumberVector: Any
        """Page Number Vector (0018,2001), IS, VM 1-n."""
        FrameLabelVector: Any
        """Frame Label Vector (0018,2002), SH, VM 1-n."""
        FramePrimaryAngleVector: Any
        """Frame Primary Angle Vector (0018,2003), DS, VM 1-n."""
        FrameSecondaryAngleVector: Any
        """Frame Secondary Angle Vector (0018,2004), DS, VM 1-n."""
        SliceLocationVector: Any
        """Slice Location Vector (0018,2005), DS, VM 1-n."""
        DisplayWindowLabelVector: Any
        """Display Window Label Vector (0018,2006), SH, VM 1-n."""
        NominalScannedPixelSpacing: Any
        """Nominal Scanned Pixel Spacing (0018,2010), DS, VM 2."""
        DigitizingDeviceTransportDirection: Any
        """Digitizing Device Transport Direction (0018,2020), CS, VM 1."""
        RotationOfScannedFilm: Any
        """Rotation of Scanned Film (0018,2030), DS, VM 1."""
        BiopsyTargetSequence: Any
        """Biopsy Target Sequence (0018,2041), SQ, VM 1."""
        TargetUID: Any
        """Target UID (0018,2042), UI, VM 1."""
        LocalizingCursorPosition: Any
        """Localizing Cursor Position (0018,2043), FL, VM 2."""
        CalculatedTargetPosition: Any
        """Calculated Target Position (0018,2044), FL, VM 3."""
        TargetLabel: Any
        """Target Label (0018,2045), SH, VM 1."""
        DisplayedZValue: Any
        """Displayed Z Value (0018,2046), FL, VM 1."""
        IVUSAcquisition: Any
        """IVUS Acquisition (0018,3100), CS, VM 1."""
        IVUSPullbackRate: Any
        """IVUS Pullback Rate (0018,3101), DS, VM 1."""
        IVUSGatedRate: Any
        """IVUS Gated Rate (0018,3102), DS, VM 1."""
        IVUSPullbackStartFrameNumber: Any
        """IVUS Pullback Start Frame Number (0018,3103), IS, VM 1."""
        IVUSPullbackStopFrameNumber: Any
        """IVUS Pullback Stop Frame Number (0018,3104), IS, VM 1."""
        LesionNumber: Any
        """Lesion Number (0018,3105), IS, VM 1-n."""
        AcquisitionComments: Any
        """Acquisition Comments (0018,4000), LT, VM 1. Retired."""
        OutputPower: Any
        """Output Power (0018,5000), SH, VM 1-n."""
        TransducerData: Any
        """Transducer Data (0018,5010), LO, VM 1-n."""
        TransducerIdentificationSequence: Any
        """Transducer Identification Sequence (0018,5011), SQ, VM 1."""
        FocusDepth: Any
        """Focus Depth (0018,5012), DS, VM 1."""
        ProcessingFunction: Any
        """Processing Function (0018,5020), LO, VM 1."""
        PostprocessingFunction: Any
        """Postprocessing Function (0018,5021), LO, VM 1. Retired in 2007."""
        MechanicalIndex: Any
        """Mechanical Index (0018,5022), DS, VM 1."""
        BoneThermalIndex: Any
        """Bone Thermal Index (0018,5024), DS, VM 1."""
        CranialThermalIndex: Any
        """Cranial Thermal Index (0018,5026), DS, VM 1."""
        SoftTissueThermalIndex: Any
        """Soft Tissue Thermal Index (0018,5027), DS, VM 1."""
        SoftTissueFocusThermalIndex: Any
        """Soft Tissue-focus Thermal Index (0018,5028), DS, VM 1."""
        SoftTissueSurfaceThermalIndex: Any
        """Soft Tissue-surface Thermal Index (0018,5029), DS, VM 1."""
        DynamicRange: Any
        """Dynamic Range (0018,5030), DS, VM 1. Retired."""
        TotalGain: Any
        """Total Gain (0018,5040), DS, VM 1. Retired."""
        DepthOfScanField: Any
        """Depth of Scan Field (0018,5050), IS, VM 1."""
        PatientPosition: Any
        """Patient Position (0018,5100), CS, VM 1."""
        ViewPosition: Any
        """View Position (0018,5101), CS, VM 1."""
        ProjectionEponymousNameCodeSequence: Any
        """Projection Eponymous Name Code Sequence (0018,5104), SQ, VM 1."""
        ImageTransformationMatrix: Any
        """Image Transformation Matrix (0018,5210), DS, VM 6. Retired in 2003."""
        ImageTranslationVector: Any
        """Image Translation Vector (0018,5212), DS, VM 3. Retired in 2003."""
        Sensitivity: Any
        """Sensitivity (0018,6000), DS, VM 1."""
        SequenceOfUltrasoundRegions: Any
        """Sequence of Ultrasound Regions (0018,6011), SQ, VM 1."""
        RegionSpatialFormat: Any
        """Region Spatial Format (0018,6012), US, VM 1."""
        RegionDataType: Any
        """Region Data Type (0018,6014), US, VM 1."""
        RegionFlags: Any
        """Region Flags (0018,6016), UL, VM 1."""
        RegionLocationMinX0: Any
        """Region Location Min X0 (0018,6018), UL, VM 1."""
        RegionLocationMinY0: Any
        """Region Location Min Y0 (0018,601A), UL, VM 1."""
        RegionLocationMaxX1: Any
        """Region Location Max X1 (0018,601C), UL, VM 1."""
        RegionLocationMaxY1: Any
        """Region Location Max Y1 (0018,601E), UL, VM 1."""
        ReferencePixelX0: Any
        """Reference Pixel X0 (0018,6020), SL, VM 1."""
        ReferencePixelY0: Any
        """Reference Pixel Y0 (0018,6022), SL, VM 1."""
        PhysicalUnitsXDirection: Any
        """Physical Units X Direction (0018,6024), US, VM 1."""
        PhysicalUnitsYDirection: Any
        """Physical Units Y Direction (0018,6026), US, VM 1."""
        ReferencePixelPhysicalValueX: Any
        """Reference Pixel Physical Value X (0018,6028), FD, VM 1."""
        ReferencePixelPhysicalValueY: Any
        """Reference Pixel Physical Value Y (0018,602A), FD, VM 1."""
        PhysicalDeltaX: Any
        """Physical Delta X (0018,602C), FD, VM 1."""
        PhysicalDeltaY: Any
        """Physical Delta Y (0018,602E), FD, VM 1."""
        TransducerFrequency: Any
        """Transducer Frequency (0018,6030), UL, VM 1."""
        TransducerType: Any
        """Transducer Type (0018,6031), CS, VM 1."""
        PulseRepetitionFrequency: Any
        """Pulse Repetition Frequency (0018,6032), UL, VM 1."""
        DopplerCorrectionAngle: Any
        """Doppler Correction Angle (0018,6034), FD, VM 1."""
        SteeringAngle: Any
        """Steering Angle (0018,6036), FD, VM 1."""
        DopplerSampleVolumeXPositionRetired: Any
        """Doppler Sample Volume X Position (Retired) (0018,6038), UL, VM 1. Retired in 2001."""
        DopplerSampleVolumeXPosition: Any
        """Doppler Sample Volume X Position (0018,6039), SL, VM 1."""
        DopplerSampleVolumeYPositionRetired: Any
        """Doppler Sample Volume Y Position (Retired) (0018,603A), UL, VM 1. Retired in 2001."""
        DopplerSampleVolumeYPosition: Any
        """Doppler Sample Volume Y Position (0018,603B), SL, VM 1."""
        TMLinePositionX0Retired: Any
        """TM-Line Position X0 (Retired) (0018,603C), UL, VM 1. Retired in 2001."""
        TMLinePositionX0: Any
        """TM-Line Position X0 (0018,603D), SL, VM 1."""
        TMLinePositionY0Retired: Any
        """TM-Line Position Y0 (Retired) (0018,603E), UL, VM 1. Retired in 2001."""
        TMLinePositionY0: Any
        """TM-Line Position Y0 (0018,603F), SL, VM 1."""
        TMLinePositionX1Retired: Any
        """TM-Line Position X1 (Retired) (0018,6040), UL, VM 1. Retired in 2001."""
        TMLinePositionX1: Any
        """TM-Line Position X1 (0018,6041), SL, VM 1."""
        TMLinePositionY1Retired: Any
        """TM-Line Position Y1 (Retired) (0018,6042), UL, VM 1. Retired in 2001."""
        TMLinePositionY1: Any
        """TM-Line Position Y1 (0018,6043), SL, VM 1."""
        PixelComponentOrganization: Any
        """Pixel Component Organization (0018,6044), US, VM 1."""
        PixelComponentMask: Any
        """Pixel Component Mask (0018,6046), UL, VM 1."""
        PixelComponentRangeStart: Any
        """Pixel Component Range Start (0018,6048), UL, VM 1."""
        PixelComponentRangeStop: Any
        """Pixel Component Range Stop (0018,604A), UL, VM 1."""
        PixelComponentPhysicalUnits: Any
        """Pixel Component Physical Units (0018,604C), US, VM 1."""
        PixelComponentDataType: Any
        """Pixel Component Data Type (0018,604E), US, VM 1."""
        NumberOfTableBreakPoints: Any
        """Number of Table Break Points (0018,6050), UL, VM 1."""
        TableOfXBreakPoints: Any
        """Table of X Break Points (0018,6052), UL, VM 1-n."""
        TableOfYBreakPoints: Any
        """Table of Y Break Points (0018,6054), FD, VM 1-n."""
        NumberOfTableEntries: Any
        """Number of Table Entries (0018,6056), UL, VM 1."""
        TableOfPixelValues: Any
        """Table of Pixel Values (0018,6058), UL, VM 1-n."""
        TableOfParameterValues: Any
        """Table of Parameter Values (0018,605A), FL, VM 1-n."""
        RWaveTimeVector: Any
        """R Wave Time Vector (0018,6060), FL, VM 1-n."""
        ActiveImageAreaOverlayGroup: Any
        """Active Image Area Overlay Group (0018,6070), US, VM 1."""
        DetectorConditionsNominalFlag: Any
        """Detector Conditions Nominal Flag (0018,7000), CS, VM 1."""
        DetectorTemperature: Any
        """Detector Temperature (0018,7001), DS, VM 1."""
        DetectorType: Any
        """Detector Type (0018,7004), CS, VM 1."""
        DetectorConfiguration: Any
        """Detector Configuration (0018,7005), CS, VM 1."""
        DetectorDescription: Any
        """Detector Description (0018,7006), LT, VM 1."""
        DetectorMode: Any
        """Detector Mode (0018,7008), LT, VM 1."""
        DetectorID: Any
        """Detector ID (0018,700A), SH, VM 1."""
        DateOfLastDetectorCalibration: Any
        """Date of Last Detector Calibration (0018,700C), DA, VM 1."""
        TimeOfLastDetectorCalibration: Any
        """Time of Last Detector Calibration (0018,700E), TM, VM 1."""
        ExposuresOnDetectorSinceLastCalibration: Any
        """Exposures on Detector Since Last Calibration (0018,7010), IS, VM 1."""
        ExposuresOnDetectorSinceManufactured: Any
        """Exposures on Detector Since Manufactured (0018,7011), IS, VM 1."""
        DetectorTimeSinceLastExposure: Any
        """Detector Time Since Last Exposure (0018,7012), DS, VM 1."""
        DetectorActiveTime: Any
        """Detector Active Time (0018,7014), DS, VM 1."""
        DetectorActivationOffsetFromExposure: Any
        """Detector Activation Offset From Exposure (0018,7016), DS, VM 1."""
        DetectorBinning: Any
        """Detector Binning (0018,701A), DS, VM 2."""
        DetectorElementPhysicalSize: Any
        """Detector Element Physical Size (0018,7020), DS, VM 2."""
        DetectorElementSpacing: Any
        """Detector Element Spacing (0018,7022), DS, VM 2."""
        DetectorActiveShape: Any
        """Detector Active Shape (0018,7024), CS, VM 1."""
        DetectorActiveDimensions: Any
        """Detector Active Dimension(s) (0018,7026), DS, VM 1-2."""
        DetectorActiveOrigin: Any
        """Detector Active Origin (0018,7028), DS, VM 2."""
        DetectorManufacturerName: Any
        """Detector Manufacturer Name (0018,702A), LO, VM 1."""
        DetectorManufacturerModelName: Any
        """Detector Manufacturer's Model Name (0018,702B), LO, VM 1."""
        FieldOfViewOrigin: Any
        """Field of View Origin (0018,7030), DS, VM 2."""
        FieldOfViewRotation: Any
        """Field of View Rotation (0018,7032), DS, VM 1."""
        FieldOfViewHorizontalFlip: Any
        """Field of View Horizontal Flip (0018,7034), CS, VM 1."""
        PixelDataAreaOriginRelativeToFOV: Any
        """Pixel Data Area Origin Relative To FOV (0018,7036), FL, VM 2."""
        PixelDataAreaRotationAngleRelativeToFOV: Any
        """Pixel Data Area Rotation Angle Relative To FOV (0018,7038), FL, VM 1."""
        GridAbsorbingMaterial: Any
        """Grid Absorbing Material (0018,7040), LT, VM 1."""
        GridSpacingMaterial: Any
        """Grid Spacing Material (0018,7041), LT, VM 1."""
        GridThickness: Any
        """Grid Thickness (0018,7042), DS, VM 1."""
        GridPitch: Any
        """Grid Pitch (0018,7044), DS, VM 1."""
        GridAspectRatio: Any
        """Grid Aspect Ratio (0018,7046), IS, VM 2."""
        GridPeriod: Any
        """Grid Period (0018,7048), DS, VM 1."""
        GridFocalDistance: Any
        """Grid Focal Distance (0018,704C), DS, VM 1."""
        FilterMaterial: Any
        """Filter Material (0018,7050), CS, VM 1-n."""
        FilterThicknessMinimum: Any
        """Filter Thickness Minimum (0018,7052), DS, VM 1-n."""
        FilterThicknessMaximum: Any
        """Filter Thickness Maximum (0018,7054), DS, VM 1-n."""
        FilterBeamPathLengthMinimum: Any
        """Filter Beam Path Length Minimum (0018,7056), FL, VM 1-n."""
        FilterBeamPathLengthMaximum: Any
        """Filter Beam Path Length Maximum (0018,7058), FL, VM 1-n."""
        ExposureControlMode: Any
        """Exposure Control Mode (0018,7060), CS, VM 1."""
        ExposureControlModeDescription: Any
        """Exposure Control Mode Description (0018,7062), LT, VM 1."""
        ExposureStatus: Any
        """Exposure Status (0018,7064), CS, VM 1."""
        PhototimerSetting: Any
        """Phototimer Setting (0018,7065), DS, VM 1."""
        ExposureTimeInuS: Any
        """Exposure Time in µS (0018,8150), DS, VM 1."""
        XRayTubeCurrentInuA: Any
        """X-Ray Tube Current in µA (0018,8151), DS, VM 1."""
        ContentQualification: Any
        """Content Qualification (0018,9004), CS, VM 1."""
        PulseSequenceName: Any
        """Pulse Sequence Name (0018,9005), SH, VM 1."""
        MRImagingModifierSequence: Any
        """MR Imaging Modifier Sequence (0018,9006), SQ, VM 1."""
        EchoPulseSequence: Any
        """Echo Pulse Sequence (0018,9008), CS, VM 1."""
        InversionRecovery: Any
        """Inversion Recovery (0018,9009), CS, VM 1."""
        FlowCompensation: Any
        """Flow Compensation (0018,9010), CS, VM 1."""
        MultipleSpinEcho: Any
        """Multiple Spin Echo (0018,9011), CS, VM 1."""
        MultiPlanarExcitation: Any
        """Multi-planar Excitation (0018,9012), CS, VM 1."""
        PhaseContrast: Any
        """Phase Contrast (0018,9014), CS, VM 1."""
        TimeOfFlightContrast: Any
        """Time of Flight Contrast (0018,9015), CS, VM 1."""
        Spoiling: Any
        """Spoiling (0018,9016), CS, VM 1."""
        SteadyStatePulseSequence: Any
        """Steady State Pulse Sequence (0018,9017), CS, VM 1."""
        EchoPlanarPulseSequence: Any
        """Echo Planar Pulse Sequence (0018,9018), CS, VM 1."""
        TagAngleFirstAxis: Any
        """Tag Angle First Axis (0018,9019), FD, VM 1."""
        MagnetizationTransfer: Any
        """Magnetization Transfer (0018,9020), CS, VM 1."""
        T2Preparation: Any
        """T2 Preparation (0018,9021), CS, VM 1."""
        BloodSignalNulling: Any
        """Blood Signal Nulling (0018,9022), CS, VM 1."""
        SaturationRecovery: Any
        """Saturation Recovery (0018,9024), CS, VM 1."""
        SpectrallySelectedSuppression: Any
        """Spectrally Selected Suppression (0018,9025), CS, VM 1."""
        SpectrallySelectedExcitation: Any
        """Spectrally Selected Excitation (0018,9026), CS, VM 1."""
        SpatialPresaturation: Any
        """Spatial Pre-saturation (0018,9027), CS, VM 1."""
        Tagging: Any
        """Tagging (0018,9028), CS, VM 1."""
        OversamplingPhase: Any
        """Oversampling Phase (0018,9029), CS, VM 1."""
        TagSpacingFirstDimension: Any
        """Tag Spacing First Dimension (0018,9030), FD, VM 1."""
        GeometryOfKSpaceTraversal: Any
        """Geometry of k-Space Traversal (0018,9032), CS, VM 1."""
        SegmentedKSpaceTraversal: Any
        """Segmented k-Space Traversal (0018,9033), CS, VM 1."""
        RectilinearPhaseEncodeReordering: Any
        """Rectilinear Phase Encode Reordering (0018,9034), CS, VM 1."""
        TagThickness: Any
        """Tag Thickness (0018,9035), FD, VM 1."""
        PartialFourierDirection: Any
        """Partial Fourier Direction (0018,9036), CS, VM 1."""
        CardiacSynchronizationTechnique: Any
        """Cardiac Synchronization Technique (0018,9037), CS, VM 1."""
        ReceiveCoilManufacturerName: Any
        """Receive Coil Manufacturer Name (0018,9041), LO, VM 1."""
        MRReceiveCoilSequence: Any
        """MR Receive Coil Sequence (0018,9042), SQ, VM 1."""
        ReceiveCoilType: Any
        """Receive Coil Type (0018,9043), CS, VM 1."""
        QuadratureReceiveCoil: Any
        """Quadrature Receive Coil (0018,9044), CS, VM 1."""
        MultiCoilDefinitionSequence: Any
        """Multi-Coil Definition Sequence (0018,9045), SQ, VM 1."""
        MultiCoilConfiguration: Any
        """Multi-Coil Configuration (0018,9046), LO, VM 1."""
        MultiCoilElementName: Any
        """Multi-Coil Element Name (0018,9047), SH, VM 1."""
        MultiCoilElementUsed: Any
        """Multi-Coil Element Used (0018,9048), CS, VM 1."""
        MRTransmitCoilSequence: Any
        """MR Transmit Coil Sequence (0018,9049), SQ, VM 1."""
        TransmitCoilManufacturerName: Any
        """Transmit Coil Manufacturer Name (0018,9050), LO, VM 1."""
        TransmitCoilType: Any
        """Transmit Coil Type (0018,9051), CS, VM 1."""
        SpectralWidth: Any
        """Spectral Width (0018,9052), FD, VM 1-2."""
        ChemicalShiftReference: Any
        """Chemical Shift Reference (0018,9053), FD, VM 1-2."""
        VolumeLocalizationTechnique: Any
        """Volume Localization Technique (0018,9054), CS, VM 1."""
        MRAcquisitionFrequencyEncodingSteps: Any
        """MR Acquisition Frequency Encoding Steps (0018,9058), US, VM 1."""
        Decoupling: Any
        """De-coupling (0018,9059), CS, VM 1."""
        DecoupledNucleus: Any
        """De-coupled Nucleus (0018,9060), CS, VM 1-2."""
        DecouplingFrequency: Any
        """De-coupling Frequency (0018,9061), FD, VM 1-2."""
        DecouplingMethod: Any
        """De-coupling Method (0018,9062), CS, VM 1."""
        DecouplingChemicalShiftReference: Any
        """De-coupling Chemical Shift Reference (0018,9063), FD, VM 1-2."""
        KSpaceFiltering: Any
        """k-space Filtering (0018,9064), CS, VM 1."""
        TimeDomainFiltering: Any
        """Time Domain Filtering (0018,9065), CS, VM 1-2."""
        NumberOfZeroFills: Any
        """Number of Zero Fills (0018,9066), US, VM 1-2."""
        BaselineCorrection: Any
        """Baseline Correction (0018,9067), CS, VM 1."""
        ParallelReductionFactorInPlane: Any
        """Parallel Reduction Factor In-plane (0018,9069), FD, VM 1."""
        CardiacRRIntervalSpecified: Any
        """Cardiac R-R Interval Specified (0018,9070), FD, VM 1."""
        AcquisitionDuration: Any
        """Acquisition Duration (0018,9073), FD, VM 1."""
        FrameAcquisitionDateTime: Any
        """Frame Acquisition DateTime (0018,9074), DT, VM 1."""
        DiffusionDirectionality: Any
        """Diffusion Directionality (0018,9075), CS, VM 1."""
        DiffusionGradientDirectionSequence: Any
        """Diffusion Gradient Direction Sequence (0018,9076), SQ, VM 1."""
        ParallelAcquisition: Any
        """Parallel Acquisition (0018,9077), CS, VM 1."""
        ParallelAcquisitionTechnique: Any
        """Parallel Acquisition Technique (0018,9078), CS, VM 1."""
        InversionTimes: Any
        """Inversion Times (0018,9079), FD, VM 1-n."""
        MetaboliteMapDescription: Any
        """Metabolite Map Description (0018,9080), ST, VM 1."""
        PartialFourier: Any
        """Partial Fourier (0018,9081), CS, VM 1."""
        EffectiveEchoTime: Any
        """Effective Echo Time (0018,9082), FD, VM 1."""
        MetaboliteMapCodeSequence: Any
        """Metabolite Map Code Sequence (0018,9083), SQ, VM 1."""
        ChemicalShiftSequence: Any
        """Chemical Shift Sequence (0018,9084), SQ, VM 1."""
        CardiacSignalSource: Any
        """Cardiac Signal Source (0018,9085), CS, VM 1."""
        DiffusionBValue: Any
        """Diffusion b-value (0018,9087), FD, VM 1."""
        DiffusionGradientOrientation: Any
        """Diffusion Gradient Orientation (0018,9089), FD, VM 3."""
        VelocityEncodingDirection: Any
        """Velocity Encoding Direction (0018,9090), FD, VM 3."""
        VelocityEncodingMinimumValue: Any
        """Velocity Encoding Minimum Value (0018,9091), FD, VM 1."""
        VelocityEncodingAcquisitionSequence: Any
        """Velocity Encoding Acquisition Sequence (0018,9092), SQ, VM 1."""
        NumberOfKSpaceTrajectories: Any
        """Number of k-Space Trajectories (0018,9093), US, VM 1."""
        CoverageOfKSpace: Any
        """Coverage of k-Space (0018,9094), CS, VM 1."""
        SpectroscopyAcquisitionPhaseRows: Any
        """Spectroscopy Acquisition Phase Rows (0018,9095), UL, VM 1."""
        ParallelReductionFactorInPlaneRetired: Any
        """Parallel Reduction Factor In-plane (Retired) (0018,9096), FD, VM 1. Retired in 2007."""
        TransmitterFrequency: Any
        """Transmitter Frequency (0018,9098), FD, VM 1-2."""
        ResonantNucleus: Any
        """Resonant Nucleus (0018,9100), CS, VM 1-2."""
        FrequencyCorrection: Any
        """Frequency Correction (0018,9101), CS, VM 1."""
        MRSpectroscopyFOVGeometrySequence: Any
        """MR Spectroscopy FOV/Geometry Sequence (0018,9103), SQ, VM 1."""
        SlabThickness: Any
        """Slab Thickness (0018,9104), FD, VM 1."""
        SlabOrientation: Any
        """Slab Orientation (0018,9105), FD, VM 3."""
        MidSlabPosition: Any
        """Mid Slab Position (0018,9106), FD, VM 3."""
        MRSpatialSaturationSequence: Any
        """MR Spatial Saturation Sequence (0018,9107), SQ, VM 1."""
        MRTimingAndRelatedParametersSequence: Any
        """MR Timing and Related Parameters Sequence (0018,9112), SQ, VM 1."""
        MREchoSequence: Any
        """MR Echo Sequence (0018,9114), SQ, VM 1."""
        MRModifierSequence: Any
        """MR Modifier Sequence (0018,9115), SQ, VM 1."""
        MRDiffusionSequence: Any
        """MR Diffusion Sequence (0018,9117), SQ, VM 1."""
        CardiacSynchronizationSequence: Any
        """Cardiac Synchronization Sequence (0018,9118), SQ, VM 1."""
        MRAveragesSequence: Any
        """MR Averages Sequence (0018,9119), SQ, VM 1."""
        MRFOVGeometrySequence: Any
        """MR FOV/Geometry Sequence (0018,9125), SQ, VM 1."""
        VolumeLocalizationSequence: Any
        """Volume Localization Sequence (0018,9126), SQ, VM 1."""
        SpectroscopyAcquisitionDataColumns: Any
        """Spectroscopy Acquisition Data Columns (0018,9127), UL, VM 1."""
        DiffusionAnisotropyType: Any
        """Diffusion Anisotropy Type (0018,9147), CS, VM 1."""
        FrameReferenceDateTime: Any
        """Frame Reference DateTime (0018,9151), DT, VM 1."""
        MRMetaboliteMapSequence: Any
        """MR Metabolite Map Sequence (0018,9152), SQ, VM 1."""
        ParallelReductionFactorOutOfPlane: Any
        """Parallel Reduction Factor out-of-plane (0018,9155), FD, VM 1."""
        SpectroscopyAcquisitionOutOfPlanePhaseSteps: Any
        """Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159), UL, VM 1."""
        BulkMotionStatus: Any
        """Bulk Motion Status (0018,9166), CS, VM 1. Retired in 2007."""
        ParallelReductionFactorSecondInPlane: Any
        """Parallel Reduction Factor Second In-plane (0018,9168), FD, VM 1."""
        CardiacBeatRejectionTechnique: Any
        """Cardiac Beat Rejection Technique (0018,9169), CS, VM 1."""
        RespiratoryMotionCompensationTechnique: Any
        """Respiratory Motion Compensation Technique (0018,9170), CS, VM 1."""
        RespiratorySignalSource: Any
        """Respiratory Signal Source (0018,9171), CS, VM 1."""
        BulkMotionCompensationTechnique: Any
        """Bulk Motion Compensation Technique (0018,9172), CS, VM 1."""
        BulkMotionSignalSource: Any
        """Bulk Motion Signal Source (0018,9173), CS, VM 1."""
        ApplicableSafetyStandardAgency: Any
        """Applicable Safety Standard Agency (0018,9174), CS, VM 1."""
        ApplicableSafetyStandardDescription: Any
        """Applicable Safety Standard Description (0018,9175), LO, VM 1."""
        OperatingModeSequence: Any
        """Operating Mode Sequence (0018,9176), SQ, VM 1."""
        OperatingModeType: Any
        """Operating Mode Type (0018,9177), CS, VM 1."""
        OperatingMode: Any
        """Operating Mode (0018,9178), CS, VM 1."""
        SpecificAbsorptionRateDefinition: Any
        """Specific Absorption Rate Definition (0018,9179), CS, VM 1."""
        GradientOutputType: Any
        """Gradient Output Type (0018,9180), CS, VM 1."""
        SpecificAbsorptionRateValue: Any
        """Specific Absorption Rate Value (0018,9181), FD, VM 1."""
        GradientOutput: Any
        """Gradient Output (0018,9182), FD, VM 1."""
        FlowCompensationDirection: Any
        """Flow Compensation Direction (0018,9183), CS, VM 1."""
        TaggingDelay: Any
        """Tagging Delay (0018,9184), FD, VM 1."""
        RespiratoryMotionCompensationTechniqueDescription: Any
        """Respiratory Motion Compensation Technique Description (0018,9185), ST, VM 1."""
        RespiratorySignalSourceID: Any
        """Respiratory Signal Source ID (0018,9186), SH, VM 1."""
        ChemicalShiftMinimumIntegrationLimitInHz: Any
        """Chemical Shift Minimum Integration Limit in Hz (0018,9195), FD, VM 1. Retired in 2003."""
        ChemicalShiftMaximumIntegrationLimitInHz: Any
        """Chemical Shift Maximum Integration Limit in Hz (0018,9196), FD, VM 1. Retired in 2003."""
        MRVelocityEncodingSequence: Any
        """MR Velocity Encoding Sequence (0018,9197), SQ, VM 1."""
        FirstOrderPhaseCorrection: Any
        """First Order Phase Correction (0018,9198), CS, VM 1."""
        WaterReferencedPhaseCorrection: Any
        """Water Referenced Phase Correction (0018,9199), CS, VM 1."""
        MRSpectroscopyAcquisitionType: Any
        """MR Spectroscopy Acquisition Type (0018,9200), CS, VM 1."""
        RespiratoryCyclePosition: Any
        """Respiratory Cycle Position (0018,9214), CS, VM 1."""
        VelocityEncodingMaximumValue: Any
        """Velocity Encoding Maximum Value (0018,9217), FD, VM 1."""
        TagSpacingSecondDimension: Any
        """Tag Spacing Second Dimension (0018,9218), FD, VM 1."""
        TagAngleSecondAxis: Any
        """Tag Angle Second Axis (0018,9219), SS, VM 1."""
        FrameAcquisitionDuration: Any
        """Frame Acquisition Duration (0018,9220), FD, VM 1."""
        MRImageFrameTypeSequence: Any
        """MR Image Frame Type Sequence (0018,9226), SQ, VM 1."""
        MRSpectroscopyFrameTypeSequence: Any
        """MR Spectroscopy Frame Type Sequence (0018,9227), SQ, VM 1."""
        MRAcquisitionPhaseEncodingStepsInPlane: Any
        """MR Acquisition Phase Encoding Steps in-plane (0018,9231), US, VM 1."""
        MRAcquisitionPhaseEncodingStepsOutOfPlane: Any
        """MR Acquisition Phase Encoding Steps out-of-plane (0018,9232), US, VM 1."""
        SpectroscopyAcquisitionPhaseColumns: Any
        """Spectroscopy Acquisition Phase Columns (0018,9234), UL, VM 1."""
        CardiacCyclePosition: Any
        """Cardiac Cycle Position (0018,9236), CS, VM 1."""
        SpecificAbsorptionRateSequence: Any
        """Specific Absorption Rate Sequence (0018,9239), SQ, VM 1."""
        RFEchoTrainLength: Any
        """RF Echo Train Length (0018,9240), US, VM 1."""
        GradientEchoTrainLength: Any
        """Gradient Echo Train Length (0018,9241), US, VM 1."""
        ArterialSpinLabelingContrast: Any
        """Arterial Spin Labeling Contrast (0018,9250), CS, VM 1."""
        MRArterialSpinLabelingSequence: Any
        """MR Arterial Spin Labeling Sequence (0018,9251), SQ, VM 1."""
        ASLTechniqueDescription: Any
        """ASL Technique Description (0018,9252), LO, VM 1."""
        ASLSlabNumber: Any
        """ASL Slab Number (0018,9253), US, VM 1."""
        ASLSlabThickness: Any
        """ASL Slab Thickness (0018,9254), FD, VM 1."""
        ASLSlabOrientation: Any
        """ASL Slab Orientation (0018,9255), FD, VM 3."""
        ASLMidSlabPosition: Any
        """ASL Mid Slab Position (0018,9256), FD, VM 3."""
        ASLContext: Any
        """ASL Context (0018,9257), CS, VM 1."""
        ASLPulseTrainDuration: Any
        """ASL Pulse Train Duration (0018,9258), UL, VM 1."""
        ASLCrusherFlag: Any
        """ASL Crusher Flag (0018,9259), CS, VM 1."""
        ASLCrusherFlowLimit: Any
        """ASL Crusher Flow Limit (0018,925A), FD, VM 1."""
        ASLCrusherDescription: Any
        """ASL Crusher Description (0018,925B), LO, VM 1."""
        ASLBolusCutoffFlag: Any
        """ASL Bolus Cut-off Flag (0018,925C), CS, VM 1."""
        ASLBolusCutoffTimingSequence: Any
        """ASL Bolus Cut-off Timing Sequence (0018,925D), SQ, VM 1."""
        ASLBolusCutoffTechnique: Any
        """ASL Bolus Cut-off Technique (0018,925E), LO, VM 1."""
        ASLBolusCutoffDelayTime: Any
        """ASL Bolus Cut-off Delay Time (0018,925F), UL, VM 1."""
        ASLSlabSequence: Any
        """ASL Slab Sequence (0018,9260), SQ, VM 1."""
        ChemicalShiftMinimumIntegrationLimitInppm: Any
        """Chemical Shift Minimum Integration Limit in ppm (0018,9295), FD, VM 1."""
        ChemicalShiftMaximumIntegrationLimitInppm: Any
        """Chemical Shift Maximum Integration Limit in ppm (0018,9296), FD, VM 1."""
        WaterReferenceAcquisition: Any
        """Water Reference Acquisition (0018,9297), CS, VM 1."""
        EchoPeakPosition: Any
        """Echo Peak Position (0018,9298), IS, VM 1."""
        CTAcquisitionTypeSequence: Any
        """CT Acquisition Type Sequence (0018,9301), SQ, VM 1."""
        AcquisitionType: Any
        """Acquisition Type (0018,9302), CS, VM 1."""
        TubeAngle: Any
        """Tube Angle (0018,9303), FD, VM 1."""
        CTAcquisitionDetailsSequence: Any
        """CT Acquisition Details Sequence (0018,9304), SQ, VM 1."""
        RevolutionTime: Any
        """Revolution Time (0018,9305), FD, VM 1."""
        SingleCollimationWidth: Any
        """Single Collimation Width (0018,9306), FD, VM 1."""
        TotalCollimationWidth: Any
        """Total Collimation Width (0018,9307), FD, VM 1."""
        CTTableDynamicsSequence: Any
        """CT Table Dynamics Sequence (0018,9308), SQ, VM 1."""
        TableSpeed: Any
        """Table Speed (0018,9309), FD, VM 1."""
        TableFeedPerRotation: Any
        """Table Feed per Rotation (0018,9310), FD, VM 1."""
        SpiralPitchFactor: Any
        """Spiral Pitch Factor (0018,9311), FD, VM 1."""
        CTGeometrySequence: Any
        """CT Geometry Sequence (0018,9312), SQ, VM 1."""
        DataCollectionCenterPatient: Any
        """Data Collection Center (Patient) (0018,9313), FD, VM 3."""
        CTReconstructionSequence: Any
        """CT Reconstruction Sequence (0018,9314), SQ, VM 1."""
        ReconstructionAlgorithm: Any
        """Reconstruction Algorithm (0018,9315), CS, VM 1."""
        ConvolutionKernelGroup: Any
        """Convolution Kernel Group (0018,9316), CS, VM 1."""
        ReconstructionFieldOfView: Any
        """Reconstruction Field of View (0018,9317), FD, VM 2."""
        ReconstructionTargetCenterPatient: Any
        """Reconstruction Target Center (Patient) (0018,9318), FD, VM 3."""
        ReconstructionAngle: Any
        """Reconstruction Angle (0018,9319), FD, VM 1."""
        ImageFilter: Any
        """Image Filter (0018,9320), SH, VM 1."""
        CTExposureSequence: Any
        """CT Exposure Sequence (0018,9321), SQ, VM 1."""
        ReconstructionPixelSpacing: Any
        """Reconstruction Pixel Spacing (0018,9322), FD, VM 2."""
        ExposureModulationType: Any
        """Exposure Modulation Type (0018,9323), CS, VM 1-n."""
        EstimatedDoseSaving: Any
        """Estimated Dose Saving (0018,9324), FD, VM 1. Retired."""
        CTXRayDetailsSequence: Any
        """CT X-Ray Details Sequence (0018,9325), SQ, VM 1."""
        CTPositionSequence: Any
        """CT Position Sequence (0018,9326), SQ, VM 1."""
        TablePosition: Any
        """Table Position (0018,9327), FD, VM 1."""
        ExposureTimeInms: Any
        """Exposure Time in ms (0018,9328), FD, VM 1."""
        CTImageFrameTypeSequence: Any
        """CT Image Frame Type Sequence (0018,9329), SQ, VM 1."""
        XRayTubeCurrentInmA: Any
        """X-Ray Tube Current in mA (0018,9330), FD, VM 1."""
        ExposureInmAs: Any
        """Exposure in mAs (0018,9332), FD, VM 1."""
        ConstantVolumeFlag: Any
        """Constant Volume Flag (0018,9333), CS, VM 1."""
        FluoroscopyFlag: Any
        """Fluoroscopy Flag (0018,9334), CS, VM 1."""
        DistanceSourceToDataCollectionCenter: Any
        """Distance Source to Data Collection Center (0018,9335), FD, VM 1."""
        ContrastBolusAgentNumber: Any
        """Contrast/Bolus Agent Number (0018,9337), US, VM 1."""
        ContrastBolusIngredientCodeSequence: Any
        """Contrast/Bolus Ingredient Code Sequence (0018,9338), SQ, VM 1."""
        ContrastAdministrationProfileSequence: Any
        """Contrast Administration Profile Sequence (0018,9340), SQ, VM 1."""
        ContrastBolusUsageSequence: Any
        """Contrast/Bolus Usage Sequence (0018,9341), SQ, VM 1."""
        ContrastBolusAgentAdministered: Any
        """Contrast/Bolus Agent Administered (0018,9342), CS, VM 1."""
        ContrastBolusAgentDetected: Any
        """Contrast/Bolus Agent Detected (0018,9343), CS, VM 1."""
        ContrastBolusAgentPhase: Any
        """Contrast/Bolus Agent Phase (0018,9344), CS, VM 1."""
        CTDIvol: Any
        """CTDIvol (0018,9345), FD, VM 1."""
        CTDIPhantomTypeCodeSequence: Any
        """CTDI Phantom Type Code Sequence (0018,9346), SQ, VM 1."""
        CalciumScoringMassFactorPatient: Any
        """Calcium Scoring Mass Factor Patient (0018,9351), FL, VM 1."""
        CalciumScoringMassFactorDevice: Any
        """Calcium Scoring Mass Factor Device (0018,9352), FL, VM 3."""
        EnergyWeightingFactor: Any
        """Energy Weighting Factor (0018,9353), FL, VM 1."""
        CTAdditionalXRaySourceSequence: Any
        """CT Additional X-Ray Source Sequence (0018,9360), SQ, VM 1."""
        MultienergyCTAcquisition: Any
        """Multi-energy CT Acquisition (0018,9361), CS, VM 1."""
        MultienergyCTAcquisitionSequence: Any
        """Multi-energy CT Acquisition Sequence (0018,9362), SQ, VM 1."""
        MultienergyCTProcessingSequence: Any
        """Multi-energy CT Processing Sequence (0018,9363), SQ, VM 1."""
        MultienergyCTCharacteristicsSequence: Any
        """Multi-energy CT Characteristics Sequence (0018,9364), SQ, VM 1."""
        MultienergyCTXRaySourceSequence: Any
        """Multi-energy CT X-Ray Source Sequence (0018,9365), SQ, VM 1."""
        XRaySourceIndex: Any
        """X-Ray Source Index (0018,9366), US, VM 1."""
        XRaySourceID: Any
        """X-Ray Source ID (0018,9367), UC, VM 1."""
        MultienergySourceTechnique: Any
        """Multi-energy Source Technique (0018,9368), CS, VM 1."""
        SourceStartDateTime: Any
        """Source Start DateTime (0018,9369), DT, VM 1."""
        SourceEndDateTime: Any
        """Source End DateTime (0018,936A), DT, VM 1."""
        SwitchingPhaseNumber: Any
        """Switching Phase Number (0018,936B), US, VM 1."""
        SwitchingPhaseNominalDuration: Any
        """Switching Phase Nominal Duration (0018,936C), DS, VM 1."""
        SwitchingPhaseTransitionDuration: Any
        """Switching Phase Transition Duration (0018,936D), DS, VM 1."""
        EffectiveBinEnergy: Any
        """Effective Bin Energy (0018,936E), DS, VM 1."""
        MultienergyCTXRayDetectorSequence: Any
        """Multi-energy CT X-Ray Detector Sequence (0018,936F), SQ, VM 1."""
        XRayDetectorIndex: Any
        """X-Ray Detector Index (0018,9370), US, VM 1."""
        XRayDetectorID: Any
        """X-Ray Detector ID (0018,9371), UC, VM 1."""
        MultienergyDetectorType: Any
        """Multi-energy Detector Type (0018,9372), CS, VM 1."""
        XRayDetectorLabel: Any
        """X-Ray Detector Label (0018,9373), ST, VM 1."""
        NominalMaxEnergy: Any
        """Nominal Max Energy (0018,9374), DS, VM 1."""
        NominalMinEnergy: Any
        """Nominal Min Energy (0018,9375), DS, VM 1."""
        ReferencedXRayDetectorIndex: Any
        """Referenced X-Ray Detector Index (0018,9376), US, VM 1-n."""
        ReferencedXRaySourceIndex: Any
        """Referenced X-Ray Source Index (0018,9377), US, VM 1-n."""
        ReferencedPathIndex: Any
        """Referenced Path Index (0018,9378), US, VM 1-n."""
        MultienergyCTPathSequence: Any
        """Multi-energy CT Path Sequence (0018,9379), SQ, VM 1."""
        MultienergyCTPathIndex: Any
        """Multi-energy CT Path Index (0018,937A), US, VM 1."""
        MultienergyAcquisitionDescription: Any
        """Multi-energy Acquisition Description (0018,937B), UT, VM 1."""
        MonoenergeticEnergyEquivalent: Any
        """Monoenergetic Energy Equivalent (0018,937C), FD, VM 1."""
        MaterialCodeSequence: Any
        """Material Code Sequence (0018,937D), SQ, VM 1."""
        DecompositionMethod: Any
        """Decomposition Method (0018,937E), CS, VM 1."""
        DecompositionDescription: Any
        """Decomposition Description (0018,937F), UT, VM 1."""
        DecompositionAlgorithmIdentificationSequence: Any
        """Decomposition Algorithm Identification Sequence (0018,9380), SQ, VM 1."""
        DecompositionMaterialSequence: Any
        """Decomposition Material Sequence (0018,9381), SQ, VM 1."""
        MaterialAttenuationSequence: Any
        """Material Attenuation Sequence (0018,9382), SQ, VM 1."""
        PhotonEnergy: Any
        """Photon Energy (0018,9383), DS, VM 1."""
        XRayMassAttenuationCoefficient: Any
        """X-Ray Mass Attenuation Coefficient (0018,9384), DS, VM 1."""
        MetalArtifactReductionSequence: Any
        """Metal Artifact Reduction Sequence (0018,9390), SQ, VM 1."""
        MetalArtifactReductionApplied: Any
        """Metal Artifact Reduction Applied (0018,9391), CS, VM 1."""
        MetalArtifactReductionAlgorithmIdentificationSequence: Any
        """Metal Artifact Reduction Algorithm Identification Sequence (0018,9392), SQ, VM 1."""
        ProjectionPixelCalibrationSequence: Any
        """Projection Pixel Calibration Sequence (0018,9401), SQ, VM 1."""
        DistanceSourceToIsocenter: Any
        """Distance Source to Isocenter (0018,9402), FL, VM 1."""
        DistanceObjectToTableTop: Any
        """Distance Object to Table Top (0018,9403), FL, VM 1."""
        ObjectPixelSpacingInCenterOfBeam: Any
        """Object Pixel Spacing in Center of Beam (0018,9404), FL, VM 2."""
        PositionerPositionSequence: Any
        """Positioner Position Sequence (0018,9405), SQ, VM 1."""
        TablePositionSequence: Any
        """Table Position Sequence (0018,9406), SQ, VM 1."""
        CollimatorShapeSequence: Any
        """Collimator Shape Sequence (0018,9407), SQ, VM 1."""
        PlanesInAcquisition: Any
        """Planes in Acquisition (0018,9410), CS, VM 1."""
        XAXRFFrameCharacteristicsSequence: Any
        """XA/XRF Frame Characteristics Sequence (0018,9412), SQ, VM 1."""
        FrameAcquisitionSequence: Any
        """Frame Acquisition Sequence (0018,9417), SQ, VM 1."""
        XRayReceptorType: Any
        """X-Ray Receptor Type (0018,9420), CS, VM 1."""
        AcquisitionProtocolName: Any
        """Acquisition Protocol Name (0018,9423), LO, VM 1."""
        AcquisitionProtocolDescription: Any
        """Acquisition Protocol Description (0018,9424), LT, VM 1."""
        ContrastBolusIngredientOpaque: Any
        """Contrast/Bolus Ingredient Opaque (0018,9425), CS, VM 1."""
        DistanceReceptorPlaneToDetectorHousing: Any
        """Distance Receptor Plane to Detector Housing (0018,9426), FL, VM 1."""
        IntensifierActiveShape: Any
        """Intensifier Active Shape (0018,9427), CS, VM 1."""
        IntensifierActiveDimensions: Any
        """Intensifier Active Dimension(s) (0018,9428), FL, VM 1-2."""
        PhysicalDetectorSize: Any
        """Physical Detector Size (0018,9429), FL, VM 2."""
        PositionOfIsocenterProjection: Any
        """Position of Isocenter Projection (0018,9430), FL, VM 2."""
        FieldOfViewSequence: Any
        """Field of View Sequence (0018,9432), SQ, VM 1."""
        FieldOfViewDescription: Any
        """Field of View Description (0018,9433), LO, VM 1."""
        ExposureControlSensingRegionsSequence: Any
        """Exposure Control Sensing Regions Sequence (0018,9434), SQ, VM 1."""
        ExposureControlSensingRegionShape: Any
        """Exposure Control Sensing Region Shape (0018,9435), CS, VM 1."""
        ExposureControlSensingRegionLeftVerticalEdge: Any
        """Exposure Control Sensing Region Left Vertical Edge (0018,9436), SS, VM 1."""
        ExposureControlSensingRegionRightVerticalEdge: Any
        """Exposure Control Sensing Region Right Vertical Edge (0018,9437), SS, VM 1."""
        ExposureControlSensingRegionUpperHorizontalEdge: Any
        """Exposure Control Sensing Region Upper Horizontal Edge (0018,9438), SS, VM 1."""
        ExposureControlSensingRegionLowerHorizontalEdge: Any
        """Exposure Control Sensing Region Lower Horizontal Edge (0018,9439), SS, VM 1."""
        CenterOfCircularExposureControlSensingRegion: Any
        """Center of Circular Exposure Control Sensing Region (0018,9440), SS, VM 2."""
        RadiusOfCircularExposureControlSensingRegion: Any
        """Radius of Circular Exposure Control Sensing Region (0018,9441), US, VM 1."""
        VerticesOfThePolygonalExposureControlSensingRegion: Any
        """Vertices of the Polygonal Exposure Control Sensing Region (0018,9442), SS, VM 2-n."""
        ColumnAngulationPatient: Any
        """Column Angulation (Patient) (0018,9447), FL, VM 1."""
        BeamAngle: Any
        """Beam Angle (0018,9449), FL, VM 1."""
        FrameDetectorParametersSequence: Any
        """Frame Detector Parameters Sequence (0018,9451), SQ, VM 1."""
        CalculatedAnatomyThickness: Any
        """Calculated Anatomy Thickness (0018,9452), FL, VM 1."""
        CalibrationSequence: Any
        """Calibration Sequence (0018,9455), SQ, VM 1."""
        ObjectThicknessSequence: Any
        """Object Thickness Sequence (0018,9456), SQ, VM 1."""
        PlaneIdentification: Any
        """Plane Identification (0018,9457), CS, VM 1."""
        FieldOfViewDimensionsInFloat: Any
        """Field of View Dimension(s) in Float (0018,9461), FL, VM 1-2."""
        IsocenterReferenceSystemSequence: Any
        """Isocenter Reference System Sequence (0018,9462), SQ, VM 1."""
        PositionerIsocenterPrimaryAngle: Any
        """Positioner Isocenter Primary Angle (0018,9463), FL, VM 1."""
        PositionerIsocenterSecondaryAngle: Any
        """Positioner Isocenter Secondary Angle (0018,9464), FL, VM 1."""
        PositionerIsocenterDetectorRotationAngle: Any
        """Positioner Isocenter Detector Rotation Angle (0018,9465), FL, VM 1."""
        TableXPositionToIsocenter: Any
        """Table X Position to Isocenter (0018,9466), FL, VM 1."""
        TableYPositionToIsocenter: Any
        """Table Y Position to Isocenter (0018,9467), FL, VM 1."""
        TableZPositionToIsocenter: Any
        """Table Z Position to Isocenter (0018,9468), FL, VM 1."""
        TableHorizontalRotationAngle: Any
        """Table Horizontal Rotation Angle (0018,9469), FL, VM 1."""
        TableHeadTiltAngle: Any
        """Table Head Tilt Angle (0018,9470), FL, VM 1."""
        TableCradleTiltAngle: Any
        """Table Cradle Tilt Angle (0018,9471), FL, VM 1."""
        FrameDisplayShutterSequence: Any
        """Frame Display Shutter Sequence (0018,9472), SQ, VM 1."""
        AcquiredImageAreaDoseProduct: Any
        """Acquired Image Area Dose Product (0018,9473), FL, VM 1."""
        CArmPositionerTabletopRelationship: Any
        """C-arm Positioner Tabletop Relationship (0018,9474), CS, VM 1."""
        XRayGeometrySequence: Any
        """X-Ray Geometry Sequence (0018,9476), SQ, VM 1."""
        IrradiationEventIdentificationSequence: Any
        """Irradiation Event Identification Sequence (0018,9477), SQ, VM 1."""
        XRay3DFrameTypeSequence: Any
        """X-Ray 3D Frame Type Sequence (0018,9504), SQ, VM 1."""
        ContributingSourcesSequence: Any
        """Contributing Sources Sequence (0018,9506), SQ, VM 1."""
        XRay3DAcquisitionSequence: Any
        """X-Ray 3D Acquisition Sequence (0018,9507), SQ, VM 1."""
        PrimaryPositionerScanArc: Any
        """Primary Positioner Scan Arc (0018,9508), FL, VM 1."""
        SecondaryPositionerScanArc: Any
        """Secondary Positioner Scan Arc (0018,9509), FL, VM 1."""
        PrimaryPositionerScanStartAngle: Any
        """Primary Positioner Scan Start Angle (0018,9510), FL, VM 1."""
        SecondaryPositionerScanStartAngle: Any
        """Secondary Positioner Scan Start Angle (0018,9511), FL, VM 1."""
        PrimaryPositionerIncrement: Any
        """Primary Positioner Increment (0018,9514), FL, VM 1."""
        SecondaryPositionerIncrement: Any
        """Secondary Positioner Increment (0018,9515), FL, VM 1."""
        StartAcquisitionDateTime: Any
        """Start Acquisition DateTime (0018,9516), DT, VM 1."""
        EndAcquisitionDateTime: Any
        """End Acquisition DateTime (0018,9517), DT, VM 1."""
        PrimaryPositionerIncrementSign: Any
        """Primary Positioner Increment Sign (0018,9518), SS, VM 1."""
        SecondaryPositionerIncrementSign: Any
        """Secondary Positioner Increment Sign (0018,9519), SS, VM 1."""
        ApplicationName: Any
        """Application Name (0018,9524), LO, VM 1."""
        ApplicationVersion: Any
        """Application Version (0018,9525), LO, VM 1."""
        ApplicationManufacturer: Any
        """Application Manufacturer (0018,9526), LO, VM 1."""
        AlgorithmType: Any
        """Algorithm Type (0018,9527), CS, VM 1."""
        AlgorithmDescription: Any
        """Algorithm Description (0018,9528), LO, VM 1."""
        XRay3DReconstructionSequence: Any
        """X-Ray 3D Reconstruction Sequence (0018,9530), SQ, VM 1."""
        ReconstructionDescription: Any
        """Reconstruction Description (0018,9531), LO, VM 1."""
        PerProjectionAcquisitionSequence: Any
        """Per Projection Acquisition Sequence (0018,9538), SQ, VM 1."""
        DetectorPositionSequence: Any
        """Detector Position Sequence (0018,9541), SQ, VM 1."""
        XRayAcquisitionDoseSequence: Any
        """X-Ray Acquisition Dose Sequence (0018,9542), SQ, VM 1."""
        XRaySourceIsocenterPrimaryAngle: Any
        """X-Ray Source Isocenter Primary Angle (0018,9543), FD, VM 1."""
        XRaySourceIsocenterSecondaryAngle: Any
        """X-Ray Source Isocenter Secondary Angle (0018,9544), FD, VM 1."""
        BreastSupportIsocenterPrimaryAngle: Any
        """Breast Support Isocenter Primary Angle (0018,9545), FD, VM 1."""
        BreastSupportIsocenterSecondaryAngle: Any
        """Breast Support Isocenter Secondary Angle (0018,9546), FD, VM 1."""
        BreastSupportXPositionToIsocenter: Any
        """Breast Support X Position to Isocenter (0018,9547), FD, VM 1."""
        BreastSupportYPositionToIsocenter: Any
        """Breast Support Y Position to Isocenter (0018,9548), FD, VM 1."""
        BreastSupportZPositionToIsocenter: Any
        """Breast Support Z Position to Isocenter (0018,9549), FD, VM 1."""
        DetectorIsocenterPrimaryAngle: Any
        """Detector Isocenter Primary Angle (0018,9550), FD, VM 1."""
        DetectorIsocenterSecondaryAngle: Any
        """Detector Isocenter Secondary Angle (0018,9551), FD, VM 1."""
        DetectorXPositionToIsocenter: Any
        """Detector X Position to Isocenter (0018,9552), FD, VM 1."""
        DetectorYPositionToIsocenter: Any
        """Detector Y Position to Isocenter (0018,9553), FD, VM 1."""
        DetectorZPositionToIsocenter: Any
        """Detector Z Position to Isocenter (0018,9554), FD, VM 1."""
        XRayGridSequence: Any
        """X-Ray Grid Sequence (0018,9555), SQ, VM 1."""
        XRayFilterSequence: Any
        """X-Ray Filter Sequence (0018,9556), SQ, VM 1."""
        DetectorActiveAreaTLHCPosition: Any
        """Detector Active Area TLHC Position (0018,9557), FD, VM 3."""
        DetectorActiveAreaOrientation: Any
        """Detector Active Area Orientation (0018,9558), FD, VM 6."""
        PositionerPrimaryAngleDirection: Any
        """Positioner Primary Angle Direction (0018,9559), CS, VM 1."""
        DiffusionBMatrixSequence: Any
        """Diffusion b-matrix Sequence (0018,9601), SQ, VM 1."""
        DiffusionBValueXX: Any
        """Diffusion b-value XX (0018,9602), FD, VM 1."""
        DiffusionBValueXY: Any
        """Diffusion b-value XY (0018,9603), FD, VM 1."""
        DiffusionBValueXZ: Any
        """Diffusion b-value XZ (0018,9604), FD, VM 1."""
        DiffusionBValueYY: Any
        """Diffusion b-value YY (0018,9605), FD, VM 1."""
        DiffusionBValueYZ: Any
        """Diffusion b-value YZ (0018,9606), FD, VM 1."""
        DiffusionBValueZZ: Any
        """Diffusion b-value ZZ (0018,9607), FD, VM 1."""
        FunctionalMRSequence: Any
        """Functional MR Sequence (0018,9621), SQ, VM 1."""
        FunctionalSettlingPhaseFramesPresent: Any
        """Functional Settling Phase Frames Present (0018,9622), CS, VM 1."""
        FunctionalSyncPulse: Any
        """Functional Sync Pulse (0018,9623), DT, VM 1."""
        SettlingPhaseFrame: Any
        """Settling Phase Frame (0018,9624), CS, VM 1."""
        DecayCorrectionDateTime: Any
        """Decay Correction DateTime (0018,9701), DT, VM 1."""
        StartDensityThreshold: Any
        """Start Density Threshold (0018,9715), FD, VM 1."""
        StartRelativeDensityDifferenceThreshold: Any
        """Start Relative Density Difference Threshold (0018,9716), FD, VM 1."""
        StartCardiacTriggerCountThreshold: Any
        """Start Cardiac Trigger Count Threshold (0018,9717), FD, VM 1."""
        StartRespiratoryTriggerCountThreshold: Any
        """Start Respiratory Trigger Count Threshold (0018,9718), FD, VM 1."""
        TerminationCountsThreshold: Any
        """Termination Counts Threshold (0018,9719), FD, VM 1."""
        TerminationDensityThreshold: Any
        """Termination Density Threshold (0018,9720), FD, VM 1."""
        TerminationRelativeDensityThreshold: Any
        """Termination Relative Density Threshold (0018,9721), FD, VM 1."""
        TerminationTimeThreshold: Any
        """Termination Time Threshold (0018,9722), FD, VM 1."""
        TerminationCardiacTriggerCountThreshold: Any
        """Termination Cardiac Trigger Count Threshold (0018,9723), FD, VM 1."""
        TerminationRespiratoryTriggerCountThreshold: Any
        """Termination Respiratory Trigger Count Threshold (0018,9724), FD, VM 1."""
        DetectorGeometry: Any
        """Detector Geometry (0018,9725), CS, VM 1."""
        TransverseDetectorSeparation: Any
        """Transverse Detector Separation (0018,9726), FD, VM 1."""
        AxialDetectorDimension: Any
        """Axial Detector Dimension (0018,9727), FD, VM 1."""
        RadiopharmaceuticalAgentNumber: Any
        """Radiopharmaceutical Agent Number (0018,9729), US, VM 1."""
        PETFrameAcquisitionSequence: Any
        """PET Frame Acquisition Sequence (0018,9732), SQ, VM 1."""
        PETDetectorMotionDetailsSequence: Any
        """PET Detector Motion Details Sequence (0018,9733), SQ, VM 1."""
        PETTableDynamicsSequence: Any
        """PET Table Dynamics Sequence (0018,9734), SQ, VM 1."""
        PETPositionSequence: Any
        """PET Position Sequence (0018,9735), SQ, VM 1."""
        PETFrameCorrectionFactorsSequence: Any
        """PET Frame Correction Factors Sequence (0018,9736), SQ, VM 1."""
        RadiopharmaceuticalUsageSequence: Any
        """Radiopharmaceutical Usage Sequence (0018,9737), SQ, VM 1."""
        AttenuationCorrectionSource: Any
        """Attenuation Correction Source (0018,9738), CS, VM 1."""
        NumberOfIterations: Any
        """Number of Iterations (0018,9739), US, VM 1."""
        NumberOfSubsets: Any
        """Number of Subsets (0018,9740), US, VM 1."""
        PETReconstructionSequence: Any
        """PET Reconstruction Sequence (0018,9749), SQ, VM 1."""
        PETFrameTypeSequence: Any
        """PET Frame Type Sequence (0018,9751), SQ, VM 1."""
        TimeOfFlightInformationUsed: Any
        """Time of Flight Information Used (0018,9755), CS, VM 1."""
        ReconstructionType: Any
        """Reconstruction Type (0018,9756), CS, VM 1."""
        DecayCorrected: Any
        """Decay Corrected (0018,9758), CS, VM 1."""
        AttenuationCorrected: Any
        """Attenuation Corrected (0018,9759), CS, VM 1."""
        ScatterCorrected: Any
        """Scatter Corrected (0018,9760), CS, VM 1."""
        DeadTimeCorrected: Any
        """Dead Time Corrected (0018,9761), CS, VM 1."""
        GantryMotionCorrected: Any
        """Gantry Motion Corrected (0018,9762), CS, VM 1."""
        PatientMotionCorrected: Any
        """Patient Motion Corrected (0018,9763), CS, VM 1."""
        CountLossNormalizationCorrected: Any
        """Count Loss Normalization Corrected (0018,9764), CS, VM 1."""
        RandomsCorrected: Any
        """Randoms Corrected (0018,9765), CS, VM 1."""
        NonUniformRadialSamplingCorrected: Any
        """Non-uniform Radial Sampling Corrected (0018,9766), CS, VM 1."""
        SensitivityCalibrated: Any
        """Sensitivity Calibrated (0018,9767), CS, VM 1."""
        DetectorNormalizationCorrection: Any
        """Detector Normalization Correction (0018,9768), CS, VM 1."""
        IterativeReconstructionMethod: Any
        """Iterative Reconstruction Method (0018,9769), CS, VM 1."""
        AttenuationCorrectionTemporalRelationship: Any
        """Attenuation Correction Temporal Relationship (0018,9770), CS, VM 1."""
        PatientPhysiologicalStateSequence: Any
        """Patient Physiological State Sequence (0018,9771), SQ, VM 1."""
        PatientPhysiologicalStateCodeSequence: Any
        """Patient Physiological State Code Sequence (0018,9772), SQ, VM 1."""
        DepthsOfFocus: Any
        """Depth(s) of Focus (0018,9801), FD, VM 1-n."""
        ExcludedIntervalsSequence: Any
        """Excluded Intervals Sequence (0018,9803), SQ, VM 1."""
        ExclusionStartDateTime: Any
        """Exclusion Start DateTime (0018,9804), DT, VM 1."""
        ExclusionDuration: Any
        """Exclusion Duration (0018,9805), FD, VM 1."""
        USImageDescriptionSequence: Any
        """US Image Description Sequence (0018,9806), SQ, VM 1."""
        ImageDataTypeSequence: Any
        """Image Data Type Sequence (0018,9807), SQ, VM 1."""
        DataType: Any
        """Data Type (0018,9808), CS, VM 1."""
        TransducerScanPatternCodeSequence: Any
        """Transducer Scan Pattern Code Sequence (0018,9809), SQ, VM 1."""
        AliasedDataType: Any
        """Aliased Data Type (0018,980B), CS, VM 1."""
        PositionMeasuringDeviceUsed: Any
        """Position Measuring Device Used (0018,980C), CS, VM 1."""
        TransducerGeometryCodeSequence: Any
        """Transducer Geometry Code Sequence (0018,980D), SQ, VM 1."""
        TransducerBeamSteeringCodeSequence: Any
        """Transducer Beam Steering Code Sequence (0018,980E), SQ, VM 1."""
        TransducerApplicationCodeSequence: Any
        """Transducer Application Code Sequence (0018,980F), SQ, VM 1."""
        ZeroVelocityPixelValue: Any
        """Zero Velocity Pixel Value (0018,9810), US or SS, VM 1."""
        PhotoacousticExcitationCharacteristicsSequence: Any
        """Photoacoustic Excitation Characteristics Sequence (0018,9821), SQ, VM 1."""
        ExcitationSpectralWidth: Any
        """Excitation Spectral Width (0018,9822), FD, VM 1."""
        ExcitationEnergy: Any
        """Excitation Energy (0018,9823), FD, VM 1."""
        ExcitationPulseDuration: Any
        """Excitation Pulse Duration (0018,9824), FD, VM 1."""
        ExcitationWavelengthSequence: Any
        """Excitation Wavelength Sequence (0018,9825), SQ, VM 1."""
        ExcitationWavelength: Any
        """Excitation Wavelength (0018,9826), FD, VM 1."""
        IlluminationTranslationFlag: Any
        """Illumination Translation Flag (0018,9828), CS, VM 1."""
        AcousticCouplingMediumFlag: Any
        """Acoustic Coupling Medium Flag (0018,9829), CS, VM 1."""
        AcousticCouplingMediumCodeSequence: Any
        """Acoustic Coupling Medium Code Sequence (0018,982A), SQ, VM 1."""
        AcousticCouplingMediumTemperature: Any
        """Acoustic Coupling Medium Temperature (0018,982B), FD, VM 1."""
        TransducerResponseSequence: Any
        """Transducer Response Sequence (0018,982C), SQ, VM 1."""
        CenterFrequency: Any
        """Center Frequency (0018,982D), FD, VM 1."""
        FractionalBandwidth: Any
        """Fractional Bandwidth (0018,982E), FD, VM 1."""
        LowerCutoffFrequency: Any
        """Lower Cutoff Frequency (0018,982F), FD, VM 1."""
        UpperCutoffFrequency: Any
        """Upper Cutoff Frequency (0018,9830), FD, VM 1."""
        TransducerTechnologySequence: Any
        """Transducer Technology Sequence (0018,9831), SQ, VM 1."""
        SoundSpeedCorrectionMechanismCodeSequence: Any
        """Sound Speed Correction Mechanism Code Sequence (0018,9832), SQ, VM 1."""
        ObjectSoundSpeed: Any
        """Object Sound Speed (0018,9833), FD, VM 1."""
        AcousticCouplingMediumSoundSpeed: Any
        """Acoustic Coupling Medium Sound Speed (0018,9834), FD, VM 1."""
        PhotoacousticImageFrameTypeSequence: Any
        """Photoacoustic Image Frame Type Sequence (0018,9835), SQ, VM 1."""
        ImageDataTypeCodeSequence: Any
        """Image Data Type Code Sequence (0018,9836), SQ, VM 1."""
        ReferenceLocationLabel: Any
        """Reference Location Label (0018,9900), LO, VM 1."""
        ReferenceLocationDescription: Any
        """Reference Location Description (0018,9901), UT, VM 1."""
        ReferenceBasisCodeSequence: Any
        """Reference Basis Code Sequence (0018,9902), SQ, VM 1."""
        ReferenceGeometryCodeSequence: Any
        """Reference Geometry Code Sequence (0018,9903), SQ, VM 1."""
        OffsetDistance: Any
        """Offset Distance (0018,9904), DS, VM 1."""
        OffsetDirection: Any
        """Offset Direction (0018,9905), CS, VM 1."""
        PotentialScheduledProtocolCodeSequence: Any
        """Potential Scheduled Protocol Code Sequence (0018,9906), SQ, VM 1."""
        PotentialRequestedProcedureCodeSequence: Any
        """Potential Requested Procedure Code Sequence (0018,9907), SQ, VM 1."""
        PotentialReasonsForProcedure: Any
        """Potential Reasons for Procedure (0018,9908), UC, VM 1-n."""
        PotentialReasonsForProcedureCodeSequence: Any
        """Potential Reasons for Procedure Code Sequence (0018,9909), SQ, VM 1."""
        PotentialDiagnosticTasks: Any
        """Potential Diagnostic Tasks (0018,990A), UC, VM 1-n."""
        ContraindicationsCodeSequence: Any
        """Contraindications Code Sequence (0018,990B), SQ, VM 1."""
        ReferencedDefinedProtocolSequence: Any
        """Referenced Defined Protocol Sequence (0018,990C), SQ, VM 1."""
        ReferencedPerformedProtocolSequence: Any
        """Referenced Performed Protocol Sequence (0018,990D), SQ, VM 1."""
        PredecessorProtocolSequence: Any
        """Predecessor Protocol Sequence (0018,990E), SQ, VM 1."""
        ProtocolPlanningInformation: Any
        """Protocol Planning Information (0018,990F), UT, VM 1."""
        ProtocolDesignRationale: Any
        """Protocol Design Rationale (0018,9910), UT, VM 1."""
        PatientSpecificationSequence: Any
        """Patient Specification Sequence (0018,9911), SQ, VM 1."""
        ModelSpecificationSequence: Any
        """Model Specification Sequence (0018,9912), SQ, VM 1."""
        ParametersSpecificationSequence: Any
        """Parameters Specification Sequence (0018,9913), SQ, VM 1."""
        InstructionSequence: Any
        """Instruction Sequence (0018,9914), SQ, VM 1."""
        InstructionIndex: Any
        """Instruction Index (0018,9915), US, VM 1."""
        InstructionText: Any
        """Instruction Text (0018,9916), LO, VM 1."""
        InstructionDescription: Any
        """Instruction Description (0018,9917), UT, VM 1."""
        InstructionPerformedFlag: Any
        """Instruction Performed Flag (0018,9918), CS, VM 1."""
        InstructionPerformedDateTime: Any
        """Instruction Performed DateTime (0018,9919), DT, VM 1."""
        InstructionPerformanceComment: Any
        """Instruction Performance Comment (0018,991A), UT, VM 1."""
        PatientPositioningInstructionSequence: Any
        """Patient Positioning Instruction Sequence (0018,991B), SQ, VM 1."""
        PositioningMethodCodeSequence: Any
        """Positioning Method Code Sequence (0018,991C), SQ, VM 1."""
        PositioningLandmarkSequence: Any
        """Positioning Landmark Sequence (0018,991D), SQ, VM 1."""
        TargetFrameOfReferenceUID: Any
        """Target Frame of Reference UID (0018,991E), UI, VM 1."""
        AcquisitionProtocolElementSpecificationSequence: Any
        """Acquisition Protocol Element Specification Sequence (0018,991F), SQ, VM 1."""
        AcquisitionProtocolElementSequence: Any
        """Acquisition Protocol Element Sequence (0018,9920), SQ, VM 1."""
        ProtocolElementNumber: Any
        """Protocol Element Number (0018,9921), US, VM 1."""
        ProtocolElementName: Any
        """Protocol Element Name (0018,9922), LO, VM 1."""
        ProtocolElementCharacteristicsSummary: Any
        """Protocol Element Characteristics Summary (0018,9923), UT, VM 1."""
        ProtocolElementPurpose: Any
        """Protocol Element Purpose (0018,9924), UT, VM 1."""
        AcquisitionMotion: Any
        """Acquisition Motion (0018,9930), CS, VM 1."""
        AcquisitionStartLocationSequence: Any
        """Acquisition Start Location Sequence (0018,9931), SQ, VM 1."""
        AcquisitionEndLocationSequence: Any
        """Acquisition End Location Sequence (0018,9932), SQ, VM 1."""
        ReconstructionProtocolElementSpecificationSequence: Any
        """Reconstruction Protocol Element Specification Sequence (0018,9933), SQ, VM 1."""
        ReconstructionProtocolElementSequence: Any
        """Reconstruction Protocol Element Sequence (0018,9934), SQ, VM 1."""
        StorageProtocolElementSpecificationSequence: Any
        """Storage Protocol Element Specification Sequence (0018,9935), SQ, VM 1."""
        StorageProtocolElementSequence: Any
        """Storage Protocol Element Sequence (0018,9936), SQ, VM 1."""
        RequestedSeriesDescription: Any
        """Requested Series Description (0018,9937), LO, VM 1."""
        SourceAcquisitionProtocolElementNumber: Any
        """Source Acquisition Protocol Element Number (0018,9938), US, VM 1-n."""
        SourceAcquisitionBeamNumber: Any
        """Source Acquisition Beam Number (0018,9939), US, VM 1-n."""
        SourceReconstructionProtocolElementNumber: Any
        """Source Reconstruction Protocol Element Number (0018,993A), US, VM 1-n."""
        ReconstructionStartLocationSequence: Any
        """Reconstruction Start Location Sequence (0018,993B), SQ, VM 1."""
        ReconstructionEndLocationSequence: Any
        """Reconstruction End Location Sequence (0018,993C), SQ, VM 1."""
        ReconstructionAlgorithmSequence: Any
        """Reconstruction Algorithm Sequence (0018,993D), SQ, VM 1."""
        ReconstructionTargetCenterLocationSequence: Any
        """Reconstruction Target Center Location Sequence (0018,993E), SQ, VM 1."""
        ImageFilterDescription: Any
        """Image Filter Description (0018,9941), UT, VM 1."""
        CTDIvolNotificationTrigger: Any
        """CTDIvol Notification Trigger (0018,9942), FD, VM 1."""
        DLPNotificationTrigger: Any
        """DLP Notification Trigger (0018,9943), FD, VM 1."""
        AutoKVPSelectionType: Any
        """Auto KVP Selection Type (0018,9944), CS, VM 1."""
        AutoKVPUpperBound: Any
        """Auto KVP Upper Bound (0018,9945), FD, VM 1."""
        AutoKVPLowerBound: Any
        """Auto KVP Lower Bound (0018,9946), FD, VM 1."""
        ProtocolDefinedPatientPosition: Any
        """Protocol Defined Patient Position (0018,9947), CS, VM 1."""
        ContributingEquipmentSequence: Any
        """Contributing Equipment Sequence (0018,A001), SQ, VM 1."""
        ContributionDateTime: Any
        """Contribution DateTime (0018,A002), DT, VM 1."""
        ContributionDescription: Any
        """Contribution Description (0018,A003), ST, VM 1."""
        StudyInstanceUID: Any
        """Study Instance UID (0020,000D), UI, VM 1."""
        SeriesInstanceUID: Any
        """Series Instance UID (0020,000E), UI, VM 1."""
        StudyID: Any
        """Study ID (0020,0010), SH, VM 1."""
        SeriesNumber: Any
        """Series Number (0020,0011), IS, VM 1."""
        AcquisitionNumber: Any
        """Acquisition Number (0020,0012), IS, VM 1."""
        InstanceNumber: Any
        """Instance Number (0020,0013), IS, VM 1."""
        IsotopeNumber: Any
        """Isotope Number (0020,0014), IS, VM 1. Retired in 1993."""
        PhaseNumber: Any
        """Phase Number (0020,0015), IS, VM 1. Retired in 1993."""
        IntervalNumber: Any
        """Interval Number (0020,0016), IS, VM 1. Retired in 1993."""
        TimeSlotNumber: Any
        """Time Slot Number (0020,0017), IS, VM 1. Retired in 1993."""
        AngleNumber: Any
        """Angle Number (0020,0018), IS, VM 1. Retired in 1993."""
        ItemNumber: Any
        """Item Number (0020,0019), IS, VM 1."""
        PatientOrientation: Any
        """Patient Orientation (0020,0020), CS, VM 2."""
        OverlayNumber: Any
        """Overlay Number (0020,0022), IS, VM 1. Retired in 2004."""
        CurveNumber: Any
        """Curve Number (0020,0024), IS, VM 1. Retired in 2004."""
        LUTNumber: Any
        """LUT Number (0020,0026), IS, VM 1. Retired in 2004."""
        PyramidLabel: Any
        """Pyramid Label (0020,0027), LO, VM 1."""
        ImagePosition: Any
        """Image Position (0020,0030), DS, VM 3. Retired."""
        ImagePositionPatient: Any
        """Image Position (Patient) (0020,0032), DS, VM 3."""
        ImageOrientation: Any
        """Image Orientation (0020,0035), DS, VM 6. Retired."""
        ImageOrientationPatient: Any
        """Image Orientation (Patient) (0020,0037), DS, VM 6."""
        Location: Any
        """Location (0020,0050), DS, VM 1. Retired."""
        FrameOfReferenceUID: Any
        """Frame of Reference UID (0020,0052), UI, VM 1."""
        Laterality: Any
        """Laterality (0020,0060), CS, VM 1."""
        ImageLaterality: Any
        """Image Laterality (0020,0062), CS, VM 1."""
        ImageGeometryType: Any
        """Image Geometry Type (0020,0070), LO, VM 1. Retired."""
        MaskingImage: Any
        """Masking Image (0020,0080), CS, VM 1-n. Retired."""
        ReportNumber: Any
        """Report Number (0020,00AA), IS, VM 1. Retired in 2009."""
        TemporalPositionIdentifier: Any
        """Temporal Position Identifier (0020,0100), IS, VM 1."""
        NumberOfTemporalPositions: Any
        """Number of Temporal Positions (0020,0105), IS, VM 1."""
        TemporalResolution: Any
        """Temporal Resolution (0020,0110), DS, VM 1."""
        SynchronizationFrameOfReferenceUID: Any
        """Synchronization Frame of Reference UID (0020,0200), UI, VM 1."""
        SOPInstanceUIDOfConcatenationSource: Any
        """SOP Instance UID of Concatenation Source (0020,0242), UI, VM 1."""
        SeriesInStudy: Any
        """Series in Study (0020,1000), IS, VM 1. Retired in 2004."""
        AcquisitionsInSeries: Any
        """Acquisitions in Series (0020,1001), IS, VM 1. Retired."""
        ImagesInAcquisition: Any
        """Images in Acquisition (0020,1002), IS, VM 1."""
        ImagesInSeries: Any
        """Images in Series (0020,1003), IS, VM 1. Retired in 2006."""
        AcquisitionsInStudy: Any
        """Acquisitions in Study (0020,1004), IS, VM 1. Retired in 2004."""
        ImagesInStudy: Any
        """Images in Study (0020,1005), IS, VM 1. Retired in 2006."""
        Reference: Any
        """Reference (0020,1020), LO, VM 1-n. Retired."""
        TargetPositionReferenceIndicator: Any
        """Target Position Reference Indicator (0020,103F), LO, VM 1."""
        PositionReferenceIndicator: Any
        """Position Reference Indicator (0020,1040), LO, VM 1."""
        SliceLocation: Any
        """Slice Location (0020,1041), DS, VM 1."""
        OtherStudyNumbers: Any
        """Other Study Numbers (0020,1070), IS, VM 1-n. Retired in 2004."""
        NumberOfPatientRelatedStudies: Any
        """Number of Patient Related Studies (0020,1200), IS, VM 1."""
        NumberOfPatientRelatedSeries: Any
        """Number of Patient Related Series (0020,1202), IS, VM 1."""
        NumberOfPatientRelatedInstances: Any
        """Number of Patient Related Instances (0020,1204), IS, VM 1."""
        NumberOfStudyRelatedSeries: Any
        """Number of Study Related Series (0020,1206), IS, VM 1."""
        NumberOfStudyRelatedInstances: Any
        """Number of Study Related Instances (0020,1208), IS, VM 1."""
        NumberOfSeriesRelatedInstances: Any
        """Number of Series Related Instances (0020,1209), IS, VM 1."""
        SourceImageIDs: Any
        """Source Image IDs (0020,3100), CS, VM 1-n. Retired."""
        ModifyingDeviceID: Any
        """Modifying Device ID (0020,3401), CS, VM 1. Retired."""
        ModifiedImageID: Any
        """Modified Image ID (0020,3402), CS, VM 1. Retired."""
        ModifiedImageDate: Any
        """Modified Image Date (0020,3403), DA, VM 1. Retired."""
        ModifyingDeviceManufacturer: Any
        """Modifying Device Manufacturer (0020,3404), LO, VM 1. Retired."""
        ModifiedImageTime: Any
        """Modified Image Time (0020,3405), TM, VM 1. Retired."""
        ModifiedImageDescription: Any
        """Modified Image Description (0020,3406), LO, VM 1. Retired."""
        ImageComments: Any
        """Image Comments (0020,4000), LT, VM 1."""
        OriginalImageIdentification: Any
        """Original Image Identification (0020,5000), AT, VM 1-n. Retired."""
        OriginalImageIdentificationNomenclature: Any
        """Original Image Identification Nomenclature (0020,5002), LO, VM 1-n. Retired."""
        StackID: Any
        """Stack ID (0020,9056), SH, VM 1."""
        InStackPositionNumber: Any
        """In-Stack Position Number (0020,9057), UL, VM 1."""
        FrameAnatomySequence: Any
        """Frame Anatomy Sequence (0020,9071), SQ, VM 1."""
        FrameLaterality: Any
        """Frame Laterality (0020,9072), CS, VM 1."""
        FrameContentSequence: Any
        """Frame Content Sequence (0020,9111), SQ, VM 1."""
        PlanePositionSequence: Any
        """Plane Position Sequence (0020,9113), SQ, VM 1."""
        PlaneOrientationSequence: Any
        """Plane Orientation Sequence (0020,9116), SQ, VM 1."""
        TemporalPositionIndex: Any
        """Temporal Position Index (0020,9128), UL, VM 1."""
        NominalCardiacTriggerDelayTime: Any
        """Nominal Cardiac Trigger Delay Time (0020,9153), FD, VM 1."""
        NominalCardiacTriggerTimePriorToRPeak: Any
        """Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154), FL, VM 1."""
        ActualCardiacTriggerTimePriorToRPeak: Any
        """Actual Cardiac Trigger Time Prior To R-Peak (0020,9155), FL, VM 1."""
        FrameAcquisitionNumber: Any
        """Frame Acquisition Number (0020,9156), US, VM 1."""
        DimensionIndexValues: Any
        """Dimension Index Values (0020,9157), UL, VM 1-n."""
        FrameComments: Any
        """Frame Comments (0020,9158), LT, VM 1."""
        ConcatenationUID: Any
        """Concatenation UID (0020,9161), UI, VM 1."""
        InConcatenationNumber: Any
        """In-concatenation Number (0020,9162), US, VM 1."""
        InConcatenationTotalNumber: Any
        """In-concatenation Total Number (0020,9163), US, VM 1."""
        DimensionOrganizationUID: Any
        """Dimension Organization UID (0020,9164), UI, VM 1."""
        DimensionIndexPointer: Any
        """Dimension Index Pointer (0020,9165), AT, VM 1."""
        FunctionalGroupPointer: Any
        """Functional Group Pointer (0020,9167), AT, VM 1."""
        UnassignedSharedConvertedAttributesSequence: Any
        """Unassigned Shared Converted Attributes Sequence (0020,9170), SQ, VM 1."""
        UnassignedPerFrameConvertedAttributesSequence: Any
        """Unassigned Per-Frame Converted Attributes Sequence (0020,9171), SQ, VM 1."""
        ConversionSourceAttributesSequence: Any
        """Conversion Source Attributes Sequence (0020,9172), SQ, VM 1."""
        DimensionIndexPrivateCreator: Any
        """Dimension Index Private Creator (0020,9213), LO, VM 1."""
        DimensionOrganizationSequence: Any
        """Dimension Organization Sequence (0020,9221), SQ, VM 1."""
        DimensionIndexSequence: Any
        """Dimension Index Sequence (0020,9222), SQ, VM 1."""
        ConcatenationFrameOffsetNumber: Any
        """Concatenation Frame Offset Number (0020,9228), UL, VM 1."""
        FunctionalGroupPrivateCreator: Any
        """Functional Group Private Creator (0020,9238), LO, VM 1."""
        NominalPercentageOfCardiacPhase: Any
        """Nominal Percentage of Cardiac Phase (0020,9241), FL, VM 1."""
        NominalPercentageOfRespiratoryPhase: Any
        """Nominal Percentage of Respiratory Phase (0020,9245), FL, VM 1."""
        StartingRespiratoryAmplitude: Any
        """Starting Respiratory Amplitude (0020,9246), FL, VM 1."""
        StartingRespiratoryPhase: Any
        """Starting Respiratory Phase (0020,9247), CS, VM 1."""
        EndingRespiratoryAmplitude: Any
        """Ending Respiratory Amplitude (0020,9248), FL, VM 1."""
        EndingRespiratoryPhase: Any
        """Ending Respiratory Phase (0020,9249), CS, VM 1."""
        RespiratoryTriggerType: Any
        """Respiratory Trigger Type (0020,9250), CS, VM 1."""
        RRIntervalTimeNominal: Any
        """R-R Interval Time Nominal (0020,9251), FD, VM 1."""
        ActualCardiacTriggerDelayTime: Any
        """Actual Cardiac Trigger Delay Time (0020,9252), FD, VM 1."""
        RespiratorySynchronizationSequence: Any
        """Respiratory Synchronization Sequence (0020,9253), SQ, VM 1."""
        RespiratoryIntervalTime: Any
        """Respiratory Interval Time (0020,9254), FD, VM 1."""
        NominalRespiratoryTriggerDelayTime: Any
        """Nominal Respiratory Trigger Delay Time (0020,9255), FD, VM 1."""
        RespiratoryTriggerDelayThreshold: Any
        """Respiratory Trigger Delay Threshold (0020,9256), FD, VM 1."""
        ActualRespiratoryTriggerDelayTime: Any
        """Actual Respiratory Trigger Delay Time (0020,9257), FD, VM 1."""
        ImagePositionVolume: Any
        """Image Position (Volume) (0020,9301), FD, VM 3."""
        ImageOrientationVolume: Any
        """Image Orientation (Volume) (0020,9302), FD, VM 6."""
        UltrasoundAcquisitionGeometry: Any
        """Ultrasound Acquisition Geometry (0020,9307), CS, VM 1."""
        ApexPosition: Any
        """Apex Position (0020,9308), FD, VM 3."""
        VolumeToTransducerMappingMatrix: Any
        """Volume to Transducer Mapping Matrix (0020,9309), FD, VM 16."""
        VolumeToTableMappingMatrix: Any
        """Volume to Table Mapping Matrix (0020,930A), FD, VM 16."""
        VolumeToTransducerRelationship: Any
        """Volume to Transducer Relationship (0020,930B), CS, VM 1."""
        PatientFrameOfReferenceSource: Any
        """Patient Frame of Reference Source (0020,930C), CS, VM 1."""
        TemporalPositionTimeOffset: Any
        """Temporal Position Time Offset (0020,930D), FD, VM 1."""
        PlanePositionVolumeSequence: Any
        """Plane Position (Volume) Sequence (0020,930E), SQ, VM 1."""
        PlaneOrientationVolumeSequence: Any
        """Plane Orientation (Volume) Sequence (0020,930F), SQ, VM 1."""
        TemporalPositionSequence: Any
        """Temporal Position Sequence (0020,9310), SQ, VM 1."""
        DimensionOrganizationType: Any
        """Dimension Organization Type (0020,9311), CS, VM 1."""
        VolumeFrameOfReferenceUID: Any
        """Volume Frame of Reference UID (0020,9312), UI, VM 1."""
        TableFrameOfReferenceUID: Any
        """Table Frame of Reference UID (0020,9313), UI, VM 1."""
        DimensionDescriptionLabel: Any
        """Dimension Description Label (0020,9421), LO, VM 1."""
        PatientOrientationInFrameSequence: Any
        """Patient Orientation in Frame Sequence (0020,9450), SQ, VM 1."""
        FrameLabel: Any
        """Frame Label (0020,9453), LO, VM 1."""
        AcquisitionIndex: Any
        """Acquisition Index (0020,9518), US, VM 1-n."""
        ContributingSOPInstancesReferenceSequence: Any
        """Contributing SOP Instances Reference Sequence (0020,9529), SQ, VM 1."""
        ReconstructionIndex: Any
        """Reconstruction Index (0020,9536), US, VM 1."""
        LightPathFilterPassThroughWavelength: Any
        """Light Path Filter Pass-Through Wavelength (0022,0001), US, VM 1."""
        LightPathFilterPassBand: Any
        """Light Path Filter Pass Band (0022,0002), US, VM 2."""
        ImagePathFilterPassThroughWavelength: Any
        """Image Path Filter Pass-Through Wavelength (0022,0003), US, VM 1."""
        ImagePathFilterPassBand: Any
        """Image Path Filter Pass Band (0022,0004), US, VM 2."""
        PatientEyeMovementCommanded: Any
        """Patient Eye Movement Commanded (0022,0005), CS, VM 1."""
        PatientEyeMovementCommandCodeSequence: Any
        """Patient Eye Movement Command Code Sequence (0022,0006), SQ, VM 1."""
        SphericalLensPower: Any
        """Spherical Lens Power (0022,0007), FL, VM 1."""
        CylinderLensPower: Any
        """Cylinder Lens Power (0022,0008), FL, VM 1."""
        CylinderAxis: Any
        """Cylinder Axis (0022,0009), FL, VM 1."""
        EmmetropicMagnification: Any
        """Emmetropic Magnification (0022,000A), FL, VM 1."""
        IntraOcularPressure: Any
        """Intra Ocular Pressure (0022,000B), FL, VM 1."""
        HorizontalFieldOfView: Any
        """Horizontal Field of View (0022,000C), FL, VM 1."""
        PupilDilated: Any
        """Pupil Dilated (0022,000D), CS, VM 1."""
        DegreeOfDilation: Any
        """Degree of Dilation (0022,000E), FL, VM 1."""
        VertexDistance: Any
        """Vertex Distance (0022,000F), FD, VM 1."""
        StereoBaselineAngle: Any
        """Stereo Baseline Angle (0022,0010), FL, VM 1."""
        StereoBaselineDisplacement: Any
        """Stereo Baseline Displacement (0022,0011), FL, VM 1."""
        StereoHorizontalPixelOffset: Any
        """Stereo Horizontal Pixel Offset (0022,0012), FL, VM 1."""
        StereoVerticalPixelOffset: Any
        """Stereo Vertical Pixel Offset (0022,0013), FL, VM 1."""
        StereoRotation: Any
        """Stereo Rotation (0022,0014), FL, VM 1."""
        AcquisitionDeviceTypeCodeSequence: Any
        """Acquisition Device Type Code Sequence (0022,0015), SQ, VM 1."""
        IlluminationTypeCodeSequence: Any
        """Illumination Type Code Sequence (0022,0016), SQ, VM 1."""
        LightPathFilterTypeStackCodeSequence: Any
        """Light Path Filter Type Stack Code Sequence (0022,0017), SQ, VM 1."""
        ImagePathFilterTypeStackCodeSequence: Any
        """Image Path Filter Type Stack Code Sequence (0022,0018), SQ, VM 1."""
        LensesCodeSequence: Any
        """Lenses Code Sequence (0022,0019), SQ, VM 1."""
        ChannelDescriptionCodeSequence: Any
        """Channel Description Code Sequence (0022,001A), SQ, VM 1."""
        RefractiveStateSequence: Any
        """Refractive State Sequence (0022,001B), SQ, VM 1."""
        MydriaticAgentCodeSequence: Any
        """Mydriatic Agent Code Sequence (0022,001C), SQ, VM 1."""
        RelativeImagePositionCodeSequence: Any
        """Relative Image Position Code Sequence (0022,001D), SQ, VM 1."""
        CameraAngleOfView: Any
        """Camera Angle of View (0022,001E), FL, VM 1."""
        StereoPairsSequence: Any
        """Stereo Pairs Sequence (0022,0020), SQ, VM 1."""
        LeftImageSequence: Any
        """Left Image Sequence (0022,0021), SQ, VM 1."""
        RightImageSequence: Any
        """Right Image Sequence (0022,0022), SQ, VM 1."""
        StereoPairsPresent: Any
        """Stereo Pairs Present (0022,0028), CS, VM 1."""
        AxialLengthOfTheEye: Any
        """Axial Length of the Eye (0022,0030), FL, VM 1."""
        OphthalmicFrameLocationSequence: Any
        """Ophthalmic Frame Location Sequence (0022,0031), SQ, VM 1."""
        ReferenceCoordinates: Any
        """Reference Coordinates (0022,0032), FL, VM 2-2n."""
        DepthSpatialResolution: Any
        """Depth Spatial Resolution (0022,0035), FL, VM 1."""
        MaximumDepthDistortion: Any
        """Maximum Depth Distortion (0022,0036), FL, VM 1."""
        AlongScanSpatialResolution: Any
        """Along-scan Spatial Resolution (0022,0037), FL, VM 1."""
        MaximumAlongScanDistortion: Any
        """Maximum Along-scan Distortion (0022,0038), FL, VM 1."""
        OphthalmicImageOrientation: Any
        """Ophthalmic Image Orientation (0022,0039), CS, VM 1."""
        DepthOfTransverseImage: Any
        """Depth of Transverse Image (0022,0041), FL, VM 1."""
        MydriaticAgentConcentrationUnitsSequence: Any
        """Mydriatic Agent Concentration Units Sequence (0022,0042), SQ, VM 1."""
        AcrossScanSpatialResolution: Any
        """Across-scan Spatial Resolution (0022,0048), FL, VM 1."""
        MaximumAcrossScanDistortion: Any
        """Maximum Across-scan Distortion (0022,0049), FL, VM 1."""
        MydriaticAgentConcentration: Any
        """Mydriatic Agent Concentration (0022,004E), DS, VM 1."""
        IlluminationWaveLength: Any
        """Illumination Wave Length (0022,0055), FL, VM 1."""
        IlluminationPower: Any
        """Illumination Power (0022,0056), FL, VM 1."""
        IlluminationBandwidth: Any
        """Illumination Bandwidth (0022,0057), FL, VM 1."""
        MydriaticAgentSequence: Any
        """Mydriatic Agent Sequence (0022,0058), SQ, VM 1."""
        OphthalmicAxialMeasurementsRightEyeSequence: Any
        """Ophthalmic Axial Measurements Right Eye Sequence (0022,1007), SQ, VM 1."""
        OphthalmicAxialMeasurementsLeftEyeSequence: Any
        """Ophthalmic Axial Measurements Left Eye Sequence (0022,1008), SQ, VM 1."""
        OphthalmicAxialMeasurementsDeviceType: Any
        """Ophthalmic Axial Measurements Device Type (0022,1009), CS, VM 1."""
        OphthalmicAxialLengthMeasurementsType: Any
        """Ophthalmic Axial Length Measurements Type (0022,1010), CS, VM 1."""
        OphthalmicAxialLengthSequence: Any
        """Ophthalmic Axial Length Sequence (0022,1012), SQ, VM 1."""
        OphthalmicAxialLength: Any
        """Ophthalmic Axial Length (0022,1019), FL, VM 1."""
        LensStatusCodeSequence: Any
        """Lens Status Code Sequence (0022,1024), SQ, VM 1."""
        VitreousStatusCodeSequence: Any
        """Vitreous Status Code Sequence (0022,1025), SQ, VM 1."""
        IOLFormulaCodeSequence: Any
        """IOL Formula Code Sequence (0022,1028), SQ, VM 1."""
        IOLFormulaDetail: Any
        """IOL Formula Detail (0022,1029), LO, VM 1."""
        KeratometerIndex: Any
        """Keratometer Index (0022,1033), FL, VM 1."""
        SourceOfOphthalmicAxialLengthCodeSequence: Any
        """Source of Ophthalmic Axial Length Code Sequence (0022,1035), SQ, VM 1."""
        SourceOfCornealSizeDataCodeSequence: Any
        """Source of Corneal Size Data Code Sequence (0022,1036), SQ, VM 1."""
        TargetRefraction: Any
        """Target Refraction (0022,1037), FL, VM 1."""
        RefractiveProcedureOccurred: Any
        """Refractive Procedure Occurred (0022,1039), CS, VM 1."""
        RefractiveSurgeryTypeCodeSequence: Any
        """Refractive Surgery Type Code Sequence (0022,1040), SQ, VM 1."""
        OphthalmicUltrasoundMethodCodeSequence: Any
        """Ophthalmic Ultrasound Method Code Sequence (0022,1044), SQ, VM 1."""
        SurgicallyInducedAstigmatismSequence: Any
        """Surgically Induced Astigmatism Sequence (0022,1045), SQ, VM 1."""
        TypeOfOpticalCorrection: Any
        """Type of Optical Correction (0022,1046), CS, VM 1."""
        ToricIOLPowerSequence: Any
        """Toric IOL Power Sequence (0022,1047), SQ, VM 1."""
        PredictedToricErrorSequence: Any
        """Predicted Toric Error Sequence (0022,1048), SQ, VM 1."""
        PreSelectedForImplantation: Any
        """Pre-Selected for Implantation (0022,1049), CS, VM 1."""
        ToricIOLPowerForExactEmmetropiaSequence: Any
        """Toric IOL Power for Exact Emmetropia Sequence (0022,104A), SQ, VM 1."""
        ToricIOLPowerForExactTargetRefractionSequence: Any
        """Toric IOL Power for Exact Target Refraction Sequence (0022,104B), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsSequence: Any
        """Ophthalmic Axial Length Measurements Sequence (0022,1050), SQ, VM 1."""
        IOLPower: Any
        """IOL Power (0022,1053), FL, VM 1."""
        PredictedRefractiveError: Any
        """Predicted Refractive Error (0022,1054), FL, VM 1."""
        OphthalmicAxialLengthVelocity: Any
        """Ophthalmic Axial Length Velocity (0022,1059), FL, VM 1."""
        LensStatusDescription: Any
        """Lens Status Description (0022,1065), LO, VM 1."""
        VitreousStatusDescription: Any
        """Vitreous Status Description (0022,1066), LO, VM 1."""
        IOLPowerSequence: Any
        """IOL Power Sequence (0022,1090), SQ, VM 1."""
        LensConstantSequence: Any
        """Lens Constant Sequence (0022,1092), SQ, VM 1."""
        IOLManufacturer: Any
        """IOL Manufacturer (0022,1093), LO, VM 1."""
        LensConstantDescription: Any
        """Lens Constant Description (0022,1094), LO, VM 1. Retired in 2011."""
        ImplantName: Any
        """Implant Name (0022,1095), LO, VM 1."""
        KeratometryMeasurementTypeCodeSequence: Any
        """Keratometry Measurement Type Code Sequence (0022,1096), SQ, VM 1."""
        ImplantPartNumber: Any
        """Implant Part Number (0022,1097), LO, VM 1."""
        ReferencedOphthalmicAxialMeasurementsSequence: Any
        """Referenced Ophthalmic Axial Measurements Sequence (0022,1100), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: Any
        """Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101), SQ, VM 1."""
        RefractiveErrorBeforeRefractiveSurgeryCodeSequence: Any
        """Refractive Error Before Refractive Surgery Code Sequence (0022,1103), SQ, VM 1."""
        IOLPowerForExactEmmetropia: Any
        """IOL Power For Exact Emmetropia (0022,1121), FL, VM 1."""
        IOLPowerForExactTargetRefraction: Any
        """IOL Power For Exact Target Refraction (0022,1122), FL, VM 1."""
        AnteriorChamberDepthDefinitionCodeSequence: Any
        """Anterior Chamber Depth Definition Code Sequence (0022,1125), SQ, VM 1."""
        LensThicknessSequence: Any
        """Lens Thickness Sequence (0022,1127), SQ, VM 1."""
        AnteriorChamberDepthSequence: Any
        """Anterior Chamber Depth Sequence (0022,1128), SQ, VM 1."""
        CalculationCommentSequence: Any
        """Calculation Comment Sequence (0022,112A), SQ, VM 1."""
        CalculationCommentType: Any
        """Calculation Comment Type (0022,112B), CS, VM 1."""
        CalculationComment: Any
        """Calculation Comment (0022,112C), LT, VM 1."""
        LensThickness: Any
        """Lens Thickness (0022,1130), FL, VM 1."""
        AnteriorChamberDepth: Any
        """Anterior Chamber Depth (0022,1131), FL, VM 1."""
        SourceOfLensThicknessDataCodeSequence: Any
        """Source of Lens Thickness Data Code Sequence (0022,1132), SQ, VM 1."""
        SourceOfAnteriorChamberDepthDataCodeSequence: Any
        """Source of Anterior Chamber Depth Data Code Sequence (0022,1133), SQ, VM 1."""
        SourceOfRefractiveMeasurementsSequence: Any
        """Source of Refractive Measurements Sequence (0022,1134), SQ, VM 1."""
        SourceOfRefractiveMeasurementsCodeSequence: Any
        """Source of Refractive Measurements Code Sequence (0022,1135), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementModified: Any
        """Ophthalmic Axial Length Measurement Modified (0022,1140), CS, VM 1."""
        OphthalmicAxialLengthDataSourceCodeSequence: Any
        """Ophthalmic Axial Length Data Source Code Sequence (0022,1150), SQ, VM 1."""
        OphthalmicAxialLengthAcquisitionMethodCodeSequence: Any
        """Ophthalmic Axial Length Acquisition Method Code Sequence (0022,1153), SQ, VM 1. Retired in 2011."""
        SignalToNoiseRatio: Any
        """Signal to Noise Ratio (0022,1155), FL, VM 1."""
        OphthalmicAxialLengthDataSourceDescription: Any
        """Ophthalmic Axial Length Data Source Description (0022,1159), LO, VM 1."""
        OphthalmicAxialLengthMeasurementsTotalLengthSequence: Any
        """Ophthalmic Axial Length Measurements Total Length Sequence (0022,1210), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsSegmentalLengthSequence: Any
        """Ophthalmic Axial Length Measurements Segmental Length Sequence (0022,1211), SQ, VM 1."""
        OphthalmicAxialLengthMeasurementsLengthSummationSequence: Any
        """Ophthalmic Axial Length Measurements Length Summation Sequence (0022,1212), SQ, VM 1."""
        UltrasoundOphthalmicAxialLengthMeasurementsSequence: Any
        """Ultrasound Ophthalmic Axial Length Measurements Sequence (0022,1220), SQ, VM 1."""
        OpticalOphthalmicAxialLengthMeasurementsSequence: Any
        """Optical Ophthalmic Axial Length Measurements Sequence (0022,1225), SQ, VM 1."""
        UltrasoundSelectedOphthalmicAxialLengthSequence: Any
        """Ultrasound Selected Ophthalmic Axial Length Sequence (0022,1230), SQ, VM 1."""
        OphthalmicAxialLengthSelectionMethodCodeSequence: Any
        """Ophthalmic Axial Length Selection Method Code Sequence (0022,1250), SQ, VM 1."""
        OpticalSelectedOphthalmicAxialLengthSequence: Any
        """Optical Selected Ophthalmic Axial Length Sequence (0022,1255), SQ, VM 1."""
        SelectedSegmentalOphthalmicAxialLengthSequence: Any
        """Selected Segmental Ophthalmic Axial Length Sequence (0022,1257), SQ, VM 1."""
        SelectedTotalOphthalmicAxialLengthSequence: Any
        """Selected Total Ophthalmic Axial Length Sequence (0022,1260), SQ, VM 1."""
        OphthalmicAxialLengthQualityMetricSequence: Any
        """Ophthalmic Axial Length Quality Metric Sequence (0022,1262), SQ, VM 1."""
        OphthalmicAxialLengthQualityMetricTypeCodeSequence: Any
        """Ophthalmic Axial Length Quality Metric Type Code Sequence (0022,1265), SQ, VM 1. Retired."""
        OphthalmicAxialLengthQualityMetricTypeDescription: Any
        """Ophthalmic Axial Length Quality Metric Type Description (0022,1273), LO, VM 1. Retired in 2011."""
        IntraocularLensCalculationsRightEyeSequence: Any
        """Intraocular Lens Calculations Right Eye Sequence (0022,1300), SQ, VM 1."""
        IntraocularLensCalculationsLeftEyeSequence: Any
        """Intraocular Lens Calculations Left Eye Sequence (0022,1310), SQ, VM 1."""
        ReferencedOphthalmicAxialLengthMeasurementQCImageSequence: Any
        """Referenced Ophthalmic Axial Length Measurement QC Image Sequence (0022,1330), SQ, VM 1."""
        OphthalmicMappingDeviceType: Any
        """Ophthalmic Mapping Device Type (0022,1415), CS, VM 1."""
        AcquisitionMethodCodeSequence: Any
        """Acquisition Method Code Sequence (0022,1420), SQ, VM 1."""
        AcquisitionMethodAlgorithmSequence: Any
        """Acquisition Method Algorithm Sequence (0022,1423), SQ, VM 1."""
        OphthalmicThicknessMapTypeCodeSequence: Any
        """Ophthalmic Thickness Map Type Code Sequence (0022,1436), SQ, VM 1."""
        OphthalmicThicknessMappingNormalsSequence: Any
        """Ophthalmic Thickness Mapping Normals Sequence (0022,1443), SQ, VM 1."""
        RetinalThicknessDefinitionCodeSequence: Any
        """Retinal Thickness Definition Code Sequence (0022,1445), SQ, VM 1."""
        PixelValueMappingToCodedConceptSequence: Any
        """Pixel Value Mapping to Coded Concept Sequence (0022,1450), SQ, VM 1."""
        MappedPixelValue: Any
        """Mapped Pixel Value (0022,1452), US or SS, VM 1."""
        PixelValueMappingExplanation: Any
        """Pixel Value Mapping Explanation (0022,1454), LO, VM 1."""
        OphthalmicThicknessMapQualityThresholdSequence: Any
        """Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458), SQ, VM 1."""
        OphthalmicThicknessMapThresholdQualityRating: Any
        """Ophthalmic Thickness Map Threshold Quality Rating (0022,1460), FL, VM 1."""
        AnatomicStructureReferencePoint: Any
        """Anatomic Structure Reference Point (0022,1463), FL, VM 2."""
        RegistrationToLocalizerSequence: Any
        """Registration to Localizer Sequence (0022,1465), SQ, VM 1."""
        RegisteredLocalizerUnits: Any
        """Registered Localizer Units (0022,1466), CS, VM 1."""
        RegisteredLocalizerTopLeftHandCorner: Any
        """Registered Localizer Top Left Hand Corner (0022,1467), FL, VM 2."""
        RegisteredLocalizerBottomRightHandCorner: Any
        """Registered Localizer Bottom Right Hand Corner (0022,1468), FL, VM 2."""
        OphthalmicThicknessMapQualityRatingSequence: Any
        """Ophthalmic Thickness Map Quality Rating Sequence (0022,1470), SQ, VM 1."""
        RelevantOPTAttributesSequence: Any
        """Relevant OPT Attributes Sequence (0022,1472), SQ, VM 1."""
        TransformationMethodCodeSequence: Any
        """Transformation Method Code Sequence (0022,1512), SQ, VM 1."""
        TransformationAlgorithmSequence: Any
        """Transformation Algorithm Sequence (0022,1513), SQ, VM 1."""
        OphthalmicAxialLengthMethod: Any
        """Ophthalmic Axial Length Method (0022,1515), CS, VM 1."""
        OphthalmicFOV: Any
        """Ophthalmic FOV (0022,1517), FL, VM 1."""
        TwoDimensionalToThreeDimensionalMapSequence: Any
        """Two Dimensional to Three Dimensional Map Sequence (0022,1518), SQ, VM 1."""
        WideFieldOphthalmicPhotographyQualityRatingSequence: Any
        """Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525), SQ, VM 1."""
        WideFieldOphthalmicPhotographyQualityThresholdSequence: Any
        """Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526), SQ, VM 1."""
        WideFieldOphthalmicPhotographyThresholdQualityRating: Any
        """Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527), FL, VM 1."""
        XCoordinatesCenterPixelViewAngle: Any
        """X Coordinates Center Pixel View Angle (0022,1528), FL, VM 1."""
        YCoordinatesCenterPixelViewAngle: Any
        """Y Coordinates Center Pixel View Angle (0022,1529), FL, VM 1."""
        NumberOfMapPoints: Any
        """Number of Map Points (0022,1530), UL, VM 1."""
        TwoDimensionalToThreeDimensionalMapData: Any
        """Two Dimensional to Three Dimensional Map Data (0022,1531), OF, VM 1."""
        DerivationAlgorithmSequence: Any
        """Derivation Algorithm Sequence (0022,1612), SQ, VM 1."""
        OphthalmicImageTypeCodeSequence: Any
        """Ophthalmic Image Type Code Sequence (0022,1615), SQ, VM 1."""
        OphthalmicImageTypeDescription: Any
        """Ophthalmic Image Type Description (0022,1616), LO, VM 1."""
        ScanPatternTypeCodeSequence: Any
        """Scan Pattern Type Code Sequence (0022,1618), SQ, VM 1."""
        ReferencedSurfaceMeshIdentificationSequence: Any
        """Referenced Surface Mesh Identification Sequence (0022,1620), SQ, VM 1."""
        OphthalmicVolumetricPropertiesFlag: Any
        """Ophthalmic Volumetric Properties Flag (0022,1622), CS, VM 1."""
        OphthalmicAnatomicReferencePointFrameCoordinate: Any
        """Ophthalmic Anatomic Reference Point Frame Coordinate (0022,1623), FL, VM 1."""
        OphthalmicAnatomicReferencePointXCoordinate: Any
        """Ophthalmic Anatomic Reference Point X-Coordinate (0022,1624), FL, VM 1."""
        OphthalmicAnatomicReferencePointYCoordinate: Any
        """Ophthalmic Anatomic Reference Point Y-Coordinate (0022,1626), FL, VM 1."""
        OphthalmicEnFaceVolumeDescriptorSequence: Any
        """Ophthalmic En Face Volume Descriptor Sequence (0022,1627), SQ, VM 1."""
        OphthalmicEnFaceImageQualityRatingSequence: Any
        """Ophthalmic En Face Image Quality Rating Sequence (0022,1628), SQ, VM 1."""
        OphthalmicEnFaceVolumeDescriptorScope: Any
        """Ophthalmic En Face Volume Descriptor Scope (0022,1629), CS, VM 1."""
        QualityThreshold: Any
        """Quality Threshold (0022,1630), DS, VM 1."""
        OphthalmicAnatomicReferencePointSequence: Any
        """Ophthalmic Anatomic Reference Point Sequence (0022,1632), SQ, VM 1."""
        OphthalmicAnatomicReferencePointLocalizationType: Any
        """Ophthalmic Anatomic Reference Point Localization Type (0022,1633), CS, VM 1."""
        PrimaryAnatomicStructureItemIndex: Any
        """Primary Anatomic Structure Item Index (0022,1634), IS, VM 1."""
        OCTBscanAnalysisAcquisitionParametersSequence: Any
        """OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640), SQ, VM 1."""
        NumberOfBscansPerFrame: Any
        """Number of B-scans Per Frame (0022,1642), UL, VM 1."""
        BscanSlabThickness: Any
        """B-scan Slab Thickness (0022,1643), FL, VM 1."""
        DistanceBetweenBscanSlabs: Any
        """Distance Between B-scan Slabs (0022,1644), FL, VM 1."""
        BscanCycleTime: Any
        """B-scan Cycle Time (0022,1645), FL, VM 1."""
        BscanCycleTimeVector: Any
        """B-scan Cycle Time Vector (0022,1646), FL, VM 1-n."""
        AscanRate: Any
        """A-scan Rate (0022,1649), FL, VM 1."""
        BscanRate: Any
        """B-scan Rate (0022,1650), FL, VM 1."""
        SurfaceMeshZPixelOffset: Any
        """Surface Mesh Z-Pixel Offset (0022,1658), UL, VM 1."""
        VisualFieldHorizontalExtent: Any
        """Visual Field Horizontal Extent (0024,0010), FL, VM 1."""
        VisualFieldVerticalExtent: Any
        """Visual Field Vertical Extent (0024,0011), FL, VM 1."""
        VisualFieldShape: Any
        """Visual Field Shape (0024,0012), CS, VM 1."""
        ScreeningTestModeCodeSequence: Any
        """Screening Test Mode Code Sequence (0024,0016), SQ, VM 1."""
        MaximumStimulusLuminance: Any
        """Maximum Stimulus Luminance (0024,0018), FL, VM 1."""
        BackgroundLuminance: Any
        """Background Luminance (0024,0020), FL, VM 1."""
        StimulusColorCodeSequence: Any
        """Stimulus Color Code Sequence (0024,0021), SQ, VM 1."""
        BackgroundIlluminationColorCodeSequence: Any
        """Background Illumination Color Code Sequence (0024,0024), SQ, VM 1."""
        StimulusArea: Any
        """Stimulus Area (0024,0025), FL, VM 1."""
        StimulusPresentationTime: Any
        """Stimulus Presentation Time (0024,0028), FL, VM 1."""
        FixationSequence: Any
        """Fixation Sequence (0024,0032), SQ, VM 1."""
        FixationMonitoringCodeSequence: Any
        """Fixation Monitoring Code Sequence (0024,0033), SQ, VM 1."""
        VisualFieldCatchTrialSequence: Any
        """Visual Field Catch Trial Sequence (0024,0034), SQ, VM 1."""
        FixationCheckedQuantity: Any
        """Fixation Checked Quantity (0024,0035), US, VM 1."""
        PatientNotProperlyFixatedQuantity: Any
        """Patient Not Properly Fixated Quantity (0024,0036), US, VM 1."""
        PresentedVisualStimuliDataFlag: Any
        """Presented Visual Stimuli Data Flag (0024,0037), CS, VM 1."""
        NumberOfVisualStimuli: Any
        """Number of Visual Stimuli (0024,0038), US, VM 1."""
        ExcessiveFixationLossesDataFlag: Any
        """Excessive Fixation Losses Data Flag (0024,0039), CS, VM 1."""
        ExcessiveFixationLosses: Any
        """Excessive Fixation Losses (0024,0040), CS, VM 1."""
        StimuliRetestingQuantity: Any
        """Stimuli Retesting Quantity (0024,0042), US, VM 1."""
        CommentsOnPatientPerformanceOfVisualField: Any
        """Comments on Patient's Performance of Visual Field (0024,0044), LT, VM 1."""
        FalseNegativesEstimateFlag: Any
        """False Negatives Estimate Flag (0024,0045), CS, VM 1."""
        FalseNegativesEstimate: Any
        """False Negatives Estimate (0024,0046), FL, VM 1."""
        NegativeCatchTrialsQuantity: Any
        """Negative Catch Trials Quantity (0024,0048), US, VM 1."""
        FalseNegativesQuantity: Any
        """False Negatives Quantity (0024,0050), US, VM 1."""
        ExcessiveFalseNegativesDataFlag: Any
        """Excessive False Negatives Data Flag (0024,0051), CS, VM 1."""
        ExcessiveFalseNegatives: Any
        """Excessive False Negatives (0024,0052), CS, VM 1."""
        FalsePositivesEstimateFlag: Any
        """False Positives Estimate Flag (0024,0053), CS, VM 1."""
        FalsePositivesEstimate: Any
        """False Positives Estimate (0024,0054), FL, VM 1."""
        CatchTrialsDataFlag: Any
        """Catch Trials Data Flag (0024,0055), CS, VM 1."""
        PositiveCatchTrialsQuantity: Any
        """Positive Catch Trials Quantity (0024,0056), US, VM 1."""
        TestPointNormalsDataFlag: Any
        """Test Point Normals Data Flag (0024,0057), CS, VM 1."""
        TestPointNormalsSequence: Any
        """Test Point Normals Sequence (0024,0058), SQ, VM 1."""
        GlobalDeviationProbabilityNormalsFlag: Any
        """Global Deviation Probability Normals Flag (0024,0059), CS, VM 1."""
        FalsePositivesQuantity: Any
        """False Positives Quantity (0024,0060), US, VM 1."""
        ExcessiveFalsePositivesDataFlag: Any
        """Excessive False Positives Data Flag (0024,0061), CS, VM 1."""
        ExcessiveFalsePositives: Any
        """Excessive False Positives (0024,0062), CS, VM 1."""
        VisualFieldTestNormalsFlag: Any
        """Visual Field Test Normals Flag (0024,0063), CS, VM 1."""
        ResultsNormalsSequence: Any
        """Results Normals Sequence (0024,0064), SQ, VM 1."""
        AgeCorrectedSensitivityDeviationAlgorithmSequence: Any
        """Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065), SQ, VM 1."""
        GlobalDeviationFromNormal: Any
        """Global Deviation From Normal (0024,0066), FL, VM 1."""
        GeneralizedDefectSensitivityDeviationAlgorithmSequence: Any
        """Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067), SQ, VM 1."""
        LocalizedDeviationFromNormal: Any
        """Localized Deviation From Normal (0024,0068), FL, VM 1."""
        PatientReliabilityIndicator: Any
        """Patient Reliability Indicator (0024,0069), LO, VM 1."""
        VisualFieldMeanSensitivity: Any
        """Visual Field Mean Sensitivity (0024,0070), FL, VM 1."""
        GlobalDeviationProbability: Any
        """Global Deviation Probability (0024,0071), FL, VM 1."""
        LocalDeviationProbabilityNormalsFlag: Any
        """Local Deviation Probability Normals Flag (0024,0072), CS, VM 1."""
        LocalizedDeviationProbability: Any
        """Localized Deviation Probability (0024,0073), FL, VM 1."""
        ShortTermFluctuationCalculated: Any
        """Short Term Fluctuation Calculated (0024,0074), CS, VM 1."""
        ShortTermFluctuation: Any
        """Short Term Fluctuation (0024,0075), FL, VM 1."""
        ShortTermFluctuationProbabilityCalculated: Any
        """Short Term Fluctuation Probability Calculated (0024,0076), CS, VM 1."""
        ShortTermFluctuationProbability: Any
        """Short Term Fluctuation Probability (0024,0077), FL, VM 1."""
        CorrectedLocalizedDeviationFromNormalCalculated: Any
        """Corrected Localized Deviation From Normal Calculated (0024,0078), CS, VM 1."""
        CorrectedLocalizedDeviationFromNormal: Any
        """Corrected Localized Deviation From Normal (0024,0079), FL, VM 1."""
        CorrectedLocalizedDeviationFromNormalProbabilityCalculated: Any
        """Corrected Localized Deviation From Normal Probability Calculated (0024,0080), CS, VM 1."""
        CorrectedLocalizedDeviationFromNormalProbability: Any
        """Corrected Localized Deviation From Normal Probability (0024,0081), FL, VM 1."""
        GlobalDeviationProbabilitySequence: Any
        """Global Deviation Probability Sequence (0024,0083), SQ, VM 1."""
        LocalizedDeviationProbabilitySequence: Any
        """Localized Deviation Probability Sequence (0024,0085), SQ, VM 1."""
        FovealSensitivityMeasured: Any
        """Foveal Sensitivity Measured (0024,0086), CS, VM 1."""
        FovealSensitivity: Any
        """Foveal Sensitivity (0024,0087), FL, VM 1."""
        VisualFieldTestDuration: Any
        """Visual Field Test Duration (0024,0088), FL, VM 1."""
        VisualFieldTestPointSequence: Any
        """Visual Field Test Point Sequence (0024,0089), SQ, VM 1."""
        VisualFieldTestPointXCoordinate: Any
        """Visual Field Test Point X-Coordinate (0024,0090), FL, VM 1."""
        VisualFieldTestPointYCoordinate: Any
        """Visual Field Test Point Y-Coordinate (0024,0091), FL, VM 1."""
        AgeCorrectedSensitivityDeviationValue: Any
        """Age Corrected Sensitivity Deviation Value (0024,0092), FL, VM 1."""
        StimulusResults: Any
        """Stimulus Results (0024,0093), CS, VM 1."""
        SensitivityValue: Any
        """Sensitivity Value (0024,0094), FL, VM 1."""
        RetestStimulusSeen: Any
        """Retest Stimulus Seen (0024,0095), CS, VM 1."""
        RetestSensitivityValue: Any
        """Retest Sensitivity Value (0024,0096), FL, VM 1."""
        VisualFieldTestPointNormalsSequence: Any
        """Visual Field Test Point Normals Sequence (0024,0097), SQ, VM 1."""
        QuantifiedDefect: Any
        """Quantified Defect (0024,0098), FL, VM 1."""
        AgeCorrectedSensitivityDeviationProbabilityValue: Any
        """Age Corrected Sensitivity Deviation Probability Value (0024,0100), FL, VM 1."""
        GeneralizedDefectCorrectedSensitivityDeviationFlag: Any
        """Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102), CS, VM 1."""
        GeneralizedDefectCorrectedSensitivityDeviationValue: Any
        """Generalized Defect Corrected Sensitivity Deviation Value (0024,0103), FL, VM 1."""
        GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: Any
        """Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104), FL, VM 1."""
        MinimumSensitivityValue: Any
        """Minimum Sensitivity Value (0024,0105), FL, VM 1."""
        BlindSpotLocalized: Any
        """Blind Spot Localized (0024,0106), CS, VM 1."""
        BlindSpotXCoordinate: Any
        """Blind Spot X-Coordinate (0024,0107), FL, VM 1."""
        BlindSpotYCoordinate: Any
        """Blind Spot Y-Coordinate (0024,0108), FL, VM 1."""
        VisualAcuityMeasurementSequence: Any
        """Visual Acuity Measurement Sequence (0024,0110), SQ, VM 1."""
        RefractiveParametersUsedOnPatientSequence: Any
        """Refractive Parameters Used on Patient Sequence (0024,0112), SQ, VM 1."""
        MeasurementLaterality: Any
        """Measurement Laterality (0024,0113), CS, VM 1."""
        OphthalmicPatientClinicalInformationLeftEyeSequence: Any
        """Ophthalmic Patient Clinical Information Left Eye Sequence (0024,0114), SQ, VM 1."""
        OphthalmicPatientClinicalInformationRightEyeSequence: Any
        """Ophthalmic Patient Clinical Information Right Eye Sequence (0024,0115), SQ, VM 1."""
        FovealPointNormativeDataFlag: Any
        """Foveal Point Normative Data Flag (0024,0117), CS, VM 1."""
        FovealPointProbabilityValue: Any
        """Foveal Point Probability Value (0024,0118), FL, VM 1."""
        ScreeningBaselineMeasured: Any
        """Screening Baseline Measured (0024,0120), CS, VM 1."""
        ScreeningBaselineMeasuredSequence: Any
        """Screening Baseline Measured Sequence (0024,0122), SQ, VM 1."""
        ScreeningBaselineType: Any
        """Screening Baseline Type (0024,0124), CS, VM 1."""
        ScreeningBaselineValue: Any
        """Screening Baseline Value (0024,0126), FL, VM 1."""
        AlgorithmSource: Any
        """Algorithm Source (0024,0202), LO, VM 1."""
        DataSetName: Any
        """Data Set Name (0024,0306), LO, VM 1."""
        DataSetVersion: Any
        """Data Set Version (0024,0307), LO, VM 1."""
        DataSetSource: Any
        """Data Set Source (0024,0308), LO, VM 1."""
        DataSetDescription: Any
        """Data Set Description (0024,0309), LO, VM 1."""
        VisualFieldTestReliabilityGlobalIndexSequence: Any
        """Visual Field Test Reliability Global Index Sequence (0024,0317), SQ, VM 1."""
        VisualFieldGlobalResultsIndexSequence: Any
        """Visual Field Global Results Index Sequence (0024,0320), SQ, VM 1."""
        DataObservationSequence: Any
        """Data Observation Sequence (0024,0325), SQ, VM 1."""
        IndexNormalsFlag: Any
        """Index Normals Flag (0024,0338), CS, VM 1."""
        IndexProbability: Any
        """Index Probability (0024,0341), FL, VM 1."""
        IndexProbabilitySequence: Any
        """Index Probability Sequence (0024,0344), SQ, VM 1."""
        SamplesPerPixel: Any
        """Samples per Pixel (0028,0002), US, VM 1."""
        SamplesPerPixelUsed: Any
        """Samples per Pixel Used (0028,0003), US, VM 1."""
        PhotometricInterpretation: Any
        """Photometric Interpretation (0028,0004), CS, VM 1."""
        ImageDimensions: Any
        """Image Dimensions (0028,0005), US, VM 1. Retired."""
        PlanarConfiguration: Any
        """Planar Configuration (0028,0006), US, VM 1."""
        NumberOfFrames: Any
        """Number of Frames (0028,0008), IS, VM 1."""
        FrameIncrementPointer: Any
        """Frame Increment Pointer (0028,0009), AT, VM 1-n."""
        FrameDimensionPointer: Any
        """Frame Dimension Pointer (0028,000A), AT, VM 1-n."""
        Rows: Any
        """Rows (0028,0010), US, VM 1."""
        Columns: Any
        """Columns (0028,0011), US, VM 1."""
        Planes: Any
        """Planes (0028,0012), US, VM 1. Retired in 2007."""
        UltrasoundColorDataPresent: Any
        """Ultrasound Color Data Present (0028,0014), US, VM 1."""
        PixelSpacing: Any
        """Pixel Spacing (0028,0030), DS, VM 2."""
        ZoomFactor: Any
        """Zoom Factor (0028,0031), DS, VM 2."""
        ZoomCenter: Any
        """Zoom Center (0028,0032), DS, VM 2."""
        PixelAspectRatio: Any
        """Pixel Aspect Ratio (0028,0034), IS, VM 2."""
        ImageFormat: Any
        """Image Format (0028,0040), CS, VM 1. Retired."""
        ManipulatedImage: Any
        """Manipulated Image (0028,0050), LO, VM 1-n. Retired."""
        CorrectedImage: Any
        """Corrected Image (0028,0051), CS, VM 1-n."""
        CompressionRecognitionCode: Any
        """Compression Recognition Code (0028,005F), LO, VM 1. Retired in 2007."""
        CompressionCode: Any
        """Compression Code (0028,0060), CS, VM 1. Retired."""
        CompressionOriginator: Any
        """Compression Originator (0028,0061), SH, VM 1. Retired in 2007."""
        CompressionLabel: Any
        """Compression Label (0028,0062), LO, VM 1. Retired in 2007."""
        CompressionDescription: Any
        """Compression Description (0028,0063), SH, VM 1. Retired in 2007."""
        CompressionSequence: Any
        """Compression Sequence (0028,0065), CS, VM 1-n. Retired in 2007."""
        CompressionStepPointers: Any
        """Compression Step Pointers (0028,0066), AT, VM 1-n. Retired in 2007."""
        RepeatInterval: Any
        """Repeat Interval (0028,0068), US, VM 1. Retired in 2007."""
        BitsGrouped: Any
        """Bits Grouped (0028,0069), US, VM 1. Retired in 2007."""
        PerimeterTable: Any
        """Perimeter Table (0028,0070), US, VM 1-n. Retired in 2007."""
        PerimeterValue: Any
        """Perimeter Value (0028,0071), US or SS, VM 1. Retired in 2007."""
        PredictorRows: Any
        """Predictor Rows (0028,0080), US, VM 1. Retired in 2007."""
        PredictorColumns: Any
        """Predictor Columns (0028,0081), US, VM 1. Retired in 2007."""
        PredictorConstants: Any
        """Predictor Constants (0028,0082), US, VM 1-n. Retired in 2007."""
        BlockedPixels: Any
        """Blocked Pixels (0028,0090), CS, VM 1. Retired in 2007."""
        BlockRows: Any
        """Block Rows (0028,0091), US, VM 1. Retired in 2007."""
        BlockColumns: Any
        """Block Columns (0028,0092), US, VM 1. Retired in 2007."""
        RowOverlap: Any
        """Row Overlap (0028,0093), US, VM 1. Retired in 2007."""
        ColumnOverlap: Any
        """Column Overlap (0028,0094), US, VM 1. Retired in 2007."""
        BitsAllocated: Any
        """Bits Allocated (0028,0100), US, VM 1."""
        BitsStored: Any
        """Bits Stored (0028,0101), US, VM 1."""
        HighBit: Any
        """High Bit (0028,0102), US, VM 1."""
        PixelRepresentation: Any
        """Pixel Representation (0028,0103), US, VM 1."""
        SmallestValidPixelValue: Any
        """Smallest Valid Pixel Value (0028,0104), US or SS, VM 1. Retired."""
        LargestValidPixelValue: Any
        """Largest Valid Pixel Value (0028,0105), US or SS, VM 1. Retired."""
        SmallestImagePixelValue: Any
        """Smallest Image Pixel Value (0028,0106), US or SS, VM 1."""
        LargestImagePixelValue: Any
        """Largest Image Pixel Value (0028,0107), US or SS, VM 1."""
        SmallestPixelValueInSeries: Any
        """Smallest Pixel Value in Series (0028,0108), US or SS, VM 1."""
        LargestPixelValueInSeries: Any
        """Largest Pixel Value in Series (0028,0109), US or SS, VM 1."""
        SmallestImagePixelValueInPlane: Any
        """Smallest Image Pixel Value in Plane (0028,0110), US or SS, VM 1. Retired in 2007."""
        LargestImagePixelValueInPlane: Any
        """Largest Image Pixel Value in Plane (0028,0111), US or SS, VM 1. Retired in 2007."""
        PixelPaddingValue: Any
        """Pixel Padding Value (0028,0120), US or SS, VM 1."""
        PixelPaddingRangeLimit: Any
        """Pixel Padding Range Limit (0028,0121), US or SS, VM 1."""
        FloatPixelPaddingValue: Any
        """Float Pixel Padding Value (0028,0122), FL, VM 1."""
        DoubleFloatPixelPaddingValue: Any
        """Double Float Pixel Padding Value (0028,0123), FD, VM 1."""
        FloatPixelPaddingRangeLimit: Any
        """Float Pixel Padding Range Limit (0028,0124), FL, VM 1."""
        DoubleFloatPixelPaddingRangeLimit: Any
        """Double Float Pixel Padding Range Limit (0028,0125), FD, VM 1."""
        ImageLocation: Any
        """Image Location (0028,0200), US, VM 1. Retired."""
        QualityControlImage: Any
        """Quality Control Image (0028,0300), CS, VM 1."""
        BurnedInAnnotation: Any
        """Burned In Annotation (0028,0301), CS, VM 1."""
        RecognizableVisualFeatures: Any
        """Recognizable Visual Features (0028,0302), CS, VM 1."""
        LongitudinalTemporalInformationModified: Any
        """Longitudinal Temporal Information Modified (0028,0303), CS, VM 1."""
        ReferencedColorPaletteInstanceUID: Any
        """Referenced Color Palette Instance UID (0028,0304), UI, VM 1."""
        TransformLabel: Any
        """Transform Label (0028,0400), LO, VM 1. Retired in 2007."""
        TransformVersionNumber: Any
        """Transform Version Number (0028,0401), LO, VM 1. Retired in 2007."""
        NumberOfTransformSteps: Any
        """Number of Transform Steps (0028,0402), US, VM 1. Retired in 2007."""
        SequenceOfCompressedData: Any
        """Sequence of Compressed Data (0028,0403), LO, VM 1-n. Retired in 2007."""
        DetailsOfCoefficients: Any
        """Details of Coefficients (0028,0404), AT, VM 1-n. Retired in 2007."""
        RowsForNthOrderCoefficients: Any
        """Rows For Nth Order Coefficients (0028,0410), US, VM 1. Retired in 2007."""
        ColumnsForNthOrderCoefficients: Any
        """Columns For Nth Order Coefficients (0028,0411), US, VM 1. Retired in 2007."""
        CoefficientCoding: Any
        """Coefficient Coding (0028,0412), LO, VM 1-n. Retired in 2007."""
        CoefficientCodingPointers: Any
        """Coefficient Coding Pointers (0028,0413), AT, VM 1-n. Retired in 2007."""
        DCTLabel: Any
        """DCT Label (0028,0700), LO, VM 1. Retired in 2007."""
        DataBlockDescription: Any
        """Data Block Description (0028,0701), CS, VM 1-n. Retired in 2007."""
        DataBlock: Any
        """Data Block (0028,0702), AT, VM 1-n. Retired in 2007."""
        NormalizationFactorFormat: Any
        """Normalization Factor Format (0028,0710), US, VM 1. Retired in 2007."""
        ZonalMapNumberFormat: Any
        """Zonal Map Number Format (0028,0720), US, VM 1. Retired in 2007."""
        ZonalMapLocation: Any
        """Zonal Map Location (0028,0721), AT, VM 1-n. Retired in 2007."""
        ZonalMapFormat: Any
        """Zonal Map Format (0028,0722), US, VM 1. Retired in 2007."""
        AdaptiveMapFormat: Any
        """Adaptive Map Format (0028,0730), US, VM 1. Retired in 2007."""
        CodeNumberFormat: Any
        """Code Number Format (0028,0740), US, VM 1. Retired in 2007."""
        CodeLabel: Any
        """Code Label (0028,0800), CS, VM 1-n. Retired in 2007."""
        NumberOfTables: Any
        """Number of Tables (0028,0802), US, VM 1. Retired in 2007."""
        CodeTableLocation: Any
        """Code Table Location (0028,0803), AT, VM 1-n. Retired in 2007."""
        BitsForCodeWord: Any
        """Bits For Code Word (0028,0804), US, VM 1. Retired in 2007."""
        ImageDataLocation: Any
        """Image Data Location (0028,0808), AT, VM 1-n. Retired in 2007."""
        PixelSpacingCalibrationType: Any
        """Pixel Spacing Calibration Type (0028,0A02), CS, VM 1."""
        PixelSpacingCalibrationDescription: Any
        """Pixel Spacing Calibration Description (0028,0A04), LO, VM 1."""
        PixelIntensityRelationship: Any
        """Pixel Intensity Relationship (0028,1040), CS, VM 1."""
        PixelIntensityRelationshipSign: Any
        """Pixel Intensity Relationship Sign (0028,1041), SS, VM 1."""
        WindowCenter: Any
        """Window Center (0028,1050), DS, VM 1-n."""
        WindowWidth: Any
        """Window Width (0028,1051), DS, VM 1-n."""
        RescaleIntercept: Any
        """Rescale Intercept (0028,1052), DS, VM 1."""
        RescaleSlope: Any
        """Rescale Slope (0028,1053), DS, VM 1."""
        RescaleType: Any
        """Rescale Type (0028,1054), LO, VM 1."""
        WindowCenterWidthExplanation: Any
        """Window Center & Width Explanation (0028,1055), LO, VM 1-n."""
        VOILUTFunction: Any
        """VOI LUT Function (0028,1056), CS, VM 1."""
        GrayScale: Any
        """Gray Scale (0028,1080), CS, VM 1. Retired."""
        RecommendedViewingMode: Any
        """Recommended Viewing Mode (0028,1090), CS, VM 1."""
        GrayLookupTableDescriptor: Any
        """Gray Lookup Table Descriptor (0028,1100), US or SS, VM 3. Retired."""
        RedPaletteColorLookupTableDescriptor: Any
        """Red Palette Color Lookup Table Descriptor (0028,1101), US or SS, VM 3."""
        GreenPaletteColorLookupTableDescriptor: Any
        """Green Palette Color Lookup Table Descriptor (0028,1102), US or SS, VM 3."""
        BluePaletteColorLookupTableDescriptor: Any
        """Blue Palette Color Lookup Table Descriptor (0028,1103), US or SS, VM 3."""
        AlphaPaletteColorLookupTableDescriptor: Any
        """Alpha Palette Color Lookup Table Descriptor (0028,1104), US, VM 3."""
        LargeRedPaletteColorLookupTableDescriptor: Any
        """Large Red Palette Color Lookup Table Descriptor (0028,1111), US or SS, VM 4. Retired in 2007."""
        LargeGreenPaletteColorLookupTableDescriptor: Any
        """Large Green Palette Color Lookup Table Descriptor (0028,1112), US or SS, VM 4. Retired in 2007."""
        LargeBluePaletteColorLookupTableDescriptor: Any
        """Large Blue Palette Color Lookup Table Descriptor (0028,1113), US or SS, VM 4. Retired in 2007."""
        PaletteColorLookupTableUID: Any
        """Palette Color Lookup Table UID (0028,1199), UI, VM 1."""
        GrayLookupTableData: Any
        """Gray Lookup Table Data (0028,1200), US or SS or OW, VM 1-n or 1. Retired."""
        RedPaletteColorLookupTableData: Any
        """Red Palette Color Lookup Table Data (0028,1201), OW, VM 1."""
        GreenPaletteColorLookupTableData: Any
        """Green Palette Color Lookup Table Data (0028,1202), OW, VM 1."""
        BluePaletteColorLookupTableData: Any
        """Blue Palette Color Lookup Table Data (0028,1203), OW, VM 1."""
        AlphaPaletteColorLookupTableData: Any
        """Alpha Palette Color Lookup Table Data (0028,1204), OW, VM 1."""
        LargeRedPaletteColorLookupTableData: Any
        """Large Red Palette Color Lookup Table Data (0028,1211), OW, VM 1. Retired in 2007."""
        LargeGreenPaletteColorLookupTableData: Any
        """Large Green Palette Color Lookup Table Data (0028,1212), OW, VM 1. Retired in 2007."""
        LargeBluePaletteColorLookupTableData: Any
        """Large Blue Palette Color Lookup Table Data (0028,1213), OW, VM 1. Retired in 2007."""
        LargePaletteColorLookupTableUID: Any
        """Large Palette Color Lookup Table UID (0028,1214), UI, VM 1. Retired in 2007."""
        SegmentedRedPaletteColorLookupTableData: Any
        """Segmented Red Palette Color Lookup Table Data (0028,1221), OW, VM 1."""
        SegmentedGreenPaletteColorLookupTableData: Any
        """Segmented Green Palette Color Lookup Table Data (0028,1222), OW, VM 1."""
        SegmentedBluePaletteColorLookupTableData: Any
        """Segmented Blue Palette Color Lookup Table Data (0028,1223), OW, VM 1."""
        SegmentedAlphaPaletteColorLookupTableData: Any
        """Segmented Alpha Palette Color Lookup Table Data (0028,1224), OW, VM 1."""
        StoredValueColorRangeSequence: Any
        """Stored Value Color Range Sequence (0028,1230), SQ, VM 1."""
        MinimumStoredValueMapped: Any
        """Minimum Stored Value Mapped (0028,1231), FD, VM 1."""
        MaximumStoredValueMapped: Any
        """Maximum Stored Value Mapped (0028,1232), FD, VM 1."""
        BreastImplantPresent: Any
        """Breast Implant Present (0028,1300), CS, VM 1."""
        PartialView: Any
        """Partial View (0028,1350), CS, VM 1."""
        PartialViewDescription: Any
        """Partial View Description (0028,1351), ST, VM 1."""
        PartialViewCodeSequence: Any
        """Partial View Code Sequence (0028,1352), SQ, VM 1."""
        SpatialLocationsPreserved: Any
        """Spatial Locations Preserved (0028,135A), CS, VM 1."""
        DataFrameAssignmentSequence: Any
        """Data Frame Assignment Sequence (0028,1401), SQ, VM 1."""
        DataPathAssignment: Any
        """Data Path Assignment (0028,1402), CS, VM 1."""
        BitsMappedToColorLookupTable: Any
        """Bits Mapped to Color Lookup Table (0028,1403), US, VM 1."""
        BlendingLUT1Sequence: Any
        """Blending LUT 1 Sequence (0028,1404), SQ, VM 1."""
        BlendingLUT1TransferFunction: Any
        """Blending LUT 1 Transfer Function (0028,1405), CS, VM 1."""
        BlendingWeightConstant: Any
        """Blending Weight Constant (0028,1406), FD, VM 1."""
        BlendingLookupTableDescriptor: Any
        """Blending Lookup Table Descriptor (0028,1407), US, VM 3."""
        BlendingLookupTableData: Any
        """Blending Lookup Table Data (0028,1408), OW, VM 1."""
        EnhancedPaletteColorLookupTableSequence: Any
        """Enhanced Palette Color Lookup Table Sequence (0028,140B), SQ, VM 1."""
        BlendingLUT2Sequence: Any
        """Blending LUT 2 Sequence (0028,140C), SQ, VM 1."""
        BlendingLUT2TransferFunction: Any
        """Blending LUT 2 Transfer Function (0028,140D), CS, VM 1."""
        DataPathID: Any
        """Data Path ID (0028,140E), CS, VM 1."""
        RGBLUTTransferFunction: Any
        """RGB LUT Transfer Function (0028,140F), CS, VM 1."""
        AlphaLUTTransferFunction: Any
        """Alpha LUT Transfer Function (0028,1410), CS, VM 1."""
        ICCProfile: Any
        """ICC Profile (0028,2000), OB, VM 1."""
        ColorSpace: Any
        """Color Space (0028,2002), CS, VM 1."""
        LossyImageCompression: Any
        """Lossy Image Compression (0028,2110), CS, VM 1."""
        LossyImageCompressionRatio: Any
        """Lossy Image Compression Ratio (0028,2112), DS, VM 1-n."""
        LossyImageCompressionMethod: Any
        """Lossy Image Compression Method (0028,2114), CS, VM 1-n."""
        ModalityLUTSequence: Any
        """Modality LUT Sequence (0028,3000), SQ, VM 1."""
        VariableModalityLUTSequence: Any
        """Variable Modality LUT Sequence (0028,3001), SQ, VM 1."""
        LUTDescriptor: Any
        """LUT Descriptor (0028,3002), US or SS, VM 3."""
        LUTExplanation: Any
        """LUT Explanation (0028,3003), LO, VM 1."""
        ModalityLUTType: Any
        """Modality LUT Type (0028,3004), LO, VM 1."""
        LUTData: Any
        """LUT Data (0028,3006), US or OW, VM 1-n or 1."""
        VOILUTSequence: Any
        """VOI LUT Sequence (0028,3010), SQ, VM 1."""
        SoftcopyVOILUTSequence: Any
        """Softcopy VOI LUT Sequence (0028,3110), SQ, VM 1."""
        ImagePresentationComments: Any
        """Image Presentation Comments (0028,4000), LT, VM 1. Retired."""
        BiPlaneAcquisitionSequence: Any
        """Bi-Plane Acquisition Sequence (0028,5000), SQ, VM 1. Retired in 2007."""
        RepresentativeFrameNumber: Any
        """Representative Frame Number (0028,6010), US, VM 1."""
        FrameNumbersOfInterest: Any
        """Frame Numbers of Interest (FOI) (0028,6020), US, VM 1-n."""
        FrameOfInterestDescription: Any
        """Frame of Interest Description (0028,6022), LO, VM 1-n."""
        FrameOfInterestType: Any
        """Frame of Interest Type (0028,6023), CS, VM 1-n."""
        MaskPointers: Any
        """Mask Pointer(s) (0028,6030), US, VM 1-n. Retired in 2001."""
        RWavePointer: Any
        """R Wave Pointer (0028,6040), US, VM 1-n."""
        MaskSubtractionSequence: Any
        """Mask Subtraction Sequence (0028,6100), SQ, VM 1."""
        MaskOperation: Any
        """Mask Operation (0028,6101), CS, VM 1."""
        ApplicableFrameRange: Any
        """Applicable Frame Range (0028,6102), US, VM 2-2n."""
        MaskFrameNumbers: Any
        """Mask Frame Numbers (0028,6110), US, VM 1-n."""
        ContrastFrameAveraging: Any
        """Contrast Frame Averaging (0028,6112), US, VM 1."""
        MaskSubPixelShift: Any
        """Mask Sub-pixel Shift (0028,6114), FL, VM 2."""
        TIDOffset: Any
        """TID Offset (0028,6120), SS, VM 1."""
        MaskOperationExplanation: Any
        """Mask Operation Explanation (0028,6190), ST, VM 1."""
        EquipmentAdministratorSequence: Any
        """Equipment Administrator Sequence (0028,7000), SQ, VM 1."""
        NumberOfDisplaySubsystems: Any
        """Number of Display Subsystems (0028,7001), US, VM 1."""
        CurrentConfigurationID: Any
        """Current Configuration ID (0028,7002), US, VM 1."""
        DisplaySubsystemID: Any
        """Display Subsystem ID (0028,7003), US, VM 1."""
        DisplaySubsystemName: Any
        """Display Subsystem Name (0028,7004), SH, VM 1."""
        DisplaySubsystemDescription: Any
        """Display Subsystem Description (0028,7005), LO, VM 1."""
        SystemStatus: Any
        """System Status (0028,7006), CS, VM 1."""
        SystemStatusComment: Any
        """System Status Comment (0028,7007), LO, VM 1."""
        TargetLuminanceCharacteristicsSequence: Any
        """Target Luminance Characteristics Sequence (0028,7008), SQ, VM 1."""
        LuminanceCharacteristicsID: Any
        """Luminance Characteristics ID (0028,7009), US, VM 1."""
        DisplaySubsystemConfigurationSequence: Any
        """Display Subsystem Configuration Sequence (0028,700A), SQ, VM 1."""
        ConfigurationID: Any
        """Configuration ID (0028,700B), US, VM 1."""
        ConfigurationName: Any
        """Configuration Name (0028,700C), SH, VM 1."""
        ConfigurationDescription: Any
        """Configuration Description (0028,700D), LO, VM 1."""
        ReferencedTargetLuminanceCharacteristicsID: Any
        """Referenced Target Luminance Characteristics ID (0028,700E), US, VM 1."""
        QAResultsSequence: Any
        """QA Results Sequence (0028,700F), SQ, VM 1."""
        DisplaySubsystemQAResultsSequence: Any
        """Display Subsystem QA Results Sequence (0028,7010), SQ, VM 1."""
        ConfigurationQAResultsSequence: Any
        """Configuration QA Results Sequence (0028,7011), SQ, VM 1."""
        MeasurementEquipmentSequence: Any
        """Measurement Equipment Sequence (0028,7012), SQ, VM 1."""
        MeasurementFunctions: Any
        """Measurement Functions (0028,7013), CS, VM 1-n."""
        MeasurementEquipmentType: Any
        """Measurement Equipment Type (0028,7014), CS, VM 1."""
        VisualEvaluationResultSequence: Any
        """Visual Evaluation Result Sequence (0028,7015), SQ, VM 1."""
        DisplayCalibrationResultSequence: Any
        """Display Calibration Result Sequence (0028,7016), SQ, VM 1."""
        DDLValue: Any
        """DDL Value (0028,7017), US, VM 1."""
        CIExyWhitePoint: Any
        """CIExy White Point (0028,7018), FL, VM 2."""
        DisplayFunctionType: Any
        """Display Function Type (0028,7019), CS, VM 1."""
        GammaValue: Any
        """Gamma Value (0028,701A), FL, VM 1."""
        NumberOfLuminancePoints: Any
        """Number of Luminance Points (0028,701B), US, VM 1."""
        LuminanceResponseSequence: Any
        """Luminance Response Sequence (0028,701C), SQ, VM 1."""
        TargetMinimumLuminance: Any
        """Target Minimum Luminance (0028,701D), FL, VM 1."""
        TargetMaximumLuminance: Any
        """Target Maximum Luminance (0028,701E), FL, VM 1."""
        LuminanceValue: Any
        """Luminance Value (0028,701F), FL, VM 1."""
        LuminanceResponseDescription: Any
        """Luminance Response Description (0028,7020), LO, VM 1."""
        WhitePointFlag: Any
        """White Point Flag (0028,7021), CS, VM 1."""
        DisplayDeviceTypeCodeSequence: Any
        """Display Device Type Code Sequence (0028,7022), SQ, VM 1."""
        DisplaySubsystemSequence: Any
        """Display Subsystem Sequence (0028,7023), SQ, VM 1."""
        LuminanceResultSequence: Any
        """Luminance Result Sequence (0028,7024), SQ, VM 1."""
        AmbientLightValueSource: Any
        """Ambient Light Value Source (0028,7025), CS, VM 1."""
        MeasuredCharacteristics: Any
        """Measured Characteristics (0028,7026), CS, VM 1-n."""
        LuminanceUniformityResultSequence: Any
        """Luminance Uniformity Result Sequence (0028,7027), SQ, VM 1."""
        VisualEvaluationTestSequence: Any
        """Visual Evaluation Test Sequence (0028,7028), SQ, VM 1."""
        TestResult: Any
        """Test Result (0028,7029), CS, VM 1."""
        TestResultComment: Any
        """Test Result Comment (0028,702A), LO, VM 1."""
        TestImageValidation: Any
        """Test Image Validation (0028,702B), CS, VM 1."""
        TestPatternCodeSequence: Any
        """Test Pattern Code Sequence (0028,702C), SQ, VM 1."""
        MeasurementPatternCodeSequence: Any
        """Measurement Pattern Code Sequence (0028,702D), SQ, VM 1."""
        VisualEvaluationMethodCodeSequence: Any
        """Visual Evaluation Method Code Sequence (0028,702E), SQ, VM 1."""
        PixelDataProviderURL: Any
        """Pixel Data Provider URL (0028,7FE0), UR, VM 1."""
        DataPointRows: Any
        """Data Point Rows (0028,9001), UL, VM 1."""
        DataPointColumns: Any
        """Data Point Columns (0028,9002), UL, VM 1."""
        SignalDomainColumns: Any
        """Signal Domain Columns (0028,9003), CS, VM 1."""
        LargestMonochromePixelValue: Any
        """Largest Monochrome Pixel Value (0028,9099), US, VM 1. Retired in 2003."""
        DataRepresentation: Any
        """Data Representation (0028,9108), CS, VM 1."""
        PixelMeasuresSequence: Any
        """Pixel Measures Sequence (0028,9110), SQ, VM 1."""
        FrameVOILUTSequence: Any
        """Frame VOI LUT Sequence (0028,9132), SQ, VM 1."""
        PixelValueTransformationSequence: Any
        """Pixel Value Transformation Sequence (0028,9145), SQ, VM 1."""
        SignalDomainRows: Any
        """Signal Domain Rows (0028,9235), CS, VM 1."""
        DisplayFilterPercentage: Any
        """Display Filter Percentage (0028,9411), FL, VM 1."""
        FramePixelShiftSequence: Any
        """Frame Pixel Shift Sequence (0028,9415), SQ, VM 1."""
        SubtractionItemID: Any
        """Subtraction Item ID (0028,9416), US, VM 1."""
        PixelIntensityRelationshipLUTSequence: Any
        """Pixel Intensity Relationship LUT Sequence (0028,9422), SQ, VM 1."""
        FramePixelDataPropertiesSequence: Any
        """Frame Pixel Data Properties Sequence (0028,9443), SQ, VM 1."""
        GeometricalProperties: Any
        """Geometrical Properties (0028,9444), CS, VM 1."""
        GeometricMaximumDistortion: Any
        """Geometric Maximum Distortion (0028,9445), FL, VM 1."""
        ImageProcessingApplied: Any
        """Image Processing Applied (0028,9446), CS, VM 1-n."""
        MaskSelectionMode: Any
        """Mask Selection Mode (0028,9454), CS, VM 1."""
        LUTFunction: Any
        """LUT Function (0028,9474), CS, VM 1."""
        MaskVisibilityPercentage: Any
        """Mask Visibility Percentage (0028,9478), FL, VM 1."""
        PixelShiftSequence: Any
        """Pixel Shift Sequence (0028,9501), SQ, VM 1."""
        RegionPixelShiftSequence: Any
        """Region Pixel Shift Sequence (0028,9502), SQ, VM 1."""
        VerticesOfTheRegion: Any
        """Vertices of the Region (0028,9503), SS, VM 2-2n."""
        MultiFramePresentationSequence: Any
        """Multi-frame Presentation Sequence (0028,9505), SQ, VM 1."""
        PixelShiftFrameRange: Any
        """Pixel Shift Frame Range (0028,9506), US, VM 2-2n."""
        LUTFrameRange: Any
        """LUT Frame Range (0028,9507), US, VM 2-2n."""
        ImageToEquipmentMappingMatrix: Any
        """Image to Equipment Mapping Matrix (0028,9520), DS, VM 16."""
        EquipmentCoordinateSystemIdentification: Any
        """Equipment Coordinate System Identification (0028,9537), CS, VM 1."""
        StudyStatusID: Any
        """Study Status ID (0032,000A), CS, VM 1. Retired in 2004."""
        StudyPriorityID: Any
        """Study Priority ID (0032,000C), CS, VM 1. Retired in 2004."""
        StudyIDIssuer: Any
        """Study ID Issuer (0032,0012), LO, VM 1. Retired in 2004."""
        StudyVerifiedDate: Any
        """Study Verified Date (0032,0032), DA, VM 1. Retired in 2004."""
        StudyVerifiedTime: Any
        """Study Verified Time (0032,0033), TM, VM 1. Retired in 2004."""
        StudyReadDate: Any
        """Study Read Date (0032,0034), DA, VM 1. Retired in 2004."""
        StudyReadTime: Any
        """Study Read Time (0032,0035), TM, VM 1. Retired in 2004."""
        ScheduledStudyStartDate: Any
        """Scheduled Study Start Date (0032,1000), DA, VM 1. Retired in 2004."""
        ScheduledStudyStartTime: Any
        """Scheduled Study Start Time (0032,1001), TM, VM 1. Retired in 2004."""
        ScheduledStudyStopDate: Any
        """Scheduled Study Stop Date (0032,1010), DA, VM 1. Retired in 2004."""
        ScheduledStudyStopTime: Any
        """Scheduled Study Stop Time (0032,1011), TM, VM 1. Retired in 2004."""
        ScheduledStudyLocation: Any
        """Scheduled Study Location (0032,1020), LO, VM 1. Retired in 2004."""
        ScheduledStudyLocationAETitle: Any
        """Scheduled Study Location AE Title (0032,1021), AE, VM 1-n. Retired in 2004."""
        ReasonForStudy: Any
        """Reason for Study (0032,1030), LO, VM 1. Retired in 2004."""
        RequestingPhysicianIdentificationSequence: Any
        """Requesting Physician Identification Sequence (0032,1031), SQ, VM 1."""
        RequestingPhysician: Any
        """Requesting Physician (0032,1032), PN, VM 1."""
        RequestingService: Any
        """Requesting Service (0032,1033), LO, VM 1."""
        RequestingServiceCodeSequence: Any
        """Requesting Service Code Sequence (0032,1034), SQ, VM 1."""
        StudyArrivalDate: Any
        """Study Arrival Date (0032,1040), DA, VM 1. Retired in 2004."""
        StudyArrivalTime: Any
        """Study Arrival Time (0032,1041), TM, VM 1. Retired in 2004."""
        StudyCompletionDate: Any
        """Study Completion Date (0032,1050), DA, VM 1. Retired in 2004."""
        StudyCompletionTime: Any
        """Study Completion Time (0032,1051), TM, VM 1. Retired in 2004."""
        StudyComponentStatusID: Any
        """Study Component Status ID (0032,1055), CS, VM 1. Retired in 2004."""
        RequestedProcedureDescription: Any
        """Requested Procedure Description (0032,1060), LO, VM 1."""
        RequestedProcedureCodeSequence: Any
        """Requested Procedure Code Sequence (0032,1064), SQ, VM 1."""
        RequestedLateralityCodeSequence: Any
        """Requested Laterality Code Sequence (0032,1065), SQ, VM 1."""
        ReasonForVisit: Any
        """Reason for Visit (0032,1066), UT, VM 1."""
        ReasonForVisitCodeSequence: Any
        """Reason for Visit Code Sequence (0032,1067), SQ, VM 1."""
        RequestedContrastAgent: Any
        """Requested Contrast Agent (0032,1070), LO, VM 1."""
        StudyComments: Any
        """Study Comments (0032,4000), LT, VM 1. Retired in 2007."""
        FlowIdentifierSequence: Any
        """Flow Identifier Sequence (0034,0001), SQ, VM 1."""
        FlowIdentifier: Any
        """Flow Identifier (0034,0002), OB, VM 1."""
        FlowTransferSyntaxUID: Any
        """Flow Transfer Syntax UID (0034,0003), UI, VM 1."""
        FlowRTPSamplingRate: Any
        """Flow RTP Sampling Rate (0034,0004), UL, VM 1."""
        SourceIdentifier: Any
        """Source Identifier (0034,0005), OB, VM 1."""
        FrameOriginTimestamp: Any
        """Frame Origin Timestamp (0034,0007), OB, VM 1."""
        IncludesImagingSubject: Any
        """Includes Imaging Subject (0034,0008), CS, VM 1."""
        FrameUsefulnessGroupSequence: Any
        """Frame Usefulness Group Sequence (0034,0009), SQ, VM 1."""
        RealTimeBulkDataFlowSequence: Any
        """Real-Time Bulk Data Flow Sequence (0034,000A), SQ, VM 1."""
        CameraPositionGroupSequence: Any
        """Camera Position Group Sequence (0034,000B), SQ, VM 1."""
        IncludesInformation: Any
        """Includes Information (0034,000C), CS, VM 1."""
        TimeOfFrameGroupSequence: Any
        """Time of Frame Group Sequence (0034,000D), SQ, VM 1."""
        ReferencedPatientAliasSequence: Any
        """Referenced Patient Alias Sequence (0038,0004), SQ, VM 1. Retired."""
        VisitStatusID: Any
        """Visit Status ID (0038,0008), CS, VM 1."""
        AdmissionID: Any
        """Admission ID (0038,0010), LO, VM 1."""
        IssuerOfAdmissionID: Any
        """Issuer of Admission ID (0038,0011), LO, VM 1. Retired in 2008."""
        IssuerOfAdmissionIDSequence: Any
        """Issuer of Admission ID Sequence (0038,0014), SQ, VM 1."""
        RouteOfAdmissions: Any
        """Route of Admissions (0038,0016), LO, VM 1."""
        ScheduledAdmissionDate: Any
        """Scheduled Admission Date (0038,001A), DA, VM 1. Retired in 2004."""
        ScheduledAdmissionTime: Any
        """Scheduled Admission Time (0038,001B), TM, VM 1. Retired in 2004."""
        ScheduledDischargeDate: Any
        """Scheduled Discharge Date (0038,001C), DA, VM 1. Retired in 2004."""
        ScheduledDischargeTime: Any
        """Scheduled Discharge Time (0038,001D), TM, VM 1. Retired in 2004."""
        ScheduledPatientInstitutionResidence: Any
        """Scheduled Patient Institution Residence (0038,001E), LO, VM 1. Retired in 2004."""
        AdmittingDate: Any
        """Admitting Date (0038,0020), DA, VM 1."""
        AdmittingTime: Any
        """Admitting Time (0038,0021), TM, VM 1."""
        DischargeDate: Any
        """Discharge Date (0038,0030), DA, VM 1. Retired in 2004."""
        DischargeTime: Any
        """Discharge Time (0038,0032), TM, VM 1. Retired in 2004."""
        DischargeDiagnosisDescription: Any
        """Discharge Diagnosis Description (0038,0040), LO, VM 1. Retired in 2004."""
        DischargeDiagnosisCodeSequence: Any
        """Discharge Diagnosis Code Sequence (0038,0044), SQ, VM 1. Retired in 2004."""
        SpecialNeeds: Any
        """Special Needs (0038,0050), LO, VM 1."""
        ServiceEpisodeID: Any
        """Service Episode ID (0038,0060), LO, VM 1."""
        IssuerOfServiceEpisodeID: Any
        """Issuer of Service Episode ID (0038,0061), LO, VM 1. Retired in 2008."""
        ServiceEpisodeDescription: Any
        """Service Episode Description (0038,0062), LO, VM 1."""
        IssuerOfServiceEpisodeIDSequence: Any
        """Issuer of Service Episode ID Sequence (0038,0064), SQ, VM 1."""
        PertinentDocumentsSequence: Any
        """Pertinent Documents Sequence (0038,0100), SQ, VM 1."""
        PertinentResourcesSequence: Any
        """Pertinent Resources Sequence (0038,0101), SQ, VM 1."""
        ResourceDescription: Any
        """Resource Description (0038,0102), LO, VM 1."""
        CurrentPatientLocation: Any
        """Current Patient Location (0038,0300), LO, VM 1."""
        PatientInstitutionResidence: Any
        """Patient's Institution Residence (0038,0400), LO, VM 1."""
        PatientState: Any
        """Patient State (0038,0500), LO, VM 1."""
        PatientClinicalTrialParticipationSequence: Any
        """Patient Clinical Trial Participation Sequence (0038,0502), SQ, VM 1."""
        VisitComments: Any
        """Visit Comments (0038,4000), LT, VM 1."""
        WaveformOriginality: Any
        """Waveform Originality (003A,0004), CS, VM 1."""
        NumberOfWaveformChannels: Any
        """Number of Waveform Channels (003A,0005), US, VM 1."""
        NumberOfWaveformSamples: Any
        """Number of Waveform Samples (003A,0010), UL, VM 1."""
        SamplingFrequency: Any
        """Sampling Frequency (003A,001A), DS, VM 1."""
        MultiplexGroupLabel: Any
        """Multiplex Group Label (003A,0020), SH, VM 1."""
        ChannelDefinitionSequence: Any
        """Channel Definition Sequence (003A,0200), SQ, VM 1."""
        WaveformChannelNumber: Any
        """Waveform Channel Number (003A,0202), IS, VM 1."""
        ChannelLabel: Any
        """Channel Label (003A,0203), SH, VM 1."""
        ChannelStatus: Any
        """Channel Status (003A,0205), CS, VM 1-n."""
        ChannelSourceSequence: Any
        """Channel Source Sequence (003A,0208), SQ, VM 1."""
        ChannelSourceModifiersSequence: Any
        """Channel Source Modifiers Sequence (003A,0209), SQ, VM 1."""
        SourceWaveformSequence: Any
        """Source Waveform Sequence (003A,020A), SQ, VM 1."""
        ChannelDerivationDescription: Any
        """Channel Derivation Description (003A,020C), LO, VM 1."""
        ChannelSensitivity: Any
        """Channel Sensitivity (003A,0210), DS, VM 1."""
        ChannelSensitivityUnitsSequence: Any
        """Channel Sensitivity Units Sequence (003A,0211), SQ, VM 1."""
        ChannelSensitivityCorrectionFactor: Any
        """Channel Sensitivity Correction Factor (003A,0212), DS, VM 1."""
        ChannelBaseline: Any
        """Channel Baseline (003A,0213), DS, VM 1."""
        ChannelTimeSkew: Any
        """Channel Time Skew (003A,0214), DS, VM 1."""
        ChannelSampleSkew: Any
        """Channel Sample Skew (003A,0215), DS, VM 1."""
        ChannelOffset: Any
        """Channel Offset (003A,0218), DS, VM 1."""
        WaveformBitsStored: Any
        """Waveform Bits Stored (003A,021A), US, VM 1."""
        FilterLowFrequency: Any
        """Filter Low Frequency (003A,0220), DS, VM 1."""
        FilterHighFrequency: Any
        """Filter High Frequency (003A,0221), DS, VM 1."""
        NotchFilterFrequency: Any
        """Notch Filter Frequency (003A,0222), DS, VM 1."""
        NotchFilterBandwidth: Any
        """Notch Filter Bandwidth (003A,0223), DS, VM 1."""
        WaveformDataDisplayScale: Any
        """Waveform Data Display Scale (003A,0230), FL, VM 1."""
        WaveformDisplayBackgroundCIELabValue: Any
        """Waveform Display Background CIELab Value (003A,0231), US, VM 3."""
        WaveformPresentationGroupSequence: Any
        """Waveform Presentation Group Sequence (003A,0240), SQ, VM 1."""
        PresentationGroupNumber: Any
        """Presentation Group Number (003A,0241), US, VM 1."""
        ChannelDisplaySequence: Any
        """Channel Display Sequence (003A,0242), SQ, VM 1."""
        ChannelRecommendedDisplayCIELabValue: Any
        """Channel Recommended Display CIELab Value (003A,0244), US, VM 3."""
        ChannelPosition: Any
        """Channel Position (003A,0245), FL, VM 1."""
        DisplayShadingFlag: Any
        """Display Shading Flag (003A,0246), CS, VM 1."""
        FractionalChannelDisplayScale: Any
        """Fractional Channel Display Scale (003A,0247), FL, VM 1."""
        AbsoluteChannelDisplayScale: Any
        """Absolute Channel Display Scale (003A,0248), FL, VM 1."""
        MultiplexedAudioChannelsDescriptionCodeSequence: Any
        """Multiplexed Audio Channels Description Code Sequence (003A,0300), SQ, VM 1."""
        ChannelIdentificationCode: Any
        """Channel Identification Code (003A,0301), IS, VM 1."""
        ChannelMode: Any
        """Channel Mode (003A,0302), CS, VM 1."""
        MultiplexGroupUID: Any
        """Multiplex Group UID (003A,0310), UI, VM 1."""
        PowerlineFrequency: Any
        """Powerline Frequency (003A,0311), DS, VM 1."""
        ChannelImpedanceSequence: Any
        """Channel Impedance Sequence (003A,0312), SQ, VM 1."""
        ImpedanceValue: Any
        """Impedance Value (003A,0313), DS, VM 1."""
        ImpedanceMeasurementDateTime: Any
        """Impedance Measurement DateTime (003A,0314), DT, VM 1."""
        ImpedanceMeasurementFrequency: Any
        """Impedance Measurement Frequency (003A,0315), DS, VM 1."""
        ImpedanceMeasurementCurrentType: Any
        """Impedance Measurement Current Type (003A,0316), CS, VM 1."""
        WaveformAmplifierType: Any
        """Waveform Amplifier Type (003A,0317), CS, VM 1."""
        FilterLowFrequencyCharacteristicsSequence: Any
        """Filter Low Frequency Characteristics Sequence (003A,0318), SQ, VM 1."""
        FilterHighFrequencyCharacteristicsSequence: Any
        """Filter High Frequency Characteristics Sequence (003A,0319), SQ, VM 1."""
        SummarizedFilterLookupTableSequence: Any
        """Summarized Filter Lookup Table Sequence (003A,0320), SQ, VM 1."""
        NotchFilterCharacteristicsSequence: Any
        """Notch Filter Characteristics Sequence (003A,0321), SQ, VM 1."""
        WaveformFilterType: Any
        """Waveform Filter Type (003A,0322), CS, VM 1."""
        AnalogFilterCharacteristicsSequence: Any
        """Analog Filter Characteristics Sequence (003A,0323), SQ, VM 1."""
        AnalogFilterRollOff: Any
        """Analog Filter Roll Off (003A,0324), DS, VM 1."""
        AnalogFilterTypeCodeSequence: Any
        """Analog Filter Type Code Sequence (003A,0325), SQ, VM 1."""
        DigitalFilterCharacteristicsSequence: Any
        """Digital Filter Characteristics Sequence (003A,0326), SQ, VM 1."""
        DigitalFilterOrder: Any
        """Digital Filter Order (003A,0327), IS, VM 1."""
        DigitalFilterTypeCodeSequence: Any
        """Digital Filter Type Code Sequence (003A,0328), SQ, VM 1."""
        WaveformFilterDescription: Any
        """Waveform Filter Description (003A,0329), ST, VM 1."""
        FilterLookupTableSequence: Any
        """Filter Lookup Table Sequence (003A,032A), SQ, VM 1."""
        FilterLookupTableDescription: Any
        """Filter Lookup Table Description (003A,032B), ST, VM 1."""
        FrequencyEncodingCodeSequence: Any
        """Frequency Encoding Code Sequence (003A,032C), SQ, VM 1."""
        MagnitudeEncodingCodeSequence: Any
        """Magnitude Encoding Code Sequence (003A,032D), SQ, VM 1."""
        FilterLookupTableData: Any
        """Filter Lookup Table Data (003A,032E), OD, VM 1."""
        ScheduledStationAETitle: Any
        """Scheduled Station AE Title (0040,0001), AE, VM 1-n."""
        ScheduledProcedureStepStartDate: Any
        """Scheduled Procedure Step Start Date (0040,0002), DA, VM 1."""
        ScheduledProcedureStepStartTime: Any
        """Scheduled Procedure Step Start Time (0040,0003), TM, VM 1."""
        ScheduledProcedureStepEndDate: Any
        """Scheduled Procedure Step End Date (0040,0004), DA, VM 1."""
        ScheduledProcedureStepEndTime: Any
        """Scheduled Procedure Step End Time (0040,0005), TM, VM 1."""
        ScheduledPerformingPhysicianName: Any
        """Scheduled Performing Physician's Name (0040,0006), PN, VM 1."""
        ScheduledProcedureStepDescription: Any
        """Scheduled Procedure Step Description (0040,0007), LO, VM 1."""
        ScheduledProtocolCodeSequence: Any
        """Scheduled Protocol Code Sequence (0040,0008), SQ, VM 1."""
        ScheduledProcedureStepID: Any
        """Scheduled Procedure Step ID (0040,0009), SH, VM 1."""
        StageCodeSequence: Any
        """Stage Code Sequence (0040,000A), SQ, VM 1."""
        ScheduledPerformingPhysicianIdentificationSequence: Any
        """Scheduled Performing Physician Identification Sequence (0040,000B), SQ, VM 1."""
        ScheduledStationName: Any
        """Scheduled Station Name (0040,0010), SH, VM 1-n."""
        ScheduledProcedureStepLocation: Any
        """Scheduled Procedure Step Location (0040,0011), SH, VM 1."""
        PreMedication: Any
        """Pre-Medication (0040,0012), LO, VM 1."""
        ScheduledProcedureStepStatus: Any
        """Scheduled Procedure Step Status (0040,0020), CS, VM 1."""
        OrderPlacerIdentifierSequence: Any
        """Order Placer Identifier Sequence (0040,0026), SQ, VM 1."""
        OrderFillerIdentifierSequence: Any
        """Order Filler Identifier Sequence (0040,0027), SQ, VM 1."""
        LocalNamespaceEntityID: Any
        """Local Namespace Entity ID (0040,0031), UT, VM 1."""
        UniversalEntityID: Any
        """Universal Entity ID (0040,0032), UT, VM 1."""
        UniversalEntityIDType: Any
        """Universal Entity ID Type (0040,0033), CS, VM 1."""
        IdentifierTypeCode: Any
        """Identifier Type Code (0040,0035), CS, VM 1."""
        AssigningFacilitySequence: Any
        """Assigning Facility Sequence (0040,0036), SQ, VM 1."""
        AssigningJurisdictionCodeSequence: Any
        """Assigning Jurisdiction Code Sequence (0040,0039), SQ, VM 1."""
        AssigningAgencyOrDepartmentCodeSequence: Any
        """Assigning Agency or Department Code Sequence (0040,003A), SQ, VM 1."""
        ScheduledProcedureStepSequence: Any
        """Scheduled Procedure Step Sequence (0040,0100), SQ, VM 1."""
        ReferencedNonImageCompositeSOPInstanceSequence: Any
        """Referenced Non-Image Composite SOP Instance Sequence (0040,0220), SQ, VM 1."""
        PerformedStationAETitle: Any
        """Performed Station AE Title (0040,0241), AE, VM 1."""
        PerformedStationName: Any
        """Performed Station Name (0040,0242), SH, VM 1."""
        PerformedLocation: Any
        """Performed Location (0040,0243), SH, VM 1."""
        PerformedProcedureStepStartDate: Any
        """Performed Procedure Step Start Date (0040,0244), DA, VM 1."""
        PerformedProcedureStepStartTime: Any
        """Performed Procedure Step Start Time (0040,0245), TM, VM 1."""
        PerformedProcedureStepEndDate: Any
        """Performed Procedure Step End Date (0040,0250), DA, VM 1."""
        PerformedProcedureStepEndTime: Any
        """Performed Procedure Step End Time (0040,0251), TM, VM 1."""
        PerformedProcedureStepStatus: Any
        """Performed Procedure Step Status (0040,0252), CS, VM 1."""
        PerformedProcedureStepID: Any
        """Performed Procedure Step ID (0040,0253), SH, VM 1."""
        PerformedProcedureStepDescription: Any
        """Performed Procedure Step Description (0040,0254), LO, VM 1."""
        PerformedProcedureTypeDescription: Any
        """Performed Procedure Type Description (0040,0255), LO, VM 1."""
        PerformedProtocolCodeSequence: Any
        """Performed Protocol Code Sequence (0040,0260), SQ, VM 1."""
        PerformedProtocolType: Any
        """Performed Protocol Type (0040,0261), CS, VM 1."""
        ScheduledStepAttributesSequence: Any
        """Scheduled Step Attributes Sequence (0040,0270), SQ, VM 1."""
        RequestAttributesSequence: Any
        """Request Attributes Sequence (0040,0275), SQ, VM 1."""
        CommentsOnThePerformedProcedureStep: Any
        """Comments on the Performed Procedure Step (0040,0280), ST, VM 1."""
        PerformedProcedureStepDiscontinuationReasonCodeSequence: Any
        """Performed Procedure Step Discontinuation Reason Code Sequence (0040,0281), SQ, VM 1."""
        QuantitySequence: Any
        """Quantity Sequence (0040,0293), SQ, VM 1."""
        Quantity: Any
        """Quantity (0040,0294), DS, VM 1."""
        MeasuringUnitsSequence: Any
        """Measuring Units Sequence (0040,0295), SQ, VM 1."""
        BillingItemSequence: Any
        """Billing Item Sequence (0040,0296), SQ, VM 1."""
        TotalTimeOfFluoroscopy: Any
        """Total Time of Fluoroscopy (0040,0300), US, VM 1. Retired in 2017c."""
        TotalNumberOfExposures: Any
        """Total Number of Exposures (0040,0301), US, VM 1. Retired in 2017c."""
        EntranceDose: Any
        """Entrance Dose (0040,0302), US, VM 1."""
        ExposedArea: Any
        """Exposed Area (0040,0303), US, VM 1-2."""
        DistanceSourceToEntrance: Any
        """Distance Source to Entrance (0040,0306), DS, VM 1."""
        DistanceSourceToSupport: Any
        """Distance Source to Support (0040,0307), DS, VM 1. Retired in 2001."""
        ExposureDoseSequence: Any
        """Exposure Dose Sequence (0040,030E), SQ, VM 1. Retired in 2017c."""
        CommentsOnRadiationDose: Any
        """Comments on Radiation Dose (0040,0310), ST, VM 1."""
        XRayOutput: Any
        """X-Ray Output (0040,0312), DS, VM 1."""
        HalfValueLayer: Any
        """Half Value Layer (0040,0314), DS, VM 1."""
        OrganDose: Any
        """Organ Dose (0040,0316), DS, VM 1."""
        OrganExposed: Any
        """Organ Exposed (0040,0318), CS, VM 1."""
        BillingProcedureStepSequence: Any
        """Billing Procedure Step Sequence (0040,0320), SQ, VM 1."""
        FilmConsumptionSequence: Any
        """Film Consumption Sequence (0040,0321), SQ, VM 1."""
        BillingSuppliesAndDevicesSequence: Any
        """Billing Supplies and Devices Sequence (0040,0324), SQ, VM 1."""
        ReferencedProcedureStepSequence: Any
        """Referenced Procedure Step Sequence (0040,0330), SQ, VM 1. Retired in 2001."""
        PerformedSeriesSequence: Any
        """Performed Series Sequence (0040,0340), SQ, VM 1."""
        CommentsOnTheScheduledProcedureStep: Any
        """Comments on the Scheduled Procedure Step (0040,0400), LT, VM 1."""
        ProtocolContextSequence: Any
        """Protocol Context Sequence (0040,0440), SQ, VM 1."""
        ContentItemModifierSequence: Any
        """Content Item Modifier Sequence (0040,0441), SQ, VM 1."""
        ScheduledSpecimenSequence: Any
        """Scheduled Specimen Sequence (0040,0500), SQ, VM 1."""
        SpecimenAccessionNumber: Any
        """Specimen Accession Number (0040,050A), LO, VM 1. Retired in 2008."""
        ContainerIdentifier: Any
        """Container Identifier (0040,0512), LO, VM 1."""
        IssuerOfTheContainerIdentifierSequence: Any
        """Issuer of the Container Identifier Sequence (0040,0513), SQ, VM 1."""
        AlternateContainerIdentifierSequence: Any
        """Alternate Container Identifier Sequence (0040,0515), SQ, VM 1."""
        ContainerTypeCodeSequence: Any
        """Container Type Code Sequence (0040,0518), SQ, VM 1."""
        ContainerDescription: Any
        """Container Description (0040,051A), LO, VM 1."""
        ContainerComponentSequence: Any
        """Container Component Sequence (0040,0520), SQ, VM 1."""
        SpecimenSequence: Any
        """Specimen Sequence (0040,0550), SQ, VM 1. Retired in 2008."""
        SpecimenIdentifier: Any
        """Specimen Identifier (0040,0551), LO, VM 1."""
        SpecimenDescriptionSequenceTrial: Any
        """Specimen Description Sequence (Trial) (0040,0552), SQ, VM 1. Retired in 2007."""
        SpecimenDescriptionTrial: Any
        """Specimen Description (Trial) (0040,0553), ST, VM 1. Retired in 2007."""
        SpecimenUID: Any
        """Specimen UID (0040,0554), UI, VM 1."""
        AcquisitionContextSequence: Any
        """Acquisition Context Sequence (0040,0555), SQ, VM 1."""
        AcquisitionContextDescription: Any
        """Acquisition Context Description (0040,0556), ST, VM 1."""
        SpecimenDescriptionSequence: Any
        """Specimen Description Sequence (0040,0560), SQ, VM 1."""
        IssuerOfTheSpecimenIdentifierSequence: Any
        """Issuer of the Specimen Identifier Sequence (0040,0562), SQ, VM 1."""
        SpecimenTypeCodeSequence: Any
        """Specimen Type Code Sequence (0040,059A), SQ, VM 1."""
        SpecimenShortDescription: Any
        """Specimen Short Description (0040,0600), LO, VM 1."""
        SpecimenDetailedDescription: Any
        """Specimen Detailed Description (0040,0602), UT, VM 1."""
        SpecimenPreparationSequence: Any
        """Specimen Preparation Sequence (0040,0610), SQ, VM 1."""
        SpecimenPreparationStepContentItemSequence: Any
        """Specimen Preparation Step Content Item Sequence (0040,0612), SQ, VM 1."""
        SpecimenLocalizationContentItemSequence: Any
        """Specimen Localization Content Item Sequence (0040,0620), SQ, VM 1."""
        SlideIdentifier: Any
        """Slide Identifier (0040,06FA), LO, VM 1. Retired in 2008."""
        WholeSlideMicroscopyImageFrameTypeSequence: Any
        """Whole Slide Microscopy Image Frame Type Sequence (0040,0710), SQ, VM 1."""
        ImageCenterPointCoordinatesSequence: Any
        """Image Center Point Coordinates Sequence (0040,071A), SQ, VM 1."""
        XOffsetInSlideCoordinateSystem: Any
        """X Offset in Slide Coordinate System (0040,072A), DS, VM 1."""
        YOffsetInSlideCoordinateSystem: Any
        """Y Offset in Slide Coordinate System (0040,073A), DS, VM 1."""
        ZOffsetInSlideCoordinateSystem: Any
        """Z Offset in Slide Coordinate System (0040,074A), DS, VM 1."""
        PixelSpacingSequence: Any
        """Pixel Spacing Sequence (0040,08D8), SQ, VM 1. Retired in 2009."""
        CoordinateSystemAxisCodeSequence: Any
        """Coordinate System Axis Code Sequence (0040,08DA), SQ, VM 1. Retired in 2009."""
        MeasurementUnitsCodeSequence: Any
        """Measurement Units Code Sequence (0040,08EA), SQ, VM 1."""
        VitalStainCodeSequenceTrial: Any
        """Vital Stain Code Sequence (Trial) (0040,09F8), SQ, VM 1. Retired in 2007."""
        RequestedProcedureID: Any
        """Requested Procedure ID (0040,1001), SH, VM 1."""
        ReasonForTheRequestedProcedure: Any
        """Reason for the Requested Procedure (0040,1002), LO, VM 1."""
        RequestedProcedurePriority: Any
        """Requested Procedure Priority (0040,1003), SH, VM 1."""
        PatientTransportArrangements: Any
        """Patient Transport Arrangements (0040,1004), LO, VM 1."""
        RequestedProcedureLocation: Any
        """Requested Procedure Location (0040,1005), LO, VM 1."""
        PlacerOrderNumberProcedure: Any
        """Placer Order Number / Procedure (0040,1006), SH, VM 1. Retired in 1998."""
        FillerOrderNumberProcedure: Any
        """Filler Order Number / Procedure (0040,1007), SH, VM 1. Retired in 1998."""
        ConfidentialityCode: Any
        """Confidentiality Code (0040,1008), LO, VM 1."""
        ReportingPriority: Any
        """Reporting Priority (0040,1009), SH, VM 1."""
        ReasonForRequestedProcedureCodeSequence: Any
        """Reason for Requested Procedure Code Sequence (0040,100A), SQ, VM 1."""
        NamesOfIntendedRecipientsOfResults: Any
        """Names of Intended Recipients of Results (0040,1010), PN, VM 1-n."""
        IntendedRecipientsOfResultsIdentificationSequence: Any
        """Intended Recipients of Results Identification Sequence (0040,1011), SQ, VM 1."""
        ReasonForPerformedProcedureCodeSequence: Any
        """Reason For Performed Procedure Code Sequence (0040,1012), SQ, VM 1."""
        RequestedProcedureDescriptionTrial: Any
        """Requested Procedure Description (Trial) (0040,1060), LO, VM 1. Retired in 2009."""
        PersonIdentificationCodeSequence: Any
        """Person Identification Code Sequence (0040,1101), SQ, VM 1."""
        PersonAddress: Any
        """Person's Address (0040,1102), ST, VM 1."""
        PersonTelephoneNumbers: Any
        """Person's Telephone Numbers (0040,1103), LO, VM 1-n."""
        PersonTelecomInformation: Any
        """Person's Telecom Information (0040,1104), LT, VM 1."""
        RequestedProcedureComments: Any
        """Requested Procedure Comments (0040,1400), LT, VM 1."""
        ReasonForTheImagingServiceRequest: Any
        """Reason for the Imaging Service Request (0040,2001), LO, VM 1. Retired in 2003."""
        IssueDateOfImagingServiceRequest: Any
        """Issue Date of Imaging Service Request (0040,2004), DA, VM 1."""
        IssueTimeOfImagingServiceRequest: Any
        """Issue Time of Imaging Service Request (0040,2005), TM, VM 1."""
        PlacerOrderNumberImagingServiceRequestRetired: Any
        """Placer Order Number / Imaging Service Request (Retired) (0040,2006), SH, VM 1. Retired in 1998."""
        FillerOrderNumberImagingServiceRequestRetired: Any
        """Filler Order Number / Imaging Service Request (Retired) (0040,2007), SH, VM 1. Retired in 1998."""
        OrderEnteredBy: Any
        """Order Entered By (0040,2008), PN, VM 1."""
        OrderEntererLocation: Any
        """Order Enterer's Location (0040,2009), SH, VM 1."""
        OrderCallbackPhoneNumber: Any
        """Order Callback Phone Number (0040,2010), SH, VM 1."""
        OrderCallbackTelecomInformation: Any
        """Order Callback Telecom Information (0040,2011), LT, VM 1."""
        PlacerOrderNumberImagingServiceRequest: Any
        """Placer Order Number / Imaging Service Request (0040,2016), LO, VM 1."""
        FillerOrderNumberImagingServiceRequest: Any
        """Filler Order Number / Imaging Service Request (0040,2017), LO, VM 1."""
        ImagingServiceRequestComments: Any
        """Imaging Service Request Comments (0040,2400), LT, VM 1."""
        ConfidentialityConstraintOnPatientDataDescription: Any
        """Confidentiality Constraint on Patient Data Description (0040,3001), LO, VM 1."""
        GeneralPurposeScheduledProcedureStepStatus: Any
        """General Purpose Scheduled Procedure Step Status (0040,4001), CS, VM 1. Retired in 2011."""
        GeneralPurposePerformedProcedureStepStatus: Any
        """General Purpose Performed Procedure Step Status (0040,4002), CS, VM 1. Retired in 2011."""
        GeneralPurposeScheduledProcedureStepPriority: Any
        """General Purpose Scheduled Procedure Step Priority (0040,4003), CS, VM 1. Retired in 2011."""
        ScheduledProcessingApplicationsCodeSequence: Any
        """Scheduled Processing Applications Code Sequence (0040,4004), SQ, VM 1. Retired in 2011."""
        ScheduledProcedureStepStartDateTime: Any
        """Scheduled Procedure Step Start DateTime (0040,4005), DT, VM 1."""
        MultipleCopiesFlag: Any
        """Multiple Copies Flag (0040,4006), CS, VM 1. Retired in 2011."""
        PerformedProcessingApplicationsCodeSequence: Any
        """Performed Processing Applications Code Sequence (0040,4007), SQ, VM 1. Retired in 2017e."""
        ScheduledProcedureStepExpirationDateTime: Any
        """Scheduled Procedure Step Expiration DateTime (0040,4008), DT, VM 1."""
        HumanPerformerCodeSequence: Any
        """Human Performer Code Sequence (0040,4009), SQ, VM 1."""
        ScheduledProcedureStepModificationDateTime: Any
        """Scheduled Procedure Step Modification DateTime (0040,4010), DT, VM 1."""
        ExpectedCompletionDateTime: Any
        """Expected Completion DateTime (0040,4011), DT, VM 1."""
        ResultingGeneralPurposePerformedProcedureStepsSequence: Any
        """Resulting General Purpose Performed Procedure Steps Sequence (0040,4015), SQ, VM 1. Retired in 2011."""
        ReferencedGeneralPurposeScheduledProcedureStepSequence: Any
        """Referenced General Purpose Scheduled Procedure Step Sequence (0040,4016), SQ, VM 1. Retired in 2011."""
        ScheduledWorkitemCodeSequence: Any
        """Scheduled Workitem Code Sequence (0040,4018), SQ, VM 1."""
        PerformedWorkitemCodeSequence: Any
        """Performed Workitem Code Sequence (0040,4019), SQ, VM 1."""
        InputAvailabilityFlag: Any
        """Input Availability Flag (0040,4020), CS, VM 1. Retired in 2017b."""
        InputInformationSequence: Any
        """Input Information Sequence (0040,4021), SQ, VM 1."""
        RelevantInformationSequence: Any
        """Relevant Information Sequence (0040,4022), SQ, VM 1. Retired in 2011."""
        ReferencedGeneralPurposeScheduledProcedureStepTransactionUID: Any
        """Referenced General Purpose Scheduled Procedure Step Transaction UID (0040,4023), UI, VM 1. Retired in 2011."""
        ScheduledStationNameCodeSequence: Any
        """Scheduled Station Name Code Sequence (0040,4025), SQ, VM 1."""
        ScheduledStationClassCodeSequence: Any
        """Scheduled Station Class Code Sequence (0040,4026), SQ, VM 1."""
        ScheduledStationGeographicLocationCodeSequence: Any
        """Scheduled Station Geographic Location Code Sequence (0040,4027), SQ, VM 1."""
        PerformedStationNameCodeSequence: Any
        """Performed Station Name Code Sequence (0040,4028), SQ, VM 1."""
        PerformedStationClassCodeSequence: Any
        """Performed Station Class Code Sequence (0040,4029), SQ, VM 1."""
        PerformedStationGeographicLocationCodeSequence: Any
        """Performed Station Geographic Location Code Sequence (0040,4030), SQ, VM 1."""
        RequestedSubsequentWorkitemCodeSequence: Any
        """Requested Subsequent Workitem Code Sequence (0040,4031), SQ, VM 1. Retired in 2011."""
        NonDICOMOutputCodeSequence: Any
        """Non-DICOM Output Code Sequence (0040,4032), SQ, VM 1. Retired in 2011."""
        OutputInformationSequence: Any
        """Output Information Sequence (0040,4033), SQ, VM 1."""
        ScheduledHumanPerformersSequence: Any
        """Scheduled Human Performers Sequence (0040,4034), SQ, VM 1."""
        ActualHumanPerformersSequence: Any
        """Actual Human Performers Sequence (0040,4035), SQ, VM 1."""
        HumanPerformerOrganization: Any
        """Human Performer's Organization (0040,4036), LO, VM 1."""
        HumanPerformerName: Any
        """Human Performer's Name (0040,4037), PN, VM 1."""
        RawDataHandling: Any
        """Raw Data Handling (0040,4040), CS, VM 1."""
        InputReadinessState: Any
        """Input Readiness State (0040,4041), CS, VM 1."""
        PerformedProcedureStepStartDateTime: Any
        """Performed Procedure Step Start DateTime (0040,4050), DT, VM 1."""
        PerformedProcedureStepEndDateTime: Any
        """Performed Procedure Step End DateTime (0040,4051), DT, VM 1."""
        ProcedureStepCancellationDateTime: Any
        """Procedure Step Cancellation DateTime (0040,4052), DT, VM 1."""
        OutputDestinationSequence: Any
        """Output Destination Sequence (0040,4070), SQ, VM 1."""
        DICOMStorageSequence: Any
        """DICOM Storage Sequence (0040,4071), SQ, VM 1."""
        STOWRSStorageSequence: Any
        """STOW-RS Storage Sequence (0040,4072), SQ, VM 1."""
        StorageURL: Any
        """Storage URL (0040,4073), UR, VM 1."""
        XDSStorageSequence: Any
        """XDS Storage Sequence (0040,4074), SQ, VM 1."""
        EntranceDoseInmGy: Any
        """Entrance Dose in mGy (0040,8302), DS, VM 1."""
        EntranceDoseDerivation: Any
        """Entrance Dose Derivation (0040,8303), CS, VM 1."""
        ParametricMapFrameTypeSequence: Any
        """Parametric Map Frame Type Sequence (0040,9092), SQ, VM 1."""
        ReferencedImageRealWorldValueMappingSequence: Any
        """Referenced Image Real World Value Mapping Sequence (0040,9094), SQ, VM 1."""
        RealWorldValueMappingSequence: Any
        """Real World Value Mapping Sequence (0040,9096), SQ, VM 1."""
        PixelValueMappingCodeSequence: Any
        """Pixel Value Mapping Code Sequence (0040,9098), SQ, VM 1."""
        LUTLabel: Any
        """LUT Label (0040,9210), SH, VM 1."""
        RealWorldValueLastValueMapped: Any
        """Real World Value Last Value Mapped (0040,9211), US or SS, VM 1."""
        RealWorldValueLUTData: Any
        """Real World Value LUT Data (0040,9212), FD, VM 1-n."""
        DoubleFloatRealWorldValueLastValueMapped: Any
        """Double Float Real World Value Last Value Mapped (0040,9213), FD, VM 1."""
        DoubleFloatRealWorldValueFirstValueMapped: Any
        """Double Float Real World Value First Value Mapped (0040,9214), FD, VM 1."""
        RealWorldValueFirstValueMapped: Any
        """Real World Value First Value Mapped (0040,9216), US or SS, VM 1."""
        QuantityDefinitionSequence: Any
        """Quantity Definition Sequence (0040,9220), SQ, VM 1."""
        RealWorldValueIntercept: Any
        """Real World Value Intercept (0040,9224), FD, VM 1."""
        RealWorldValueSlope: Any
        """Real World Value Slope (0040,9225), FD, VM 1."""
        FindingsFlagTrial: Any
        """Findings Flag (Trial) (0040,A007), CS, VM 1. Retired in 2009."""
        RelationshipType: Any
        """Relationship Type (0040,A010), CS, VM 1."""
        FindingsSequenceTrial: Any
        """Findings Sequence (Trial) (0040,A020), SQ, VM 1. Retired in 2009."""
        FindingsGroupUIDTrial: Any
        """Findings Group UID (Trial) (0040,A021), UI, VM 1. Retired in 2009."""
        ReferencedFindingsGroupUIDTrial: Any
        """Referenced Findings Group UID (Trial) (0040,A022), UI, VM 1. Retired in 2009."""
        FindingsGroupRecordingDateTrial: Any
        """Findings Group Recording Date (Trial) (0040,A023), DA, VM 1. Retired in 2009."""
        FindingsGroupRecordingTimeTrial: Any
        """Findings Group Recording Time (Trial) (0040,A024), TM, VM 1. Retired in 2009."""
        FindingsSourceCategoryCodeSequenceTrial: Any
        """Findings Source Category Code Sequence (Trial) (0040,A026), SQ, VM 1. Retired in 2009."""
        VerifyingOrganization: Any
        """Verifying Organization (0040,A027), LO, VM 1."""
        DocumentingOrganizationIdentifierCodeSequenceTrial: Any
        """Documenting Organization Identifier Code Sequence (Trial) (0040,A028), SQ, VM 1. Retired in 2009."""
        VerificationDateTime: Any
        """Verification DateTime (0040,A030), DT, VM 1."""
        ObservationDateTime: Any
        """Observation DateTime (0040,A032), DT, VM 1."""
        ObservationStartDateTime: Any
        """Observation Start DateTime (0040,A033), DT, VM 1."""
        EffectiveStartDateTime: Any
        """Effective Start DateTime (0040,A034), DT, VM 1."""
        EffectiveStopDateTime: Any
        """Effective Stop DateTime (0040,A035), DT, VM 1."""
        ValueType: Any
        """Value Type (0040,A040), CS, VM 1."""
        ConceptNameCodeSequence: Any
        """Concept Name Code Sequence (0040,A043), SQ, VM 1."""
        MeasurementPrecisionDescriptionTrial: Any
        """Measurement Precision Description (Trial) (0040,A047), LO, VM 1. Retired in 2009."""
        ContinuityOfContent: Any
        """Continuity Of Content (0040,A050), CS, VM 1."""
        UrgencyOrPriorityAlertsTrial: Any
        """Urgency or Priority Alerts (Trial) (0040,A057), CS, VM 1-n. Retired in 2009."""
        SequencingIndicatorTrial: Any
        """Sequencing Indicator (Trial) (0040,A060), LO, VM 1. Retired in 2009."""
        DocumentIdentifierCodeSequenceTrial: Any
        """Document Identifier Code Sequence (Trial) (0040,A066), SQ, VM 1. Retired in 2009."""
        DocumentAuthorTrial: Any
        """Document Author (Trial) (0040,A067), PN, VM 1. Retired in 2009."""
        DocumentAuthorIdentifierCodeSequenceTrial: Any
        """Document Author Identifier Code Sequence (Trial) (0040,A068), SQ, VM 1. Retired in 2009."""
        IdentifierCodeSequenceTrial: Any
        """Identifier Code Sequence (Trial) (0040,A070), SQ, VM 1. Retired in 2009."""
        VerifyingObserverSequence: Any
        """Verifying Observer Sequence (0040,A073), SQ, VM 1."""
        ObjectBinaryIdentifierTrial: Any
        """Object Binary Identifier (Trial) (0040,A074), OB, VM 1. Retired in 2009."""
        VerifyingObserverName: Any
        """Verifying Observer Name (0040,A075), PN, VM 1."""
        DocumentingObserverIdentifierCodeSequenceTrial: Any
        """Documenting Observer Identifier Code Sequence (Trial) (0040,A076), SQ, VM 1. Retired in 2009."""
        AuthorObserverSequence: Any
        """Author Observer Sequence (0040,A078), SQ, VM 1."""
        ParticipantSequence: Any
        """Participant Sequence (0040,A07A), SQ, VM 1."""
        CustodialOrganizationSequence: Any
        """Custodial Organization Sequence (0040,A07C), SQ, VM 1."""
        ParticipationType: Any
        """Participation Type (0040,A080), CS, VM 1."""
        ParticipationDateTime: Any
        """Participation DateTime (0040,A082), DT, VM 1."""
        ObserverType: Any
        """Observer Type (0040,A084), CS, VM 1."""
        ProcedureIdentifierCodeSequenceTrial: Any
        """Procedure Identifier Code Sequence (Trial) (0040,A085), SQ, VM 1. Retired in 2009."""
        VerifyingObserverIdentificationCodeSequence: Any
        """Verifying Observer Identification Code Sequence (0040,A088), SQ, VM 1."""
        ObjectDirectoryBinaryIdentifierTrial: Any
        """Object Directory Binary Identifier (Trial) (0040,A089), OB, VM 1. Retired in 2009."""
        EquivalentCDADocumentSequence: Any
        """Equivalent CDA Document Sequence (0040,A090), SQ, VM 1. Retired in 2006."""
        ReferencedWaveformChannels: Any
        """Referenced Waveform Channels (0040,A0B0), US, VM 2-2n."""
        DateOfDocumentOrVerbalTransactionTrial: Any
        """Date of Document or Verbal Transaction (Trial) (0040,A110), DA, VM 1. Retired in 2009."""
        TimeOfDocumentCreationOrVerbalTransactionTrial: Any
        """Time of Document Creation or Verbal Transaction (Trial) (0040,A112), TM, VM 1. Retired in 2009."""
        DateTime: Any
        """DateTime (0040,A120), DT, VM 1."""
        Date: Any
        """Date (0040,A121), DA, VM 1."""
        Time: Any
        """Time (0040,A122), TM, VM 1."""
        PersonName: Any
        """Person Name (0040,A123), PN, VM 1."""
        UID: Any
        """UID (0040,A124), UI, VM 1."""
        ReportStatusIDTrial: Any
        """Report Status ID (Trial) (0040,A125), CS, VM 2. Retired in 2009."""
        TemporalRangeType: Any
        """Temporal Range Type (0040,A130), CS, VM 1."""
        ReferencedSamplePositions: Any
        """Referenced Sample Positions (0040,A132), UL, VM 1-n."""
        ReferencedFrameNumbers: Any
        """Referenced Frame Numbers (0040,A136), US, VM 1-n. Retired in 2019."""
        ReferencedTimeOffsets: Any
        """Referenced Time Offsets (0040,A138), DS, VM 1-n."""
        ReferencedDateTime: Any
        """Referenced DateTime (0040,A13A), DT, VM 1-n."""
        TextValue: Any
        """Text Value (0040,A160), UT, VM 1."""
        FloatingPointValue: Any
        """Floating Point Value (0040,A161), FD, VM 1-n."""
        RationalNumeratorValue: Any
        """Rational Numerator Value (0040,A162), SL, VM 1-n."""
        RationalDenominatorValue: Any
        """Rational Denominator Value (0040,A163), UL, VM 1-n."""
        ObservationCategoryCodeSequenceTrial: Any
        """Observation Category Code Sequence (Trial) (0040,A167), SQ, VM 1. Retired in 2009."""
        ConceptCodeSequence: Any
        """Concept Code Sequence (0040,A168), SQ, VM 1."""
        BibliographicCitationTrial: Any
        """Bibliographic Citation (Trial) (0040,A16A), ST, VM 1. Retired in 2009."""
        PurposeOfReferenceCodeSequence: Any
        """Purpose of Reference Code Sequence (0040,A170), SQ, VM 1."""
        ObservationUID: Any
        """Observation UID (0040,A171), UI, VM 1."""
        ReferencedObservationUIDTrial: Any
        """Referenced Observation UID (Trial) (0040,A172), UI, VM 1. Retired in 2009."""
        ReferencedObservationClassTrial: Any
        """Referenced Observation Class (Trial) (0040,A173), CS, VM 1. Retired in 2009."""
        ReferencedObjectObservationClassTrial: Any
        """Referenced Object Observation Class (Trial) (0040,A174), CS, VM 1. Retired in 2009."""
        AnnotationGroupNumber: Any
        """Annotation Group Number (0040,A180), US, VM 1."""
        ObservationDateTrial: Any
        """Observation Date (Trial) (0040,A192), DA, VM 1. Retired in 2009."""
        ObservationTimeTrial: Any
        """Observation Time (Trial) (0040,A193), TM, VM 1. Retired in 2009."""
        MeasurementAutomationTrial: Any
        """Measurement Automation (Trial) (0040,A194), CS, VM 1. Retired in 2009."""
        ModifierCodeSequence: Any
        """Modifier Code Sequence (0040,A195), SQ, VM 1."""
        IdentificationDescriptionTrial: Any
        """Identification Description (Trial) (0040,A224), ST, VM 1. Retired in 2009."""
        CoordinatesSetGeometricTypeTrial: Any
        """Coordinates Set Geometric Type (Trial) (0040,A290), CS, VM 1. Retired in 2009."""
        AlgorithmCodeSequenceTrial: Any
        """Algorithm Code Sequence (Trial) (0040,A296), SQ, VM 1. Retired in 2009."""
        AlgorithmDescriptionTrial: Any
        """Algorithm Description (Trial) (0040,A297), ST, VM 1. Retired in 2009."""
        PixelCoordinatesSetTrial: Any
        """Pixel Coordinates Set (Trial) (0040,A29A), SL, VM 2-2n. Retired in 2009."""
        MeasuredValueSequence: Any
        """Measured Value Sequence (0040,A300), SQ, VM 1."""
        NumericValueQualifierCodeSequence: Any
        """Numeric Value Qualifier Code Sequence (0040,A301), SQ, VM 1."""
        CurrentObserverTrial: Any
        """Current Observer (Trial) (0040,A307), PN, VM 1. Retired in 2009."""
        NumericValue: Any
        """Numeric Value (0040,A30A), DS, VM 1-n."""
        ReferencedAccessionSequenceTrial: Any
        """Referenced Accession Sequence (Trial) (0040,A313), SQ, VM 1. Retired in 2009."""
        ReportStatusCommentTrial: Any
        """Report Status Comment (Trial) (0040,A33A), ST, VM 1. Retired in 2009."""
        ProcedureContextSequenceTrial: Any
        """Procedure Context Sequence (Trial) (0040,A340), SQ, VM 1. Retired in 2009."""
        VerbalSourceTrial: Any
        """Verbal Source (Trial) (0040,A352), PN, VM 1. Retired in 2009."""
        AddressTrial: Any
        """Address (Trial) (0040,A353), ST, VM 1. Retired in 2009."""
        TelephoneNumberTrial: Any
        """Telephone Number (Trial) (0040,A354), LO, VM 1. Retired in 2009."""
        VerbalSourceIdentifierCodeSequenceTrial: Any
        """Verbal Source Identifier Code Sequence (Trial) (0040,A358), SQ, VM 1. Retired in 2009."""
        PredecessorDocumentsSequence: Any
        """Predecessor Documents Sequence (0040,A360), SQ, VM 1."""
        ReferencedRequestSequence: Any
        """Referenced Request Sequence (0040,A370), SQ, VM 1."""
        PerformedProcedureCodeSequence: Any
        """Performed Procedure Code Sequence (0040,A372), SQ, VM 1."""
        CurrentRequestedProcedureEvidenceSequence: Any
        """Current Requested Procedure Evidence Sequence (0040,A375), SQ, VM 1."""
        ReportDetailSequenceTrial: Any
        """Report Detail Sequence (Trial) (0040,A380), SQ, VM 1. Retired in 2009."""
        PertinentOtherEvidenceSequence: Any
        """Pertinent Other Evidence Sequence (0040,A385), SQ, VM 1."""
        HL7StructuredDocumentReferenceSequence: Any
        """HL7 Structured Document Reference Sequence (0040,A390), SQ, VM 1."""
        ObservationSubjectUIDTrial: Any
        """Observation Subject UID (Trial) (0040,A402), UI, VM 1. Retired in 2009."""
        ObservationSubjectClassTrial: Any
        """Observation Subject Class (Trial) (0040,A403), CS, VM 1. Retired in 2009."""
        ObservationSubjectTypeCodeSequenceTrial: Any
        """Observation Subject Type Code Sequence (Trial) (0040,A404), SQ, VM 1. Retired in 2009."""
        CompletionFlag: Any
        """Completion Flag (0040,A491), CS, VM 1."""
        CompletionFlagDescription: Any
        """Completion Flag Description (0040,A492), LO, VM 1."""
        VerificationFlag: Any
        """Verification Flag (0040,A493), CS, VM 1."""
        ArchiveRequested: Any
        """Archive Requested (0040,A494), CS, VM 1."""
        PreliminaryFlag: Any
        """Preliminary Flag (0040,A496), CS, VM 1."""
        ContentTemplateSequence: Any
        """Content Template Sequence (0040,A504), SQ, VM 1."""
        IdenticalDocumentsSequence: Any
        """Identical Documents Sequence (0040,A525), SQ, VM 1."""
        ObservationSubjectContextFlagTrial: Any
        """Observation Subject Context Flag (Trial) (0040,A600), CS, VM 1. Retired in 2009."""
        ObserverContextFlagTrial: Any
        """Observer Context Flag (Trial) (0040,A601), CS, VM 1. Retired in 2009."""
        ProcedureContextFlagTrial: Any
        """Procedure Context Flag (Trial) (0040,A603), CS, VM 1. Retired in 2009."""
        ContentSequence: Any
        """Content Sequence (0040,A730), SQ, VM 1."""
        RelationshipSequenceTrial: Any
        """Relationship Sequence (Trial) (0040,A731), SQ, VM 1. Retired in 2009."""
        RelationshipTypeCodeSequenceTrial: Any
        """Relationship Type Code Sequence (Trial) (0040,A732), SQ, VM 1. Retired in 2009."""
        LanguageCodeSequenceTrial: Any
        """Language Code Sequence (Trial) (0040,A744), SQ, VM 1. Retired in 2009."""
        TabulatedValuesSequence: Any
        """Tabulated Values Sequence (0040,A801), SQ, VM 1."""
        NumberOfTableRows: Any
        """Number of Table Rows (0040,A802), UL, VM 1."""
        NumberOfTableColumns: Any
        """Number of Table Columns (0040,A803), UL, VM 1."""
        TableRowNumber: Any
        """Table Row Number (0040,A804), UL, VM 1."""
        TableColumnNumber: Any
        """Table Column Number (0040,A805), UL, VM 1."""
        TableRowDefinitionSequence: Any
        """Table Row Definition Sequence (0040,A806), SQ, VM 1."""
        TableColumnDefinitionSequence: Any
        """Table Column Definition Sequence (0040,A807), SQ, VM 1."""
        CellValuesSequence: Any
        """Cell Values Sequence (0040,A808), SQ, VM 1."""
        UniformResourceLocatorTrial: Any
        """Uniform Resource Locator (Trial) (0040,A992), ST, VM 1. Retired in 2009."""
        WaveformAnnotationSequence: Any
        """Waveform Annotation Sequence (0040,B020), SQ, VM 1."""
        StructuredWaveformAnnotationSequence: Any
        """Structured Waveform Annotation Sequence (0040,B030), SQ, VM 1."""
        WaveformAnnotationDisplaySelectionSequence: Any
        """Waveform Annotation Display Selection Sequence (0040,B031), SQ, VM 1."""
        ReferencedMontageIndex: Any
        """Referenced Montage Index (0040,B032), US, VM 1."""
        WaveformTextualAnnotationSequence: Any
        """Waveform Textual Annotation Sequence (0040,B033), SQ, VM 1."""
        AnnotationDateTime: Any
        """Annotation DateTime (0040,B034), DT, VM 1."""
        DisplayedWaveformSegmentSequence: Any
        """Displayed Waveform Segment Sequence (0040,B035), SQ, VM 1."""
        SegmentDefinitionDateTime: Any
        """Segment Definition DateTime (0040,B036), DT, VM 1."""
        MontageActivationSequence: Any
        """Montage Activation Sequence (0040,B037), SQ, VM 1."""
        MontageActivationTimeOffset: Any
        """Montage Activation Time Offset (0040,B038), DS, VM 1."""
        WaveformMontageSequence: Any
        """Waveform Montage Sequence (0040,B039), SQ, VM 1."""
        ReferencedMontageChannelNumber: Any
        """Referenced Montage Channel Number (0040,B03A), IS, VM 1."""
        MontageName: Any
        """Montage Name (0040,B03B), LT, VM 1."""
        MontageChannelSequence: Any
        """Montage Channel Sequence (0040,B03C), SQ, VM 1."""
        MontageIndex: Any
        """Montage Index (0040,B03D), US, VM 1."""
        MontageChannelNumber: Any
        """Montage Channel Number (0040,B03E), IS, VM 1."""
        MontageChannelLabel: Any
        """Montage Channel Label (0040,B03F), LO, VM 1."""
        MontageChannelSourceCodeSequence: Any
        """Montage Channel Source Code Sequence (0040,B040), SQ, VM 1."""
        ContributingChannelSourcesSequence: Any
        """Contributing Channel Sources Sequence (0040,B041), SQ, VM 1."""
        ChannelWeight: Any
        """Channel Weight (0040,B042), FL, VM 1."""
        TemplateIdentifier: Any
        """Template Identifier (0040,DB00), CS, VM 1."""
        TemplateVersion: Any
        """Template Version (0040,DB06), DT, VM 1. Retired in 2001."""
        TemplateLocalVersion: Any
        """Template Local Version (0040,DB07), DT, VM 1. Retired in 2001."""
        TemplateExtensionFlag: Any
        """Template Extension Flag (0040,DB0B), CS, VM 1. Retired in 2001."""
        TemplateExtensionOrganizationUID: Any
        """Template Extension Organization UID (0040,DB0C), UI, VM 1. Retired in 2001."""
        TemplateExtensionCreatorUID: Any
        """Template Extension Creator UID (0040,DB0D), UI, VM 1. Retired in 2001."""
        ReferencedContentItemIdentifier: Any
        """Referenced Content Item Identifier (0040,DB73), UL, VM 1-n."""
        HL7InstanceIdentifier: Any
        """HL7 Instance Identifier (0040,E001), ST, VM 1."""
        HL7DocumentEffectiveTime: Any
        """HL7 Document Effective Time (0040,E004), DT, VM 1."""
        HL7DocumentTypeCodeSequence: Any
        """HL7 Document Type Code Sequence (0040,E006), SQ, VM 1."""
        DocumentClassCodeSequence: Any
        """Document Class Code Sequence (0040,E008), SQ, VM 1."""
        RetrieveURI: Any
        """Retrieve URI (0040,E010), UR, VM 1."""
        RetrieveLocationUID: Any
        """Retrieve Location UID (0040,E011), UI, VM 1."""
        DisplayURI: Any
        """Display URI (0040,E012), UR, VM 1."""
        TypeOfInstances: Any
        """Type of Instances (0040,E020), CS, VM 1."""
        DICOMRetrievalSequence: Any
        """DICOM Retrieval Sequence (0040,E021), SQ, VM 1."""
        DICOMMediaRetrievalSequence: Any
        """DICOM Media Retrieval Sequence (0040,E022), SQ, VM 1."""
        WADORetrievalSequence: Any
        """WADO Retrieval Sequence (0040,E023), SQ, VM 1."""
        XDSRetrievalSequence: Any
        """XDS Retrieval Sequence (0040,E024), SQ, VM 1."""
        WADORSRetrievalSequence: Any
        """WADO-RS Retrieval Sequence (0040,E025), SQ, VM 1."""
        RepositoryUniqueID: Any
        """Repository Unique ID (0040,E030), UI, VM 1."""
        HomeCommunityID: Any
        """Home Community ID (0040,E031), UI, VM 1."""
        DocumentTitle: Any
        """Document Title (0042,0010), ST, VM 1."""
        EncapsulatedDocument: Any
        """Encapsulated Document (0042,0011), OB, VM 1."""
        MIMETypeOfEncapsulatedDocument: Any
        """MIME Type of Encapsulated Document (0042,0012), LO, VM 1."""
        SourceInstanceSequence: Any
        """Source Instance Sequence (0042,0013), SQ, VM 1."""
        ListOfMIMETypes: Any
        """List of MIME Types (0042,0014), LO, VM 1-n."""
        EncapsulatedDocumentLength: Any
        """Encapsulated Document Length (0042,0015), UL, VM 1."""
        ProductPackageIdentifier: Any
        """Product Package Identifier (0044,0001), ST, VM 1."""
        SubstanceAdministrationApproval: Any
        """Substance Administration Approval (0044,0002), CS, VM 1."""
        ApprovalStatusFurtherDescription: Any
        """Approval Status Further Description (0044,0003), LT, VM 1."""
        ApprovalStatusDateTime: Any
        """Approval Status DateTime (0044,0004), DT, VM 1."""
        ProductTypeCodeSequence: Any
        """Product Type Code Sequence (0044,0007), SQ, VM 1."""
        ProductName: Any
        """Product Name (0044,0008), LO, VM 1-n."""
        ProductDescription: Any
        """Product Description (0044,0009), LT, VM 1."""
        ProductLotIdentifier: Any
        """Product Lot Identifier (0044,000A), LO, VM 1."""
        ProductExpirationDateTime: Any
        """Product Expiration DateTime (0044,000B), DT, VM 1."""
        SubstanceAdministrationDateTime: Any
        """Substance Administration DateTime (0044,0010), DT, VM 1."""
        SubstanceAdministrationNotes: Any
        """Substance Administration Notes (0044,0011), LO, VM 1."""
        SubstanceAdministrationDeviceID: Any
        """Substance Administration Device ID (0044,0012), LO, VM 1."""
        ProductParameterSequence: Any
        """Product Parameter Sequence (0044,0013), SQ, VM 1."""
        SubstanceAdministrationParameterSequence: Any
        """Substance Administration Parameter Sequence (0044,0019), SQ, VM 1."""
        ApprovalSequence: Any
        """Approval Sequence (0044,0100), SQ, VM 1."""
        AssertionCodeSequence: Any
        """Assertion Code Sequence (0044,0101), SQ, VM 1."""
        AssertionUID: Any
        """Assertion UID (0044,0102), UI, VM 1."""
        AsserterIdentificationSequence: Any
        """Asserter Identification Sequence (0044,0103), SQ, VM 1."""
        AssertionDateTime: Any
        """Assertion DateTime (0044,0104), DT, VM 1."""
        AssertionExpirationDateTime: Any
        """Assertion Expiration DateTime (0044,0105), DT, VM 1."""
        AssertionComments: Any
        """Assertion Comments (0044,0106), UT, VM 1."""
        RelatedAssertionSequence: Any
        """Related Assertion Sequence (0044,0107), SQ, VM 1."""
        ReferencedAssertionUID: Any
        """Referenced Assertion UID (0044,0108), UI, VM 1."""
        ApprovalSubjectSequence: Any
        """Approval Subject Sequence (0044,0109), SQ, VM 1."""
        OrganizationalRoleCodeSequence: Any
        """Organizational Role Code Sequence (0044,010A), SQ, VM 1."""
        RTAssertionsSequence: Any
        """RT Assertions Sequence (0044,0110), SQ, VM 1."""
        LensDescription: Any
        """Lens Description (0046,0012), LO, VM 1."""
        RightLensSequence: Any
        """Right Lens Sequence (0046,0014), SQ, VM 1."""
        LeftLensSequence: Any
        """Left Lens Sequence (0046,0015), SQ, VM 1."""
        UnspecifiedLateralityLensSequence: Any
        """Unspecified Laterality Lens Sequence (0046,0016), SQ, VM 1."""
        CylinderSequence: Any
        """Cylinder Sequence (0046,0018), SQ, VM 1."""
        PrismSequence: Any
        """Prism Sequence (0046,0028), SQ, VM 1."""
        HorizontalPrismPower: Any
        """Horizontal Prism Power (0046,0030), FD, VM 1."""
        HorizontalPrismBase: Any
        """Horizontal Prism Base (0046,0032), CS, VM 1."""
        VerticalPrismPower: Any
        """Vertical Prism Power (0046,0034), FD, VM 1."""
        VerticalPrismBase: Any
        """Vertical Prism Base (0046,0036), CS, VM 1."""
        LensSegmentType: Any
        """Lens Segment Type (0046,0038), CS, VM 1."""
        OpticalTransmittance: Any
        """Optical Transmittance (0046,0040), FD, VM 1."""
        ChannelWidth: Any
        """Channel Width (0046,0042), FD, VM 1."""
        PupilSize: Any
        """Pupil Size (0046,0044), FD, VM 1."""
        CornealSize: Any
        """Corneal Size (0046,0046), FD, VM 1."""
        CornealSizeSequence: Any
        """Corneal Size Sequence (0046,0047), SQ, VM 1."""
        AutorefractionRightEyeSequence: Any
        """Autorefraction Right Eye Sequence (0046,0050), SQ, VM 1."""
        AutorefractionLeftEyeSequence: Any
        """Autorefraction Left Eye Sequence (0046,0052), SQ, VM 1."""
        DistancePupillaryDistance: Any
        """Distance Pupillary Distance (0046,0060), FD, VM 1."""
        NearPupillaryDistance: Any
        """Near Pupillary Distance (0046,0062), FD, VM 1."""
        IntermediatePupillaryDistance: Any
        """Intermediate Pupillary Distance (0046,0063), FD, VM 1."""
        OtherPupillaryDistance: Any
        """Other Pupillary Distance (0046,0064), FD, VM 1."""
        KeratometryRightEyeSequence: Any
        """Keratometry Right Eye Sequence (0046,0070), SQ, VM 1."""
        KeratometryLeftEyeSequence: Any
        """Keratometry Left Eye Sequence (0046,0071), SQ, VM 1."""
        SteepKeratometricAxisSequence: Any
        """Steep Keratometric Axis Sequence (0046,0074), SQ, VM 1."""
        RadiusOfCurvature: Any
        """Radius of Curvature (0046,0075), FD, VM 1."""
        KeratometricPower: Any
        """Keratometric Power (0046,0076), FD, VM 1."""
        KeratometricAxis: Any
        """Keratometric Axis (0046,0077), FD, VM 1."""
        FlatKeratometricAxisSequence: Any
        """Flat Keratometric Axis Sequence (0046,0080), SQ, VM 1."""
        BackgroundColor: Any
        """Background Color (0046,0092), CS, VM 1."""
        Optotype: Any
        """Optotype (0046,0094), CS, VM 1."""
        OptotypePresentation: Any
        """Optotype Presentation (0046,0095), CS, VM 1."""
        SubjectiveRefractionRightEyeSequence: Any
        """Subjective Refraction Right Eye Sequence (0046,0097), SQ, VM 1."""
        SubjectiveRefractionLeftEyeSequence: Any
        """Subjective Refraction Left Eye Sequence (0046,0098), SQ, VM 1."""
        AddNearSequence: Any
        """Add Near Sequence (0046,0100), SQ, VM 1."""
        AddIntermediateSequence: Any
        """Add Intermediate Sequence (0046,0101), SQ, VM 1."""
        AddOtherSequence: Any
        """Add Other Sequence (0046,0102), SQ, VM 1."""
        AddPower: Any
        """Add Power (0046,0104), FD, VM 1."""
        ViewingDistance: Any
        """Viewing Distance (0046,0106), FD, VM 1."""
        CorneaMeasurementsSequence: Any
        """Cornea Measurements Sequence (0046,0110), SQ, VM 1."""
        SourceOfCorneaMeasurementDataCodeSequence: Any
        """Source of Cornea Measurement Data Code Sequence (0046,0111), SQ, VM 1."""
        SteepCornealAxisSequence: Any
        """Steep Corneal Axis Sequence (0046,0112), SQ, VM 1."""
        FlatCornealAxisSequence: Any
        """Flat Corneal Axis Sequence (0046,0113), SQ, VM 1."""
        CornealPower: Any
        """Corneal Power (0046,0114), FD, VM 1."""
        CornealAxis: Any
        """Corneal Axis (0046,0115), FD, VM 1."""
        CorneaMeasurementMethodCodeSequence: Any
        """Cornea Measurement Method Code Sequence (0046,0116), SQ, VM 1."""
        RefractiveIndexOfCornea: Any
        """Refractive Index of Cornea (0046,0117), FL, VM 1."""
        RefractiveIndexOfAqueousHumor: Any
        """Refractive Index of Aqueous Humor (0046,0118), FL, VM 1."""
        VisualAcuityTypeCodeSequence: Any
        """Visual Acuity Type Code Sequence (0046,0121), SQ, VM 1."""
        VisualAcuityRightEyeSequence: Any
        """Visual Acuity Right Eye Sequence (0046,0122), SQ, VM 1."""
        VisualAcuityLeftEyeSequence: Any
        """Visual Acuity Left Eye Sequence (0046,0123), SQ, VM 1."""
        VisualAcuityBothEyesOpenSequence: Any
        """Visual Acuity Both Eyes Open Sequence (0046,0124), SQ, VM 1."""
        ViewingDistanceType: Any
        """Viewing Distance Type (0046,0125), CS, VM 1."""
        VisualAcuityModifiers: Any
        """Visual Acuity Modifiers (0046,0135), SS, VM 2."""
        DecimalVisualAcuity: Any
        """Decimal Visual Acuity (0046,0137), FD, VM 1."""
        OptotypeDetailedDefinition: Any
        """Optotype Detailed Definition (0046,0139), LO, VM 1."""
        ReferencedRefractiveMeasurementsSequence: Any
        """Referenced Refractive Measurements Sequence (0046,0145), SQ, VM 1."""
        SpherePower: Any
        """Sphere Power (0046,0146), FD, VM 1."""
        CylinderPower: Any
        """Cylinder Power (0046,0147), FD, VM 1."""
        CornealTopographySurface: Any
        """Corneal Topography Surface (0046,0201), CS, VM 1."""
        CornealVertexLocation: Any
        """Corneal Vertex Location (0046,0202), FL, VM 2."""
        PupilCentroidXCoordinate: Any
        """Pupil Centroid X-Coordinate (0046,0203), FL, VM 1."""
        PupilCentroidYCoordinate: Any
        """Pupil Centroid Y-Coordinate (0046,0204), FL, VM 1."""
        EquivalentPupilRadius: Any
        """Equivalent Pupil Radius (0046,0205), FL, VM 1."""
        CornealTopographyMapTypeCodeSequence: Any
        """Corneal Topography Map Type Code Sequence (0046,0207), SQ, VM 1."""
        VerticesOfTheOutlineOfPupil: Any
        """Vertices of the Outline of Pupil (0046,0208), IS, VM 2-2n."""
        CornealTopographyMappingNormalsSequence: Any
        """Corneal Topography Mapping Normals Sequence (0046,0210), SQ, VM 1."""
        MaximumCornealCurvatureSequence: Any
        """Maximum Corneal Curvature Sequence (0046,0211), SQ, VM 1."""
        MaximumCornealCurvature: Any
        """Maximum Corneal Curvature (0046,0212), FL, VM 1."""
        MaximumCornealCurvatureLocation: Any
        """Maximum Corneal Curvature Location (0046,0213), FL, VM 2."""
        MinimumKeratometricSequence: Any
        """Minimum Keratometric Sequence (0046,0215), SQ, VM 1."""
        SimulatedKeratometricCylinderSequence: Any
        """Simulated Keratometric Cylinder Sequence (0046,0218), SQ, VM 1."""
        AverageCornealPower: Any
        """Average Corneal Power (0046,0220), FL, VM 1."""
        CornealISValue: Any
        """Corneal I-S Value (0046,0224), FL, VM 1."""
        AnalyzedArea: Any
        """Analyzed Area (0046,0227), FL, VM 1."""
        SurfaceRegularityIndex: Any
        """Surface Regularity Index (0046,0230), FL, VM 1."""
        SurfaceAsymmetryIndex: Any
        """Surface Asymmetry Index (0046,0232), FL, VM 1."""
        CornealEccentricityIndex: Any
        """Corneal Eccentricity Index (0046,0234), FL, VM 1."""
        KeratoconusPredictionIndex: Any
        """Keratoconus Prediction Index (0046,0236), FL, VM 1."""
        DecimalPotentialVisualAcuity: Any
        """Decimal Potential Visual Acuity (0046,0238), FL, VM 1."""
        CornealTopographyMapQualityEvaluation: Any
        """Corneal Topography Map Quality Evaluation (0046,0242), CS, VM 1."""
        SourceImageCornealProcessedDataSequence: Any
        """Source Image Corneal Processed Data Sequence (0046,0244), SQ, VM 1."""
        CornealPointLocation: Any
        """Corneal Point Location (0046,0247), FL, VM 3."""
        CornealPointEstimated: Any
        """Corneal Point Estimated (0046,0248), CS, VM 1."""
        AxialPower: Any
        """Axial Power (0046,0249), FL, VM 1."""
        TangentialPower: Any
        """Tangential Power (0046,0250), FL, VM 1."""
        RefractivePower: Any
        """Refractive Power (0046,0251), FL, VM 1."""
        RelativeElevation: Any
        """Relative Elevation (0046,0252), FL, VM 1."""
        CornealWavefront: Any
        """Corneal Wavefront (0046,0253), FL, VM 1."""
        ImagedVolumeWidth: Any
        """Imaged Volume Width (0048,0001), FL, VM 1."""
        ImagedVolumeHeight: Any
        """Imaged Volume Height (0048,0002), FL, VM 1."""
        ImagedVolumeDepth: Any
        """Imaged Volume Depth (0048,0003), FL, VM 1."""
        TotalPixelMatrixColumns: Any
        """Total Pixel Matrix Columns (0048,0006), UL, VM 1."""
        TotalPixelMatrixRows: Any
        """Total Pixel Matrix Rows (0048,0007), UL, VM 1."""
        TotalPixelMatrixOriginSequence: Any
        """Total Pixel Matrix Origin Sequence (0048,0008), SQ, VM 1."""
        SpecimenLabelInImage: Any
        """Specimen Label in Image (0048,0010), CS, VM 1."""
        FocusMethod: Any
        """Focus Method (0048,0011), CS, VM 1."""
        ExtendedDepthOfField: Any
        """Extended Depth of Field (0048,0012), CS, VM 1."""
        NumberOfFocalPlanes: Any
        """Number of Focal Planes (0048,0013), US, VM 1."""
        DistanceBetweenFocalPlanes: Any
        """Distance Between Focal Planes (0048,0014), FL, VM 1."""
        RecommendedAbsentPixelCIELabValue: Any
        """Recommended Absent Pixel CIELab Value (0048,0015), US, VM 3."""
        IlluminatorTypeCodeSequence: Any
        """Illuminator Type Code Sequence (0048,0100), SQ, VM 1."""
        ImageOrientationSlide: Any
        """Image Orientation (Slide) (0048,0102), DS, VM 6."""
        OpticalPathSequence: Any
        """Optical Path Sequence (0048,0105), SQ, VM 1."""
        OpticalPathIdentifier: Any
        """Optical Path Identifier (0048,0106), SH, VM 1."""
        OpticalPathDescription: Any
        """Optical Path Description (0048,0107), ST, VM 1."""
        IlluminationColorCodeSequence: Any
        """Illumination Color Code Sequence (0048,0108), SQ, VM 1."""
        SpecimenReferenceSequence: Any
        """Specimen Reference Sequence (0048,0110), SQ, VM 1."""
        CondenserLensPower: Any
        """Condenser Lens Power (0048,0111), DS, VM 1."""
        ObjectiveLensPower: Any
        """Objective Lens Power (0048,0112), DS, VM 1."""
        ObjectiveLensNumericalAperture: Any
        """Objective Lens Numerical Aperture (0048,0113), DS, VM 1."""
        ConfocalMode: Any
        """Confocal Mode (0048,0114), CS, VM 1."""
        TissueLocation: Any
        """Tissue Location (0048,0115), CS, VM 1."""
        ConfocalMicroscopyImageFrameTypeSequence: Any
        """Confocal Microscopy Image Frame Type Sequence (0048,0116), SQ, VM 1."""
        ImageAcquisitionDepth: Any
        """Image Acquisition Depth (0048,0117), FD, VM 1."""
        PaletteColorLookupTableSequence: Any
        """Palette Color Lookup Table Sequence (0048,0120), SQ, VM 1."""
        ReferencedImageNavigationSequence: Any
        """Referenced Image Navigation Sequence (0048,0200), SQ, VM 1. Retired."""
        TopLeftHandCornerOfLocalizerArea: Any
        """Top Left Hand Corner of Localizer Area (0048,0201), US, VM 2. Retired."""
        BottomRightHandCornerOfLocalizerArea: Any
        """Bottom Right Hand Corner of Localizer Area (0048,0202), US, VM 2. Retired."""
        OpticalPathIdentificationSequence: Any
        """Optical Path Identification Sequence (0048,0207), SQ, VM 1."""
        PlanePositionSlideSequence: Any
        """Plane Position (Slide) Sequence (0048,021A), SQ, VM 1."""
        ColumnPositionInTotalImagePixelMatrix: Any
        """Column Position In Total Image Pixel Matrix (0048,021E), SL, VM 1."""
        RowPositionInTotalImagePixelMatrix: Any
        """Row Position In Total Image Pixel Matrix (0048,021F), SL, VM 1."""
        PixelOriginInterpretation: Any
        """Pixel Origin Interpretation (0048,0301), CS, VM 1."""
        NumberOfOpticalPaths: Any
        """Number of Optical Paths (0048,0302), UL, VM 1."""
        TotalPixelMatrixFocalPlanes: Any
        """Total Pixel Matrix Focal Planes (0048,0303), UL, VM 1."""
        TilesOverlap: Any
        """Tiles Overlap (0048,0304), CS, VM 1."""
        CalibrationImage: Any
        """Calibration Image (0050,0004), CS, VM 1."""
        DeviceSequence: Any
        """Device Sequence (0050,0010), SQ, VM 1."""
        ContainerComponentTypeCodeSequence: Any
        """Container Component Type Code Sequence (0050,0012), SQ, VM 1."""
        ContainerComponentThickness: Any
        """Container Component Thickness (0050,0013), FD, VM 1."""
        DeviceLength: Any
        """Device Length (0050,0014), DS, VM 1."""
        ContainerComponentWidth: Any
        """Container Component Width (0050,0015), FD, VM 1."""
        DeviceDiameter: Any
        """Device Diameter (0050,0016), DS, VM 1."""
        DeviceDiameterUnits: Any
        """Device Diameter Units (0050,0017), CS, VM 1."""
        DeviceVolume: Any
        """Device Volume (0050,0018), DS, VM 1."""
        InterMarkerDistance: Any
        """Inter-Marker Distance (0050,0019), DS, VM 1."""
        ContainerComponentMaterial: Any
        """Container Component Material (0050,001A), CS, VM 1."""
        ContainerComponentID: Any
        """Container Component ID (0050,001B), LO, VM 1."""
        ContainerComponentLength: Any
        """Container Component Length (0050,001C), FD, VM 1."""
        ContainerComponentDiameter: Any
        """Container Component Diameter (0050,001D), FD, VM 1."""
        ContainerComponentDescription: Any
        """Container Component Description (0050,001E), LO, VM 1."""
        DeviceDescription: Any
        """Device Description (0050,0020), LO, VM 1."""
        LongDeviceDescription: Any
        """Long Device Description (0050,0021), ST, VM 1."""
        ContrastBolusIngredientPercentByVolume: Any
        """Contrast/Bolus Ingredient Percent by Volume (0052,0001), FL, VM 1."""
        OCTFocalDistance: Any
        """OCT Focal Distance (0052,0002), FD, VM 1."""
        BeamSpotSize: Any
        """Beam Spot Size (0052,0003), FD, VM 1."""
        EffectiveRefractiveIndex: Any
        """Effective Refractive Index (0052,0004), FD, VM 1."""
        OCTAcquisitionDomain: Any
        """OCT Acquisition Domain (0052,0006), CS, VM 1."""
        OCTOpticalCenterWavelength: Any
        """OCT Optical Center Wavelength (0052,0007), FD, VM 1."""
        AxialResolution: Any
        """Axial Resolution (0052,0008), FD, VM 1."""
        RangingDepth: Any
        """Ranging Depth (0052,0009), FD, VM 1."""
        ALineRate: Any
        """A-line Rate (0052,0011), FD, VM 1."""
        ALinesPerFrame: Any
        """A-lines Per Frame (0052,0012), US, VM 1."""
        CatheterRotationalRate: Any
        """Catheter Rotational Rate (0052,0013), FD, VM 1."""
        ALinePixelSpacing: Any
        """A-line Pixel Spacing (0052,0014), FD, VM 1."""
        ModeOfPercutaneousAccessSequence: Any
        """Mode of Percutaneous Access Sequence (0052,0016), SQ, VM 1."""
        IntravascularOCTFrameTypeSequence: Any
        """Intravascular OCT Frame Type Sequence (0052,0025), SQ, VM 1."""
        OCTZOffsetApplied: Any
        """OCT Z Offset Applied (0052,0026), CS, VM 1."""
        IntravascularFrameContentSequence: Any
        """Intravascular Frame Content Sequence (0052,0027), SQ, VM 1."""
        IntravascularLongitudinalDistance: Any
        """Intravascular Longitudinal Distance (0052,0028), FD, VM 1."""
        IntravascularOCTFrameContentSequence: Any
        """Intravascular OCT Frame Content Sequence (0052,0029), SQ, VM 1."""
        OCTZOffsetCorrection: Any
        """OCT Z Offset Correction (0052,0030), SS, VM 1."""
        CatheterDirectionOfRotation: Any
        """Catheter Direction of Rotation (0052,0031), CS, VM 1."""
        SeamLineLocation: Any
        """Seam Line Location (0052,0033), FD, VM 1."""
        FirstALineLocation: Any
        """First A-line Location (0052,0034), FD, VM 1."""
        SeamLineIndex: Any
        """Seam Line Index (0052,0036), US, VM 1."""
        NumberOfPaddedALines: Any
        """Number of Padded A-lines (0052,0038), US, VM 1."""
        InterpolationType: Any
        """Interpolation Type (0052,0039), CS, VM 1."""
        RefractiveIndexApplied: Any
        """Refractive Index Applied (0052,003A), CS, VM 1."""
        EnergyWindowVector: Any
        """Energy Window Vector (0054,0010), US, VM 1-n."""
        NumberOfEnergyWindows: Any
        """Number of Energy Windows (0054,0011), US, VM 1."""
        EnergyWindowInformationSequence: Any
        """Energy Window Information Sequence (0054,0012), SQ, VM 1."""
        EnergyWindowRangeSequence: Any
        """Energy Window Range Sequence (0054,0013), SQ, VM 1."""
        EnergyWindowLowerLimit: Any
        """Energy Window Lower Limit (0054,0014), DS, VM 1."""
        EnergyWindowUpperLimit: Any
        """Energy Window Upper Limit (0054,0015), DS, VM 1."""
        RadiopharmaceuticalInformationSequence: Any
        """Radiopharmaceutical Information Sequence (0054,0016), SQ, VM 1."""
        ResidualSyringeCounts: Any
        """Residual Syringe Counts (0054,0017), IS, VM 1."""
        EnergyWindowName: Any
        """Energy Window Name (0054,0018), SH, VM 1."""
        DetectorVector: Any
        """Detector Vector (0054,0020), US, VM 1-n."""
        NumberOfDetectors: Any
        """Number of Detectors (0054,0021), US, VM 1."""
        DetectorInformationSequence: Any
        """Detector Information Sequence (0054,0022), SQ, VM 1."""
        PhaseVector: Any
        """Phase Vector (0054,0030), US, VM 1-n."""
        NumberOfPhases: Any
        """Number of Phases (0054,0031), US, VM 1."""
        PhaseInformationSequence: Any
        """Phase Information Sequence (0054,0032), SQ, VM 1."""
        NumberOfFramesInPhase: Any
        """Number of Frames in Phase (0054,0033), US, VM 1."""
        PhaseDelay: Any
        """Phase Delay (0054,0036), IS, VM 1."""
        PauseBetweenFrames: Any
        """Pause Between Frames (0054,0038), IS, VM 1."""
        PhaseDescription: Any
        """Phase Description (0054,0039), CS, VM 1."""
        RotationVector: Any
        """Rotation Vector (0054,0050), US, VM 1-n."""
        NumberOfRotations: Any
        """Number of Rotations (0054,0051), US, VM 1."""
        RotationInformationSequence: Any
        """Rotation Information Sequence (0054,0052), SQ, VM 1."""
        NumberOfFramesInRotation: Any
        """Number of Frames in Rotation (0054,0053), US, VM 1."""
        RRIntervalVector: Any
        """R-R Interval Vector (0054,0060), US, VM 1-n."""
        NumberOfRRIntervals: Any
        """Number of R-R Intervals (0054,0061), US, VM 1."""
        GatedInformationSequence: Any
        """Gated Information Sequence (0054,0062), SQ, VM 1."""
        DataInformationSequence: Any
        """Data Information Sequence (0054,0063), SQ, VM 1."""
        TimeSlotVector: Any
        """Time Slot Vector (0054,0070), US, VM 1-n."""
        NumberOfTimeSlots: Any
        """Number of Time Slots (0054,0071), US, VM 1."""
        TimeSlotInformationSequence: Any
        """Time Slot Information Sequence (0054,0072), SQ, VM 1."""
        TimeSlotTime: Any
        """Time Slot Time (0054,0073), DS, VM 1."""
        SliceVector: Any
        """Slice Vector (0054,0080), US, VM 1-n."""
        NumberOfSlices: Any
        """Number of Slices (0054,0081), US, VM 1."""
        AngularViewVector: Any
        """Angular View Vector (0054,0090), US, VM 1-n."""
        TimeSliceVector: Any
        """Time Slice Vector (0054,0100), US, VM 1-n."""
        NumberOfTimeSlices: Any
        """Number of Time Slices (0054,0101), US, VM 1."""
        StartAngle: Any
        """Start Angle (0054,0200), DS, VM 1."""
        TypeOfDetectorMotion: Any
        """Type of Detector Motion (0054,0202), CS, VM 1."""
        TriggerVector: Any
        """Trigger Vector (0054,0210), IS, VM 1-n."""
        NumberOfTriggersInPhase: Any
        """Number of Triggers in Phase (0054,0211), US, VM 1."""
        ViewCodeSequence: Any
        """View Code Sequence (0054,0220), SQ, VM 1."""
        ViewModifierCodeSequence: Any
        """View Modifier Code Sequence (0054,0222), SQ, VM 1."""
        RadionuclideCodeSequence: Any
        """Radionuclide Code Sequence (0054,0300), SQ, VM 1."""
        AdministrationRouteCodeSequence: Any
        """Administration Route Code Sequence (0054,0302), SQ, VM 1."""
        RadiopharmaceuticalCodeSequence: Any
        """Radiopharmaceutical Code Sequence (0054,0304), SQ, VM 1."""
        CalibrationDataSequence: Any
        """Calibration Data Sequence (0054,0306), SQ, VM 1."""
        EnergyWindowNumber: Any
        """Energy Window Number (0054,0308), US, VM 1."""
        ImageID: Any
        """Image ID (0054,0400), SH, VM 1."""
        PatientOrientationCodeSequence: Any
        """Patient Orientation Code Sequence (0054,0410), SQ, VM 1."""
        PatientOrientationModifierCodeSequence: Any
        """Patient Orientation Modifier Code Sequence (0054,0412), SQ, VM 1."""
        PatientGantryRelationshipCodeSequence: Any
        """Patient Gantry Relationship Code Sequence (0054,0414), SQ, VM 1."""
        SliceProgressionDirection: Any
        """Slice Progression Direction (0054,0500), CS, VM 1."""
        ScanProgressionDirection: Any
        """Scan Progression Direction (0054,0501), CS, VM 1."""
        SeriesType: Any
        """Series Type (0054,1000), CS, VM 2."""
        Units: Any
        """Units (0054,1001), CS, VM 1."""
        CountsSource: Any
        """Counts Source (0054,1002), CS, VM 1."""
        ReprojectionMethod: Any
        """Reprojection Method (0054,1004), CS, VM 1."""
        SUVType: Any
        """SUV Type (0054,1006), CS, VM 1."""
        RandomsCorrectionMethod: Any
        """Randoms Correction Method (0054,1100), CS, VM 1."""
        AttenuationCorrectionMethod: Any
        """Attenuation Correction Method (0054,1101), LO, VM 1."""
        DecayCorrection: Any
        """Decay Correction (0054,1102), CS, VM 1."""
        ReconstructionMethod: Any
        """Reconstruction Method (0054,1103), LO, VM 1."""
        DetectorLinesOfResponseUsed: Any
        """Detector Lines of Response Used (0054,1104), LO, VM 1."""
        ScatterCorrectionMethod: Any
        """Scatter Correction Method (0054,1105), LO, VM 1."""
        AxialAcceptance: Any
        """Axial Acceptance (0054,1200), DS, VM 1."""
        AxialMash: Any
        """Axial Mash (0054,1201), IS, VM 2."""
        TransverseMash: Any
        """Transverse Mash (0054,1202), IS, VM 1."""
        DetectorElementSize: Any
        """Detector Element Size (0054,1203), DS, VM 2."""
        CoincidenceWindowWidth: Any
        """Coincidence Window Width (0054,1210), DS, VM 1."""
        SecondaryCountsType: Any
        """Secondary Counts Type (0054,1220), CS, VM 1-n."""
        FrameReferenceTime: Any
        """Frame Reference Time (0054,1300), DS, VM 1."""
        PrimaryPromptsCountsAccumulated: Any
        """Primary (Prompts) Counts Accumulated (0054,1310), IS, VM 1."""
        SecondaryCountsAccumulated: Any
        """Secondary Counts Accumulated (0054,1311), IS, VM 1-n."""
        SliceSensitivityFactor: Any
        """Slice Sensitivity Factor (0054,1320), DS, VM 1."""
        DecayFactor: Any
        """Decay Factor (0054,1321), DS, VM 1."""
        DoseCalibrationFactor: Any
        """Dose Calibration Factor (0054,1322), DS, VM 1."""
        ScatterFractionFactor: Any
        """Scatter Fraction Factor (0054,1323), DS, VM 1."""
        DeadTimeFactor: Any
        """Dead Time Factor (0054,1324), DS, VM 1."""
        ImageIndex: Any
        """Image Index (0054,1330), US, VM 1."""
        CountsIncluded: Any
        """Counts Included (0054,1400), CS, VM 1-n. Retired in 2007."""
        DeadTimeCorrectionFlag: Any
        """Dead Time Correction Flag (0054,1401), CS, VM 1. Retired in 2007."""
        HistogramSequence: Any
        """Histogram Sequence (0060,3000), SQ, VM 1."""
        HistogramNumberOfBins: Any
        """Histogram Number of Bins (0060,3002), US, VM 1."""
        HistogramFirstBinValue: Any
        """Histogram First Bin Value (0060,3004), US or SS, VM 1."""
        HistogramLastBinValue: Any
        """Histogram Last Bin Value (0060,3006), US or SS, VM 1."""
        HistogramBinWidth: Any
        """Histogram Bin Width (0060,3008), US, VM 1."""
        HistogramExplanation: Any
        """Histogram Explanation (0060,3010), LO, VM 1."""
        HistogramData: Any
        """Histogram Data (0060,3020), UL, VM 1-n."""
        SegmentationType: Any
        """Segmentation Type (0062,0001), CS, VM 1."""
        SegmentSequence: Any
        """Segment Sequence (0062,0002), SQ, VM 1."""
        SegmentedPropertyCategoryCodeSequence: Any
        """Segmented Property Category Code Sequence (0062,0003), SQ, VM 1."""
        SegmentNumber: Any
        """Segment Number (0062,0004), US, VM 1."""
        SegmentLabel: Any
        """Segment Label (0062,0005), LO, VM 1."""
        SegmentDescription: Any
        """Segment Description (0062,0006), ST, VM 1."""
        SegmentationAlgorithmIdentificationSequence: Any
        """Segmentation Algorithm Identification Sequence (0062,0007), SQ, VM 1."""
        SegmentAlgorithmType: Any
        """Segment Algorithm Type (0062,0008), CS, VM 1."""
        SegmentAlgorithmName: Any
        """Segment Algorithm Name (0062,0009), LO, VM 1-n."""
        SegmentIdentificationSequence: Any
        """Segment Identification Sequence (0062,000A), SQ, VM 1."""
        ReferencedSegmentNumber: Any
        """Referenced Segment Number (0062,000B), US, VM 1-n."""
        RecommendedDisplayGrayscaleValue: Any
        """Recommended Display Grayscale Value (0062,000C), US, VM 1."""
        RecommendedDisplayCIELabValue: Any
        """Recommended Display CIELab Value (0062,000D), US, VM 3."""
        MaximumFractionalValue: Any
        """Maximum Fractional Value (0062,000E), US, VM 1."""
        SegmentedPropertyTypeCodeSequence: Any
        """Segmented Property Type Code Sequence (0062,000F), SQ, VM 1."""
        SegmentationFractionalType: Any
        """Segmentation Fractional Type (0062,0010), CS, VM 1."""
        SegmentedPropertyTypeModifierCodeSequence: Any
        """Segmented Property Type Modifier Code Sequence (0062,0011), SQ, VM 1."""
        UsedSegmentsSequence: Any
        """Used Segments Sequence (0062,0012), SQ, VM 1."""
        SegmentsOverlap: Any
        """Segments Overlap (0062,0013), CS, VM 1."""
        TrackingID: Any
        """Tracking ID (0062,0020), UT, VM 1."""
        TrackingUID: Any
        """Tracking UID (0062,0021), UI, VM 1."""
        DeformableRegistrationSequence: Any
        """Deformable Registration Sequence (0064,0002), SQ, VM 1."""
        SourceFrameOfReferenceUID: Any
        """Source Frame of Reference UID (0064,0003), UI, VM 1."""
        DeformableRegistrationGridSequence: Any
        """Deformable Registration Grid Sequence (0064,0005), SQ, VM 1."""
        GridDimensions: Any
        """Grid Dimensions (0064,0007), UL, VM 3."""
        GridResolution: Any
        """Grid Resolution (0064,0008), FD, VM 3."""
        VectorGridData: Any
        """Vector Grid Data (0064,0009), OF, VM 1."""
        PreDeformationMatrixRegistrationSequence: Any
        """Pre Deformation Matrix Registration Sequence (0064,000F), SQ, VM 1."""
        PostDeformationMatrixRegistrationSequence: Any
        """Post Deformation Matrix Registration Sequence (0064,0010), SQ, VM 1."""
        NumberOfSurfaces: Any
        """Number of Surfaces (0066,0001), UL, VM 1."""
        SurfaceSequence: Any
        """Surface Sequence (0066,0002), SQ, VM 1."""
        SurfaceNumber: Any
        """Surface Number (0066,0003), UL, VM 1."""
        SurfaceComments: Any
        """Surface Comments (0066,0004), LT, VM 1."""
        SurfaceOffset: Any
        """Surface Offset (0066,0005), FL, VM 1."""
        SurfaceProcessing: Any
        """Surface Processing (0066,0009), CS, VM 1."""
        SurfaceProcessingRatio: Any
        """Surface Processing Ratio (0066,000A), FL, VM 1."""
        SurfaceProcessingDescription: Any
        """Surface Processing Description (0066,000B), LO, VM 1."""
        RecommendedPresentationOpacity: Any
        """Recommended Presentation Opacity (0066,000C), FL, VM 1."""
        RecommendedPresentationType: Any
        """Recommended Presentation Type (0066,000D), CS, VM 1."""
        FiniteVolume: Any
        """Finite Volume (0066,000E), CS, VM 1."""
        Manifold: Any
        """Manifold (0066,0010), CS, VM 1."""
        SurfacePointsSequence: Any
        """Surface Points Sequence (0066,0011), SQ, VM 1."""
        SurfacePointsNormalsSequence: Any
        """Surface Points Normals Sequence (0066,0012), SQ, VM 1."""
        SurfaceMeshPrimitivesSequence: Any
        """Surface Mesh Primitives Sequence (0066,0013), SQ, VM 1."""
        NumberOfSurfacePoints: Any
        """Number of Surface Points (0066,0015), UL, VM 1."""
        PointCoordinatesData: Any
        """Point Coordinates Data (0066,0016), OF, VM 1."""
        PointPositionAccuracy: Any
        """Point Position Accuracy (0066,0017), FL, VM 3."""
        MeanPointDistance: Any
        """Mean Point Distance (0066,0018), FL, VM 1."""
        MaximumPointDistance: Any
        """Maximum Point Distance (0066,0019), FL, VM 1."""
        PointsBoundingBoxCoordinates: Any
        """Points Bounding Box Coordinates (0066,001A), FL, VM 6."""
        AxisOfRotation: Any
        """Axis of Rotation (0066,001B), FL, VM 3."""
        CenterOfRotation: Any
        """Center of Rotation (0066,001C), FL, VM 3."""
        NumberOfVectors: Any
        """Number of Vectors (0066,001E), UL, VM 1."""
        VectorDimensionality: Any
        """Vector Dimensionality (0066,001F), US, VM 1."""
        VectorAccuracy: Any
        """Vector Accuracy (0066,0020), FL, VM 1-n."""
        VectorCoordinateData: Any
        """Vector Coordinate Data (0066,0021), OF, VM 1."""
        DoublePointCoordinatesData: Any
        """Double Point Coordinates Data (0066,0022), OD, VM 1."""
        TrianglePointIndexList: Any
        """Triangle Point Index List (0066,0023), OW, VM 1. Retired in 2015c."""
        EdgePointIndexList: Any
        """Edge Point Index List (0066,0024), OW, VM 1. Retired in 2015c."""
        VertexPointIndexList: Any
        """Vertex Point Index List (0066,0025), OW, VM 1. Retired in 2015c."""
        TriangleStripSequence: Any
        """Triangle Strip Sequence (0066,0026), SQ, VM 1."""
        TriangleFanSequence: Any
        """Triangle Fan Sequence (0066,0027), SQ, VM 1."""
        LineSequence: Any
        """Line Sequence (0066,0028), SQ, VM 1."""
        PrimitivePointIndexList: Any
        """Primitive Point Index List (0066,0029), OW, VM 1. Retired in 2015c."""
        SurfaceCount: Any
        """Surface Count (0066,002A), UL, VM 1."""
        ReferencedSurfaceSequence: Any
        """Referenced Surface Sequence (0066,002B), SQ, VM 1."""
        ReferencedSurfaceNumber: Any
        """Referenced Surface Number (0066,002C), UL, VM 1."""
        SegmentSurfaceGenerationAlgorithmIdentificationSequence: Any
        """Segment Surface Generation Algorithm Identification Sequence (0066,002D), SQ, VM 1."""
        SegmentSurfaceSourceInstanceSequence: Any
        """Segment Surface Source Instance Sequence (0066,002E), SQ, VM 1."""
        AlgorithmFamilyCodeSequence: Any
        """Algorithm Family Code Sequence (0066,002F), SQ, VM 1."""
        AlgorithmNameCodeSequence: Any
        """Algorithm Name Code Sequence (0066,0030), SQ, VM 1."""
        AlgorithmVersion: Any
        """Algorithm Version (0066,0031), LO, VM 1."""
        AlgorithmParameters: Any
        """Algorithm Parameters (0066,0032), LT, VM 1."""
        FacetSequence: Any
        """Facet Sequence (0066,0034), SQ, VM 1."""
        SurfaceProcessingAlgorithmIdentificationSequence: Any
        """Surface Processing Algorithm Identification Sequence (0066,0035), SQ, VM 1."""
        AlgorithmName: Any
        """Algorithm Name (0066,0036), LO, VM 1."""
        RecommendedPointRadius: Any
        """Recommended Point Radius (0066,0037), FL, VM 1."""
        RecommendedLineThickness: Any
        """Recommended Line Thickness (0066,0038), FL, VM 1."""
        LongPrimitivePointIndexList: Any
        """Long Primitive Point Index List (0066,0040), OL, VM 1."""
        LongTrianglePointIndexList: Any
        """Long Triangle Point Index List (0066,0041), OL, VM 1."""
        LongEdgePointIndexList: Any
        """Long Edge Point Index List (0066,0042), OL, VM 1."""
        LongVertexPointIndexList: Any
        """Long Vertex Point Index List (0066,0043), OL, VM 1."""
        TrackSetSequence: Any
        """Track Set Sequence (0066,0101), SQ, VM 1."""
        TrackSequence: Any
        """Track Sequence (0066,0102), SQ, VM 1."""
        RecommendedDisplayCIELabValueList: Any
        """Recommended Display CIELab Value List (0066,0103), OW, VM 1."""
        TrackingAlgorithmIdentificationSequence: Any
        """Tracking Algorithm Identification Sequence (0066,0104), SQ, VM 1."""
        TrackSetNumber: Any
        """Track Set Number (0066,0105), UL, VM 1."""
        TrackSetLabel: Any
        """Track Set Label (0066,0106), LO, VM 1."""
        TrackSetDescription: Any
        """Track Set Description (0066,0107), UT, VM 1."""
        TrackSetAnatomicalTypeCodeSequence: Any
        """Track Set Anatomical Type Code Sequence (0066,0108), SQ, VM 1."""
        MeasurementsSequence: Any
        """Measurements Sequence (0066,0121), SQ, VM 1."""
        TrackSetStatisticsSequence: Any
        """Track Set Statistics Sequence (0066,0124), SQ, VM 1."""
        FloatingPointValues: Any
        """Floating Point Values (0066,0125), OF, VM 1."""
        TrackPointIndexList: Any
        """Track Point Index List (0066,0129), OL, VM 1."""
        TrackStatisticsSequence: Any
        """Track Statistics Sequence (0066,0130), SQ, VM 1."""
        MeasurementValuesSequence: Any
        """Measurement Values Sequence (0066,0132), SQ, VM 1."""
        DiffusionAcquisitionCodeSequence: Any
        """Diffusion Acquisition Code Sequence (0066,0133), SQ, VM 1."""
        DiffusionModelCodeSequence: Any
        """Diffusion Model Code Sequence (0066,0134), SQ, VM 1."""
        ImplantSize: Any
        """Implant Size (0068,6210), LO, VM 1."""
        ImplantTemplateVersion: Any
        """Implant Template Version (0068,6221), LO, VM 1."""
        ReplacedImplantTemplateSequence: Any
        """Replaced Implant Template Sequence (0068,6222), SQ, VM 1."""
        ImplantType: Any
        """Implant Type (0068,6223), CS, VM 1."""
        DerivationImplantTemplateSequence: Any
        """Derivation Implant Template Sequence (0068,6224), SQ, VM 1."""
        OriginalImplantTemplateSequence: Any
        """Original Implant Template Sequence (0068,6225), SQ, VM 1."""
        EffectiveDateTime: Any
        """Effective DateTime (0068,6226), DT, VM 1."""
        ImplantTargetAnatomySequence: Any
        """Implant Target Anatomy Sequence (0068,6230), SQ, VM 1."""
        InformationFromManufacturerSequence: Any
        """Information From Manufacturer Sequence (0068,6260), SQ, VM 1."""
        NotificationFromManufacturerSequence: Any
        """Notification From Manufacturer Sequence (0068,6265), SQ, VM 1."""
        InformationIssueDateTime: Any
        """Information Issue DateTime (0068,6270), DT, VM 1."""
        InformationSummary: Any
        """Information Summary (0068,6280), ST, VM 1."""
        ImplantRegulatoryDisapprovalCodeSequence: Any
        """Implant Regulatory Disapproval Code Sequence (0068,62A0), SQ, VM 1."""
        OverallTemplateSpatialTolerance: Any
        """Overall Template Spatial Tolerance (0068,62A5), FD, VM 1."""
        HPGLDocumentSequence: Any
        """HPGL Document Sequence (0068,62C0), SQ, VM 1."""
        HPGLDocumentID: Any
        """HPGL Document ID (0068,62D0), US, VM 1."""
        HPGLDocumentLabel: Any
        """HPGL Document Label (0068,62D5), LO, VM 1."""
        ViewOrientationCodeSequence: Any
        """View Orientation Code Sequence (0068,62E0), SQ, VM 1."""
        ViewOrientationModifierCodeSequence: Any
        """View Orientation Modifier Code Sequence (0068,62F0), SQ, VM 1."""
        HPGLDocumentScaling: Any
        """HPGL Document Scaling (0068,62F2), FD, VM 1."""
        HPGLDocument: Any
        """HPGL Document (0068,6300), OB, VM 1."""
        HPGLContourPenNumber: Any
        """HPGL Contour Pen Number (0068,6310), US, VM 1."""
        HPGLPenSequence: Any
        """HPGL Pen Sequence (0068,6320), SQ, VM 1."""
        HPGLPenNumber: Any
        """HPGL Pen Number (0068,6330), US, VM 1."""
        HPGLPenLabel: Any
        """HPGL Pen Label (0068,6340), LO, VM 1."""
        HPGLPenDescription: Any
        """HPGL Pen Description (0068,6345), ST, VM 1."""
        RecommendedRotationPoint: Any
        """Recommended Rotation Point (0068,6346), FD, VM 2."""
        BoundingRectangle: Any
        """Bounding Rectangle (0068,6347), FD, VM 4."""
        ImplantTemplate3DModelSurfaceNumber: Any
        """Implant Template 3D Model Surface Number (0068,6350), US, VM 1-n."""
        SurfaceModelDescriptionSequence: Any
        """Surface Model Description Sequence (0068,6360), SQ, VM 1."""
        SurfaceModelLabel: Any
        """Surface Model Label (0068,6380), LO, VM 1."""
        SurfaceModelScalingFactor: Any
        """Surface Model Scaling Factor (0068,6390), FD, VM 1."""
        MaterialsCodeSequence: Any
        """Materials Code Sequence (0068,63A0), SQ, VM 1."""
        CoatingMaterialsCodeSequence: Any
        """Coating Materials Code Sequence (0068,63A4), SQ, VM 1."""
        ImplantTypeCodeSequence: Any
        """Implant Type Code Sequence (0068,63A8), SQ, VM 1."""
        FixationMethodCodeSequence: Any
        """Fixation Method Code Sequence (0068,63AC), SQ, VM 1."""
        MatingFeatureSetsSequence: Any
        """Mating Feature Sets Sequence (0068,63B0), SQ, VM 1."""
        MatingFeatureSetID: Any
        """Mating Feature Set ID (0068,63C0), US, VM 1."""
        MatingFeatureSetLabel: Any
        """Mating Feature Set Label (0068,63D0), LO, VM 1."""
        MatingFeatureSequence: Any
        """Mating Feature Sequence (0068,63E0), SQ, VM 1."""
        MatingFeatureID: Any
        """Mating Feature ID (0068,63F0), US, VM 1."""
        MatingFeatureDegreeOfFreedomSequence: Any
        """Mating Feature Degree of Freedom Sequence (0068,6400), SQ, VM 1."""
        DegreeOfFreedomID: Any
        """Degree of Freedom ID (0068,6410), US, VM 1."""
        DegreeOfFreedomType: Any
        """Degree of Freedom Type (0068,6420), CS, VM 1."""
        TwoDMatingFeatureCoordinatesSequence: Any
        """2D Mating Feature Coordinates Sequence (0068,6430), SQ, VM 1."""
        ReferencedHPGLDocumentID: Any
        """Referenced HPGL Document ID (0068,6440), US, VM 1."""
        TwoDMatingPoint: Any
        """2D Mating Point (0068,6450), FD, VM 2."""
        TwoDMatingAxes: Any
        """2D Mating Axes (0068,6460), FD, VM 4."""
        TwoDDegreeOfFreedomSequence: Any
        """2D Degree of Freedom Sequence (0068,6470), SQ, VM 1."""
        ThreeDDegreeOfFreedomAxis: Any
        """3D Degree of Freedom Axis (0068,6490), FD, VM 3."""
        RangeOfFreedom: Any
        """Range of Freedom (0068,64A0), FD, VM 2."""
        ThreeDMatingPoint: Any
        """3D Mating Point (0068,64C0), FD, VM 3."""
        ThreeDMatingAxes: Any
        """3D Mating Axes (0068,64D0), FD, VM 9."""
        TwoDDegreeOfFreedomAxis: Any
        """2D Degree of Freedom Axis (0068,64F0), FD, VM 3."""
        PlanningLandmarkPointSequence: Any
        """Planning Landmark Point Sequence (0068,6500), SQ, VM 1."""
        PlanningLandmarkLineSequence: Any
        """Planning Landmark Line Sequence (0068,6510), SQ, VM 1."""
        PlanningLandmarkPlaneSequence: Any
        """Planning Landmark Plane Sequence (0068,6520), SQ, VM 1."""
        PlanningLandmarkID: Any
        """Planning Landmark ID (0068,6530), US, VM 1."""
        PlanningLandmarkDescription: Any
        """Planning Landmark Description (0068,6540), LO, VM 1."""
        PlanningLandmarkIdentificationCodeSequence: Any
        """Planning Landmark Identification Code Sequence (0068,6545), SQ, VM 1."""
        TwoDPointCoordinatesSequence: Any
        """2D Point Coordinates Sequence (0068,6550), SQ, VM 1."""
        TwoDPointCoordinates: Any
        """2D Point Coordinates (0068,6560), FD, VM 2."""
        ThreeDPointCoordinates: Any
        """3D Point Coordinates (0068,6590), FD, VM 3."""
        TwoDLineCoordinatesSequence: Any
        """2D Line Coordinates Sequence (0068,65A0), SQ, VM 1."""
        TwoDLineCoordinates: Any
        """2D Line Coordinates (0068,65B0), FD, VM 4."""
        ThreeDLineCoordinates: Any
        """3D Line Coordinates (0068,65D0), FD, VM 6."""
        TwoDPlaneCoordinatesSequence: Any
        """2D Plane Coordinates Sequence (0068,65E0), SQ, VM 1."""
        TwoDPlaneIntersection: Any
        """2D Plane Intersection (0068,65F0), FD, VM 4."""
        ThreeDPlaneOrigin: Any
        """3D Plane Origin (0068,6610), FD, VM 3."""
        ThreeDPlaneNormal: Any
        """3D Plane Normal (0068,6620), FD, VM 3."""
        ModelModification: Any
        """Model Modification (0068,7001), CS, VM 1."""
        ModelMirroring: Any
        """Model Mirroring (0068,7002), CS, VM 1."""
        ModelUsageCodeSequence: Any
        """Model Usage Code Sequence (0068,7003), SQ, VM 1."""
        ModelGroupUID: Any
        """Model Group UID (0068,7004), UI, VM 1."""
        RelativeURIReferenceWithinEncapsulatedDocument: Any
        """Relative URI Reference Within Encapsulated Document (0068,7005), UR, VM 1."""
        AnnotationCoordinateType: Any
        """Annotation Coordinate Type (006A,0001), CS, VM 1."""
        AnnotationGroupSequence: Any
        """Annotation Group Sequence (006A,0002), SQ, VM 1."""
        AnnotationGroupUID: Any
        """Annotation Group UID (006A,0003), UI, VM 1."""
        AnnotationGroupLabel: Any
        """Annotation Group Label (006A,0005), LO, VM 1."""
        AnnotationGroupDescription: Any
        """Annotation Group Description (006A,0006), UT, VM 1."""
        AnnotationGroupGenerationType: Any
        """Annotation Group Generation Type (006A,0007), CS, VM 1."""
        AnnotationGroupAlgorithmIdentificationSequence: Any
        """Annotation Group Algorithm Identification Sequence (006A,0008), SQ, VM 1."""
        AnnotationPropertyCategoryCodeSequence: Any
        """Annotation Property Category Code Sequence (006A,0009), SQ, VM 1."""
        AnnotationPropertyTypeCodeSequence: Any
        """Annotation Property Type Code Sequence (006A,000A), SQ, VM 1."""
        AnnotationPropertyTypeModifierCodeSequence: Any
        """Annotation Property Type Modifier Code Sequence (006A,000B), SQ, VM 1."""
        NumberOfAnnotations: Any
        """Number of Annotations (006A,000C), UL, VM 1."""
        AnnotationAppliesToAllOpticalPaths: Any
        """Annotation Applies to All Optical Paths (006A,000D), CS, VM 1."""
        ReferencedOpticalPathIdentifier: Any
        """Referenced Optical Path Identifier (006A,000E), SH, VM 1-n."""
        AnnotationAppliesToAllZPlanes: Any
        """Annotation Applies to All Z Planes (006A,000F), CS, VM 1."""
        CommonZCoordinateValue: Any
        """Common Z Coordinate Value (006A,0010), FD, VM 1-n."""
        AnnotationIndexList: Any
        """Annotation Index List (006A,0011), OL, VM 1."""
        GraphicAnnotationSequence: Any
        """Graphic Annotation Sequence (0070,0001), SQ, VM 1."""
        GraphicLayer: Any
        """Graphic Layer (0070,0002), CS, VM 1."""
        BoundingBoxAnnotationUnits: Any
        """Bounding Box Annotation Units (0070,0003), CS, VM 1."""
        AnchorPointAnnotationUnits: Any
        """Anchor Point Annotation Units (0070,0004), CS, VM 1."""
        GraphicAnnotationUnits: Any
        """Graphic Annotation Units (0070,0005), CS, VM 1."""
        UnformattedTextValue: Any
        """Unformatted Text Value (0070,0006), ST, VM 1."""
        TextObjectSequence: Any
        """Text Object Sequence (0070,0008), SQ, VM 1."""
        GraphicObjectSequence: Any
        """Graphic Object Sequence (0070,0009), SQ, VM 1."""
        BoundingBoxTopLeftHandCorner: Any
        """Bounding Box Top Left Hand Corner (0070,0010), FL, VM 2."""
        BoundingBoxBottomRightHandCorner: Any
        """Bounding Box Bottom Right Hand Corner (0070,0011), FL, VM 2."""
        BoundingBoxTextHorizontalJustification: Any
        """Bounding Box Text Horizontal Justification (0070,0012), CS, VM 1."""
        AnchorPoint: Any
        """Anchor Point (0070,0014), FL, VM 2."""
        AnchorPointVisibility: Any
        """Anchor Point Visibility (0070,0015), CS, VM 1."""
        GraphicDimensions: Any
        """Graphic Dimensions (0070,0020), US, VM 1."""
        NumberOfGraphicPoints: Any
        """Number of Graphic Points (0070,0021), US, VM 1."""
        GraphicData: Any
        """Graphic Data (0070,0022), FL, VM 2-n."""
        GraphicType: Any
        """Graphic Type (0070,0023), CS, VM 1."""
        GraphicFilled: Any
        """Graphic Filled (0070,0024), CS, VM 1."""
        ImageRotationRetired: Any
        """Image Rotation (Retired) (0070,0040), IS, VM 1. Retired in 2007."""
        ImageHorizontalFlip: Any
        """Image Horizontal Flip (0070,0041), CS, VM 1."""
        ImageRotation: Any
        """Image Rotation (0070,0042), US, VM 1."""
        DisplayedAreaTopLeftHandCornerTrial: Any
        """Displayed Area Top Left Hand Corner (Trial) (0070,0050), US, VM 2. Retired in 2007."""
        DisplayedAreaBottomRightHandCornerTrial: Any
        """Displayed Area Bottom Right Hand Corner (Trial) (0070,0051), US, VM 2. Retired in 2007."""
        DisplayedAreaTopLeftHandCorner: Any
        """Displayed Area Top Left Hand Corner (0070,0052), SL, VM 2."""
        DisplayedAreaBottomRightHandCorner: Any
        """Displayed Area Bottom Right Hand Corner (0070,0053), SL, VM 2."""
        DisplayedAreaSelectionSequence: Any
        """Displayed Area Selection Sequence (0070,005A), SQ, VM 1."""
        GraphicLayerSequence: Any
        """Graphic Layer Sequence (0070,0060), SQ, VM 1."""
        GraphicLayerOrder: Any
        """Graphic Layer Order (0070,0062), IS, VM 1."""
        GraphicLayerRecommendedDisplayGrayscaleValue: Any
        """Graphic Layer Recommended Display Grayscale Value (0070,0066), US, VM 1."""
        GraphicLayerRecommendedDisplayRGBValue: Any
        """Graphic Layer Recommended Display RGB Value (0070,0067), US, VM 3. Retired in 2004."""
        GraphicLayerDescription: Any
        """Graphic Layer Description (0070,0068), LO, VM 1."""
        ContentLabel: Any
        """Content Label (0070,0080), CS, VM 1."""
        ContentDescription: Any
        """Content Description (0070,0081), LO, VM 1."""
        PresentationCreationDate: Any
        """Presentation Creation Date (0070,0082), DA, VM 1."""
        PresentationCreationTime: Any
        """Presentation Creation Time (0070,0083), TM, VM 1."""
        ContentCreatorName: Any
        """Content Creator's Name (0070,0084), PN, VM 1."""
        ContentCreatorIdentificationCodeSequence: Any
        """Content Creator's Identification Code Sequence (0070,0086), SQ, VM 1."""
        AlternateContentDescriptionSequence: Any
        """Alternate Content Description Sequence (0070,0087), SQ, VM 1."""
        PresentationSizeMode: Any
        """Presentation Size Mode (0070,0100), CS, VM 1."""
        PresentationPixelSpacing: Any
        """Presentation Pixel Spacing (0070,0101), DS, VM 2."""
        PresentationPixelAspectRatio: Any
        """Presentation Pixel Aspect Ratio (0070,0102), IS, VM 2."""
        PresentationPixelMagnificationRatio: Any
        """Presentation Pixel Magnification Ratio (0070,0103), FL, VM 1."""
        GraphicGroupLabel: Any
        """Graphic Group Label (0070,0207), LO, VM 1."""
        GraphicGroupDescription: Any
        """Graphic Group Description (0070,0208), ST, VM 1."""
        CompoundGraphicSequence: Any
        """Compound Graphic Sequence (0070,0209), SQ, VM 1."""
        CompoundGraphicInstanceID: Any
        """Compound Graphic Instance ID (0070,0226), UL, VM 1."""
        FontName: Any
        """Font Name (0070,0227), LO, VM 1."""
        FontNameType: Any
        """Font Name Type (0070,0228), CS, VM 1."""
        CSSFontName: Any
        """CSS Font Name (0070,0229), LO, VM 1."""
        RotationAngle: Any
        """Rotation Angle (0070,0230), FD, VM 1."""
        TextStyleSequence: Any
        """Text Style Sequence (0070,0231), SQ, VM 1."""
        LineStyleSequence: Any
        """Line Style Sequence (0070,0232), SQ, VM 1."""
        FillStyleSequence: Any
        """Fill Style Sequence (0070,0233), SQ, VM 1."""
        GraphicGroupSequence: Any
        """Graphic Group Sequence (0070,0234), SQ, VM 1."""
        TextColorCIELabValue: Any
        """Text Color CIELab Value (0070,0241), US, VM 3."""
        HorizontalAlignment: Any
        """Horizontal Alignment (0070,0242), CS, VM 1."""
        VerticalAlignment: Any
        """Vertical Alignment (0070,0243), CS, VM 1."""
        ShadowStyle: Any
        """Shadow Style (0070,0244), CS, VM 1."""
        ShadowOffsetX: Any
        """Shadow Offset X (0070,0245), FL, VM 1."""
        ShadowOffsetY: Any
        """Shadow Offset Y (0070,0246), FL, VM 1."""
        ShadowColorCIELabValue: Any
        """Shadow Color CIELab Value (0070,0247), US, VM 3."""
        Underlined: Any
        """Underlined (0070,0248), CS, VM 1."""
        Bold: Any
        """Bold (0070,0249), CS, VM 1."""
        Italic: Any
        """Italic (0070,0250), CS, VM 1."""
        PatternOnColorCIELabValue: Any
        """Pattern On Color CIELab Value (0070,0251), US, VM 3."""
        PatternOffColorCIELabValue: Any
        """Pattern Off Color CIELab Value (0070,0252), US, VM 3."""
        LineThickness: Any
        """Line Thickness (0070,0253), FL, VM 1."""
        LineDashingStyle: Any
        """Line Dashing Style (0070,0254), CS, VM 1."""
        LinePattern: Any
        """Line Pattern (0070,0255), UL, VM 1."""
        FillPattern: Any
        """Fill Pattern (0070,0256), OB, VM 1."""
        FillMode: Any
        """Fill Mode (0070,0257), CS, VM 1."""
        ShadowOpacity: Any
        """Shadow Opacity (0070,0258), FL, VM 1."""
        GapLength: Any
        """Gap Length (0070,0261), FL, VM 1."""
        DiameterOfVisibility: Any
        """Diameter of Visibility (0070,0262), FL, VM 1."""
        RotationPoint: Any
        """Rotation Point (0070,0273), FL, VM 2."""
        TickAlignment: Any
        """Tick Alignment (0070,0274), CS, VM 1."""
        ShowTickLabel: Any
        """Show Tick Label (0070,0278), CS, VM 1."""
        TickLabelAlignment: Any
        """Tick Label Alignment (0070,0279), CS, VM 1."""
        CompoundGraphicUnits: Any
        """Compound Graphic Units (0070,0282), CS, VM 1."""
        PatternOnOpacity: Any
        """Pattern On Opacity (0070,0284), FL, VM 1."""
        PatternOffOpacity: Any
        """Pattern Off Opacity (0070,0285), FL, VM 1."""
        MajorTicksSequence: Any
        """Major Ticks Sequence (0070,0287), SQ, VM 1."""
        TickPosition: Any
        """Tick Position (0070,0288), FL, VM 1."""
        TickLabel: Any
        """Tick Label (0070,0289), SH, VM 1."""
        CompoundGraphicType: Any
        """Compound Graphic Type (0070,0294), CS, VM 1."""
        GraphicGroupID: Any
        """Graphic Group ID (0070,0295), UL, VM 1."""
        ShapeType: Any
        """Shape Type (0070,0306), CS, VM 1."""
        RegistrationSequence: Any
        """Registration Sequence (0070,0308), SQ, VM 1."""
        MatrixRegistrationSequence: Any
        """Matrix Registration Sequence (0070,0309), SQ, VM 1."""
        MatrixSequence: Any
        """Matrix Sequence (0070,030A), SQ, VM 1."""
        FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix: Any
        """Frame of Reference to Displayed Coordinate System Transformation Matrix (0070,030B), FD, VM 16."""
        FrameOfReferenceTransformationMatrixType: Any
        """Frame of Reference Transformation Matrix Type (0070,030C), CS, VM 1."""
        RegistrationTypeCodeSequence: Any
        """Registration Type Code Sequence (0070,030D), SQ, VM 1."""
        FiducialDescription: Any
        """Fiducial Description (0070,030F), ST, VM 1."""
        FiducialIdentifier: Any
        """Fiducial Identifier (0070,0310), SH, VM 1."""
        FiducialIdentifierCodeSequence: Any
        """Fiducial Identifier Code Sequence (0070,0311), SQ, VM 1."""
        ContourUncertaintyRadius: Any
        """Contour Uncertainty Radius (0070,0312), FD, VM 1."""
        UsedFiducialsSequence: Any
        """Used Fiducials Sequence (0070,0314), SQ, VM 1."""
        UsedRTStructureSetROISequence: Any
        """Used RT Structure Set ROI Sequence (0070,0315), SQ, VM 1."""
        GraphicCoordinatesDataSequence: Any
        """Graphic Coordinates Data Sequence (0070,0318), SQ, VM 1."""
        FiducialUID: Any
        """Fiducial UID (0070,031A), UI, VM 1."""
        ReferencedFiducialUID: Any
        """Referenced Fiducial UID (0070,031B), UI, VM 1."""
        FiducialSetSequence: Any
        """Fiducial Set Sequence (0070,031C), SQ, VM 1."""
        FiducialSequence: Any
        """Fiducial Sequence (0070,031E), SQ, VM 1."""
        FiducialsPropertyCategoryCodeSequence: Any
        """Fiducials Property Category Code Sequence (0070,031F), SQ, VM 1."""
        GraphicLayerRecommendedDisplayCIELabValue: Any
        """Graphic Layer Recommended Display CIELab Value (0070,0401), US, VM 3."""
        BlendingSequence: Any
        """Blending Sequence (0070,0402), SQ, VM 1."""
        RelativeOpacity: Any
        """Relative Opacity (0070,0403), FL, VM 1."""
        ReferencedSpatialRegistrationSequence: Any
        """Referenced Spatial Registration Sequence (0070,0404), SQ, VM 1."""
        BlendingPosition: Any
        """Blending Position (0070,0405), CS, VM 1."""
        PresentationDisplayCollectionUID: Any
        """Presentation Display Collection UID (0070,1101), UI, VM 1."""
        PresentationSequenceCollectionUID: Any
        """Presentation Sequence Collection UID (0070,1102), UI, VM 1."""
        PresentationSequencePositionIndex: Any
        """Presentation Sequence Position Index (0070,1103), US, VM 1."""
        RenderedImageReferenceSequence: Any
        """Rendered Image Reference Sequence (0070,1104), SQ, VM 1."""
        VolumetricPresentationStateInputSequence: Any
        """Volumetric Presentation State Input Sequence (0070,1201), SQ, VM 1."""
        PresentationInputType: Any
        """Presentation Input Type (0070,1202), CS, VM 1."""
        InputSequencePositionIndex: Any
        """Input Sequence Position Index (0070,1203), US, VM 1."""
        Crop: Any
        """Crop (0070,1204), CS, VM 1."""
        CroppingSpecificationIndex: Any
        """Cropping Specification Index (0070,1205), US, VM 1-n."""
        CompositingMethod: Any
        """Compositing Method (0070,1206), CS, VM 1. Retired in 2017a."""
        VolumetricPresentationInputNumber: Any
        """Volumetric Presentation Input Number (0070,1207), US, VM 1."""
        ImageVolumeGeometry: Any
        """Image Volume Geometry (0070,1208), CS, VM 1."""
        VolumetricPresentationInputSetUID: Any
        """Volumetric Presentation Input Set UID (0070,1209), UI, VM 1."""
        VolumetricPresentationInputSetSequence: Any
        """Volumetric Presentation Input Set Sequence (0070,120A), SQ, VM 1."""
        GlobalCrop: Any
        """Global Crop (0070,120B), CS, VM 1."""
        GlobalCroppingSpecificationIndex: Any
        """Global Cropping Specification Index (0070,120C), US, VM 1-n."""
        RenderingMethod: Any
        """Rendering Method (0070,120D), CS, VM 1."""
        VolumeCroppingSequence: Any
        """Volume Cropping Sequence (0070,1301), SQ, VM 1."""
        VolumeCroppingMethod: Any
        """Volume Cropping Method (0070,1302), CS, VM 1."""
        BoundingBoxCrop: Any
        """Bounding Box Crop (0070,1303), FD, VM 6."""
        ObliqueCroppingPlaneSequence: Any
        """Oblique Cropping Plane Sequence (0070,1304), SQ, VM 1."""
        Plane: Any
        """Plane (0070,1305), FD, VM 4."""
        PlaneNormal: Any
        """Plane Normal (0070,1306), FD, VM 3."""
        CroppingSpecificationNumber: Any
        """Cropping Specification Number (0070,1309), US, VM 1."""
        MultiPlanarReconstructionStyle: Any
        """Multi-Planar Reconstruction Style (0070,1501), CS, VM 1."""
        MPRThicknessType: Any
        """MPR Thickness Type (0070,1502), CS, VM 1."""
        MPRSlabThickness: Any
        """MPR Slab Thickness (0070,1503), FD, VM 1."""
        MPRTopLeftHandCorner: Any
        """MPR Top Left Hand Corner (0070,1505), FD, VM 3."""
        MPRViewWidthDirection: Any
        """MPR View Width Direction (0070,1507), FD, VM 3."""
        MPRViewWidth: Any
        """MPR View Width (0070,1508), FD, VM 1."""
        NumberOfVolumetricCurvePoints: Any
        """Number of Volumetric Curve Points (0070,150C), UL, VM 1."""
        VolumetricCurvePoints: Any
        """Volumetric Curve Points (0070,150D), OD, VM 1."""
        MPRViewHeightDirection: Any
        """MPR View Height Direction (0070,1511), FD, VM 3."""
        MPRViewHeight: Any
        """MPR View Height (0070,1512), FD, VM 1."""
        RenderProjection: Any
        """Render Projection (0070,1602), CS, VM 1."""
        ViewpointPosition: Any
        """Viewpoint Position (0070,1603), FD, VM 3."""
        ViewpointLookAtPoint: Any
        """Viewpoint LookAt Point (0070,1604), FD, VM 3."""
        ViewpointUpDirection: Any
        """Viewpoint Up Direction (0070,1605), FD, VM 3."""
        RenderFieldOfView: Any
        """Render Field of View (0070,1606), FD, VM 6."""
        SamplingStepSize: Any
        """Sampling Step Size (0070,1607), FD, VM 1."""
        ShadingStyle: Any
        """Shading Style (0070,1701), CS, VM 1."""
        AmbientReflectionIntensity: Any
        """Ambient Reflection Intensity (0070,1702), FD, VM 1."""
        LightDirection: Any
        """Light Direction (0070,1703), FD, VM 3."""
        DiffuseReflectionIntensity: Any
        """Diffuse Reflection Intensity (0070,1704), FD, VM 1."""
        SpecularReflectionIntensity: Any
        """Specular Reflection Intensity (0070,1705), FD, VM 1."""
        Shininess: Any
        """Shininess (0070,1706), FD, VM 1."""
        PresentationStateClassificationComponentSequence: Any
        """Presentation State Classification Component Sequence (0070,1801), SQ, VM 1."""
        ComponentType: Any
        """Component Type (0070,1802), CS, VM 1."""
        ComponentInputSequence: Any
        """Component Input Sequence (0070,1803), SQ, VM 1."""
        VolumetricPresentationInputIndex: Any
        """Volumetric Presentation Input Index (0070,1804), US, VM 1."""
        PresentationStateCompositorComponentSequence: Any
        """Presentation State Compositor Component Sequence (0070,1805), SQ, VM 1."""
        WeightingTransferFunctionSequence: Any
        """Weighting Transfer Function Sequence (0070,1806), SQ, VM 1."""
        WeightingLookupTableDescriptor: Any
        """Weighting Lookup Table Descriptor (0070,1807), US, VM 3. Retired."""
        WeightingLookupTableData: Any
        """Weighting Lookup Table Data (0070,1808), OB, VM 1. Retired."""
        VolumetricAnnotationSequence: Any
        """Volumetric Annotation Sequence (0070,1901), SQ, VM 1."""
        ReferencedStructuredContextSequence: Any
        """Referenced Structured Context Sequence (0070,1903), SQ, VM 1."""
        ReferencedContentItem: Any
        """Referenced Content Item (0070,1904), UI, VM 1."""
        VolumetricPresentationInputAnnotationSequence: Any
        """Volumetric Presentation Input Annotation Sequence (0070,1905), SQ, VM 1."""
        AnnotationClipping: Any
        """Annotation Clipping (0070,1907), CS, VM 1."""
        PresentationAnimationStyle: Any
        """Presentation Animation Style (0070,1A01), CS, VM 1."""
        RecommendedAnimationRate: Any
        """Recommended Animation Rate (0070,1A03), FD, VM 1."""
        AnimationCurveSequence: Any
        """Animation Curve Sequence (0070,1A04), SQ, VM 1."""
        AnimationStepSize: Any
        """Animation Step Size (0070,1A05), FD, VM 1."""
        SwivelRange: Any
        """Swivel Range (0070,1A06), FD, VM 1."""
        VolumetricCurveUpDirections: Any
        """Volumetric Curve Up Directions (0070,1A07), OD, VM 1."""
        VolumeStreamSequence: Any
        """Volume Stream Sequence (0070,1A08), SQ, VM 1."""
        RGBATransferFunctionDescription: Any
        """RGBA Transfer Function Description (0070,1A09), LO, VM 1."""
        AdvancedBlendingSequence: Any
        """Advanced Blending Sequence (0070,1B01), SQ, VM 1."""
        BlendingInputNumber: Any
        """Blending Input Number (0070,1B02), US, VM 1."""
        BlendingDisplayInputSequence: Any
        """Blending Display Input Sequence (0070,1B03), SQ, VM 1."""
        BlendingDisplaySequence: Any
        """Blending Display Sequence (0070,1B04), SQ, VM 1."""
        BlendingMode: Any
        """Blending Mode (0070,1B06), CS, VM 1."""
        TimeSeriesBlending: Any
        """Time Series Blending (0070,1B07), CS, VM 1."""
        GeometryForDisplay: Any
        """Geometry for Display (0070,1B08), CS, VM 1."""
        ThresholdSequence: Any
        """Threshold Sequence (0070,1B11), SQ, VM 1."""
        ThresholdValueSequence: Any
        """Threshold Value Sequence (0070,1B12), SQ, VM 1."""
        ThresholdType: Any
        """Threshold Type (0070,1B13), CS, VM 1."""
        ThresholdValue: Any
        """Threshold Value (0070,1B14), FD, VM 1."""
        HangingProtocolName: Any
        """Hanging Protocol Name (0072,0002), SH, VM 1."""
        HangingProtocolDescription: Any
        """Hanging Protocol Description (0072,0004), LO, VM 1."""
        HangingProtocolLevel: Any
        """Hanging Protocol Level (0072,0006), CS, VM 1."""
        HangingProtocolCreator: Any
        """Hanging Protocol Creator (0072,0008), LO, VM 1."""
        HangingProtocolCreationDateTime: Any
        """Hanging Protocol Creation DateTime (0072,000A), DT, VM 1."""
        HangingProtocolDefinitionSequence: Any
        """Hanging Protocol Definition Sequence (0072,000C), SQ, VM 1."""
        HangingProtocolUserIdentificationCodeSequence: Any
        """Hanging Protocol User Identification Code Sequence (0072,000E), SQ, VM 1."""
        HangingProtocolUserGroupName: Any
        """Hanging Protocol User Group Name (0072,0010), LO, VM 1."""
        SourceHangingProtocolSequence: Any
        """Source Hanging Protocol Sequence (0072,0012), SQ, VM 1."""
        NumberOfPriorsReferenced: Any
        """Number of Priors Referenced (0072,0014), US, VM 1."""
        ImageSetsSequence: Any
        """Image Sets Sequence (0072,0020), SQ, VM 1."""
        ImageSetSelectorSequence: Any
        """Image Set Selector Sequence (0072,0022), SQ, VM 1."""
        ImageSetSelectorUsageFlag: Any
        """Image Set Selector Usage Flag (0072,0024), CS, VM 1."""
        SelectorAttribute: Any
        """Selector Attribute (0072,0026), AT, VM 1."""
        SelectorValueNumber: Any
        """Selector Value Number (0072,0028), US, VM 1."""
        TimeBasedImageSetsSequence: Any
        """Time Based Image Sets Sequence (0072,0030), SQ, VM 1."""
        ImageSetNumber: Any
        """Image Set Number (0072,0032), US, VM 1."""
        ImageSetSelectorCategory: Any
        """Image Set Selector Category (0072,0034), CS, VM 1."""
        RelativeTime: Any
        """Relative Time (0072,0038), US, VM 2."""
        RelativeTimeUnits: Any
        """Relative Time Units (0072,003A), CS, VM 1."""
        AbstractPriorValue: Any
        """Abstract Prior Value (0072,003C), SS, VM 2."""
        AbstractPriorCodeSequence: Any
        """Abstract Prior Code Sequence (0072,003E), SQ, VM 1."""
        ImageSetLabel: Any
        """Image Set Label (0072,0040), LO, VM 1."""
        SelectorAttributeVR: Any
        """Selector Attribute VR (0072,0050), CS, VM 1."""
        SelectorSequencePointer: Any
        """Selector Sequence Pointer (0072,0052), AT, VM 1-n."""
        SelectorSequencePointerPrivateCreator: Any
        """Selector Sequence Pointer Private Creator (0072,0054), LO, VM 1-n."""
        SelectorAttributePrivateCreator: Any
        """Selector Attribute Private Creator (0072,0056), LO, VM 1."""
        SelectorAEValue: Any
        """Selector AE Value (0072,005E), AE, VM 1-n."""
        SelectorASValue: Any
        """Selector AS Value (0072,005F), AS, VM 1-n."""
        SelectorATValue: Any
        """Selector AT Value (0072,0060), AT, VM 1-n."""
        SelectorDAValue: Any
        """Selector DA Value (0072,0061), DA, VM 1-n."""
        SelectorCSValue: Any
        """Selector CS Value (0072,0062), CS, VM 1-n."""
        SelectorDTValue: Any
        """Selector DT Value (0072,0063), DT, VM 1-n."""
        SelectorISValue: Any
        """Selector IS Value (0072,0064), IS, VM 1-n."""
        SelectorOBValue: Any
        """Selector OB Value (0072,0065), OB, VM 1."""
        SelectorLOValue: Any
        """Selector LO Value (0072,0066), LO, VM 1-n."""
        SelectorOFValue: Any
        """Selector OF Value (0072,0067), OF, VM 1."""
        SelectorLTValue: Any
        """Selector LT Value (0072,0068), LT, VM 1."""
        SelectorOWValue: Any
        """Selector OW Value (0072,0069), OW, VM 1."""
        SelectorPNValue: Any
        """Selector PN Value (0072,006A), PN, VM 1-n."""
        SelectorTMValue: Any
        """Selector TM Value (0072,006B), TM, VM 1-n."""
        SelectorSHValue: Any
        """Selector SH Value (0072,006C), SH, VM 1-n."""
        SelectorUNValue: Any
        """Selector UN Value (0072,006D), UN, VM 1."""
        SelectorSTValue: Any
        """Selector ST Value (0072,006E), ST, VM 1."""
        SelectorUCValue: Any
        """Selector UC Value (0072,006F), UC, VM 1-n."""
        SelectorUTValue: Any
        """Selector UT Value (0072,0070), UT, VM 1."""
        SelectorURValue: Any
        """Selector UR Value (0072,0071), UR, VM 1."""
        SelectorDSValue: Any
        """Selector DS Value (0072,0072), DS, VM 1-n."""
        SelectorODValue: Any
        """Selector OD Value (0072,0073), OD, VM 1."""
        SelectorFDValue: Any
        """Selector FD Value (0072,0074), FD, VM 1-n."""
        SelectorOLValue: Any
        """Selector OL Value (0072,0075), OL, VM 1."""
        SelectorFLValue: Any
        """Selector FL Value (0072,0076), FL, VM 1-n."""
        SelectorULValue: Any
        """Selector UL Value (0072,0078), UL, VM 1-n."""
        SelectorUSValue: Any
        """Selector US Value (0072,007A), US, VM 1-n."""
        SelectorSLValue: Any
        """Selector SL Value (0072,007C), SL, VM 1-n."""
        SelectorSSValue: Any
        """Selector SS Value (0072,007E), SS, VM 1-n."""
        SelectorUIValue: Any
        """Selector UI Value (0072,007F), UI, VM 1-n."""
        SelectorCodeSequenceValue: Any
        """Selector Code Sequence Value (0072,0080), SQ, VM 1."""
        SelectorOVValue: Any
        """Selector OV Value (0072,0081), OV, VM 1."""
        SelectorSVValue: Any
        """Selector SV Value (0072,0082), SV, VM 1-n."""
        SelectorUVValue: Any
        """Selector UV Value (0072,0083), UV, VM 1-n."""
        NumberOfScreens: Any
        """Number of Screens (0072,0100), US, VM 1."""
        NominalScreenDefinitionSequence: Any
        """Nominal Screen Definition Sequence (0072,0102), SQ, VM 1."""
        NumberOfVerticalPixels: Any
        """Number of Vertical Pixels (0072,0104), US, VM 1."""
        NumberOfHorizontalPixels: Any
        """Number of Horizontal Pixels (0072,0106), US, VM 1."""
        DisplayEnvironmentSpatialPosition: Any
        """Display Environment Spatial Position (0072,0108), FD, VM 4."""
        ScreenMinimumGrayscaleBitDepth: Any
        """Screen Minimum Grayscale Bit Depth (0072,010A), US, VM 1."""
        ScreenMinimumColorBitDepth: Any
        """Screen Minimum Color Bit Depth (0072,010C), US, VM 1."""
        ApplicationMaximumRepaintTime: Any
        """Application Maximum Repaint Time (0072,010E), US, VM 1."""
        DisplaySetsSequence: Any
        """Display Sets Sequence (0072,0200), SQ, VM 1."""
        DisplaySetNumber: Any
        """Display Set Number (0072,0202), US, VM 1."""
        DisplaySetLabel: Any
        """Display Set Label (0072,0203), LO, VM 1."""
        DisplaySetPresentationGroup: Any
        """Display Set Presentation Group (0072,0204), US, VM 1."""
        DisplaySetPresentationGroupDescription: Any
        """Display Set Presentation Group Description (0072,0206), LO, VM 1."""
        PartialDataDisplayHandling: Any
        """Partial Data Display Handling (0072,0208), CS, VM 1."""
        SynchronizedScrollingSequence: Any
        """Synchronized Scrolling Sequence (0072,0210), SQ, VM 1."""
        DisplaySetScrollingGroup: Any
        """Display Set Scrolling Group (0072,0212), US, VM 2-n."""
        NavigationIndicatorSequence: Any
        """Navigation Indicator Sequence (0072,0214), SQ, VM 1."""
        NavigationDisplaySet: Any
        """Navigation Display Set (0072,0216), US, VM 1."""
        ReferenceDisplaySets: Any
        """Reference Display Sets (0072,0218), US, VM 1-n."""
        ImageBoxesSequence: Any
        """Image Boxes Sequence (0072,0300), SQ, VM 1."""
        ImageBoxNumber: Any
        """Image Box Number (0072,0302), US, VM 1."""
        ImageBoxLayoutType: Any
        """Image Box Layout Type (0072,0304), CS, VM 1."""
        ImageBoxTileHorizontalDimension: Any
        """Image Box Tile Horizontal Dimension (0072,0306), US, VM 1."""
        ImageBoxTileVerticalDimension: Any
        """Image Box Tile Vertical Dimension (0072,0308), US, VM 1."""
        ImageBoxScrollDirection: Any
        """Image Box Scroll Direction (0072,0310), CS, VM 1."""
        ImageBoxSmallScrollType: Any
        """Image Box Small Scroll Type (0072,0312), CS, VM 1."""
        ImageBoxSmallScrollAmount: Any
        """Image Box Small Scroll Amount (0072,0314), US, VM 1."""
        ImageBoxLargeScrollType: Any
        """Image Box Large Scroll Type (0072,0316), CS, VM 1."""
        ImageBoxLargeScrollAmount: Any
        """Image Box Large Scroll Amount (0072,0318), US, VM 1."""
        ImageBoxOverlapPriority: Any
        """Image Box Overlap Priority (0072,0320), US, VM 1."""
        CineRelativeToRealTime: Any
        """Cine Relative to Real-Time (0072,0330), FD, VM 1."""
        FilterOperationsSequence: Any
        """Filter Operations Sequence (0072,0400), SQ, VM 1."""
        FilterByCategory: Any
        """Filter-by Category (0072,0402), CS, VM 1."""
        FilterByAttributePresence: Any
        """Filter-by Attribute Presence (0072,0404), CS, VM 1."""
        FilterByOperator: Any
        """Filter-by Operator (0072,0406), CS, VM 1."""
        StructuredDisplayBackgroundCIELabValue: Any
        """Structured Display Background CIELab Value (0072,0420), US, VM 3."""
        EmptyImageBoxCIELabValue: Any
        """Empty Image Box CIELab Value (0072,0421), US, VM 3."""
        StructuredDisplayImageBoxSequence: Any
        """Structured Display Image Box Sequence (0072,0422), SQ, VM 1."""
        StructuredDisplayTextBoxSequence: Any
        """Structured Display Text Box Sequence (0072,0424), SQ, VM 1."""
        ReferencedFirstFrameSequence: Any
        """Referenced First Frame Sequence (0072,0427), SQ, VM 1."""
        ImageBoxSynchronizationSequence: Any
        """Image Box Synchronization Sequence (0072,0430), SQ, VM 1."""
        SynchronizedImageBoxList: Any
        """Synchronized Image Box List (0072,0432), US, VM 2-n."""
        TypeOfSynchronization: Any
        """Type of Synchronization (0072,0434), CS, VM 1."""
        BlendingOperationType: Any
        """Blending Operation Type (0072,0500), CS, VM 1."""
        ReformattingOperationType: Any
        """Reformatting Operation Type (0072,0510), CS, VM 1."""
        ReformattingThickness: Any
        """Reformatting Thickness (0072,0512), FD, VM 1."""
        ReformattingInterval: Any
        """Reformatting Interval (0072,0514), FD, VM 1."""
        ReformattingOperationInitialViewDirection: Any
        """Reformatting Operation Initial View Direction (0072,0516), CS, VM 1."""
        ThreeDRenderingType: Any
        """3D Rendering Type (0072,0520), CS, VM 1-n."""
        SortingOperationsSequence: Any
        """Sorting Operations Sequence (0072,0600), SQ, VM 1."""
        SortByCategory: Any
        """Sort-by Category (0072,0602), CS, VM 1."""
        SortingDirection: Any
        """Sorting Direction (0072,0604), CS, VM 1."""
        DisplaySetPatientOrientation: Any
        """Display Set Patient Orientation (0072,0700), CS, VM 2."""
        VOIType: Any
        """VOI Type (0072,0702), CS, VM 1."""
        PseudoColorType: Any
        """Pseudo-Color Type (0072,0704), CS, VM 1."""
        PseudoColorPaletteInstanceReferenceSequence: Any
        """Pseudo-Color Palette Instance Reference Sequence (0072,0705), SQ, VM 1."""
        ShowGrayscaleInverted: Any
        """Show Grayscale Inverted (0072,0706), CS, VM 1."""
        ShowImageTrueSizeFlag: Any
        """Show Image True Size Flag (0072,0710), CS, VM 1."""
        ShowGraphicAnnotationFlag: Any
        """Show Graphic Annotation Flag (0072,0712), CS, VM 1."""
        ShowPatientDemographicsFlag: Any
        """Show Patient Demographics Flag (0072,0714), CS, VM 1."""
        ShowAcquisitionTechniquesFlag: Any
        """Show Acquisition Techniques Flag (0072,0716), CS, VM 1."""
        DisplaySetHorizontalJustification: Any
        """Display Set Horizontal Justification (0072,0717), CS, VM 1."""
        DisplaySetVerticalJustification: Any
        """Display Set Vertical Justification (0072,0718), CS, VM 1."""
        ContinuationStartMeterset: Any
        """Continuation Start Meterset (0074,0120), FD, VM 1."""
        ContinuationEndMeterset: Any
        """Continuation End Meterset (0074,0121), FD, VM 1."""
        ProcedureStepState: Any
        """Procedure Step State (0074,1000), CS, VM 1."""
        ProcedureStepProgressInformationSequence: Any
        """Procedure Step Progress Information Sequence (0074,1002), SQ, VM 1."""
        ProcedureStepProgress: Any
        """Procedure Step Progress (0074,1004), DS, VM 1."""
        ProcedureStepProgressDescription: Any
        """Procedure Step Progress Description (0074,1006), ST, VM 1."""
        ProcedureStepProgressParametersSequence: Any
        """Procedure Step Progress Parameters Sequence (0074,1007), SQ, VM 1."""
        ProcedureStepCommunicationsURISequence: Any
        """Procedure Step Communications URI Sequence (0074,1008), SQ, VM 1."""
        ContactURI: Any
        """Contact URI (0074,100A), UR, VM 1."""
        ContactDisplayName: Any
        """Contact Display Name (0074,100C), LO, VM 1."""
        ProcedureStepDiscontinuationReasonCodeSequence: Any
        """Procedure Step Discontinuation Reason Code Sequence (0074,100E), SQ, VM 1."""
        BeamTaskSequence: Any
        """Beam Task Sequence (0074,1020), SQ, VM 1."""
        BeamTaskType: Any
        """Beam Task Type (0074,1022), CS, VM 1."""
        BeamOrderIndexTrial: Any
        """Beam Order Index (Trial) (0074,1024), IS, VM 1. Retired in 2009."""
        AutosequenceFlag: Any
        """Autosequence Flag (0074,1025), CS, VM 1."""
        TableTopVerticalAdjustedPosition: Any
        """Table Top Vertical Adjusted Position (0074,1026), FD, VM 1."""
        TableTopLongitudinalAdjustedPosition: Any
        """Table Top Longitudinal Adjusted Position (0074,1027), FD, VM 1."""
        TableTopLateralAdjustedPosition: Any
        """Table Top Lateral Adjusted Position (0074,1028), FD, VM 1."""
        PatientSupportAdjustedAngle: Any
        """Patient Support Adjusted Angle (0074,102A), FD, VM 1."""
        TableTopEccentricAdjustedAngle: Any
        """Table Top Eccentric Adjusted Angle (0074,102B), FD, VM 1."""
        TableTopPitchAdjustedAngle: Any
        """Table Top Pitch Adjusted Angle (0074,102C), FD, VM 1."""
        TableTopRollAdjustedAngle: Any
        """Table Top Roll Adjusted Angle (0074,102D), FD, VM 1."""
        DeliveryVerificationImageSequence: Any
        """Delivery Verification Image Sequence (0074,1030), SQ, VM 1."""
        VerificationImageTiming: Any
        """Verification Image Timing (0074,1032), CS, VM 1."""
        DoubleExposureFlag: Any
        """Double Exposure Flag (0074,1034), CS, VM 1."""
        DoubleExposureOrdering: Any
        """Double Exposure Ordering (0074,1036), CS, VM 1."""
        DoubleExposureMetersetTrial: Any
        """Double Exposure Meterset (Trial) (0074,1038), DS, VM 1. Retired in 2009."""
        DoubleExposureFieldDeltaTrial: Any
        """Double Exposure Field Delta (Trial) (0074,103A), DS, VM 4. Retired in 2009."""
        RelatedReferenceRTImageSequence: Any
        """Related Reference RT Image Sequence (0074,1040), SQ, VM 1."""
        GeneralMachineVerificationSequence: Any
        """General Machine Verification Sequence (0074,1042), SQ, VM 1."""
        ConventionalMachineVerificationSequence: Any
        """Conventional Machine Verification Sequence (0074,1044), SQ, VM 1."""
        IonMachineVerificationSequence: Any
        """Ion Machine Verification Sequence (0074,1046), SQ, VM 1."""
        FailedAttributesSequence: Any
        """Failed Attributes Sequence (0074,1048), SQ, VM 1."""
        OverriddenAttributesSequence: Any
        """Overridden Attributes Sequence (0074,104A), SQ, VM 1."""
        ConventionalControlPointVerificationSequence: Any
        """Conventional Control Point Verification Sequence (0074,104C), SQ, VM 1."""
        IonControlPointVerificationSequence: Any
        """Ion Control Point Verification Sequence (0074,104E), SQ, VM 1."""
        AttributeOccurrenceSequence: Any
        """Attribute Occurrence Sequence (0074,1050), SQ, VM 1."""
        AttributeOccurrencePointer: Any
        """Attribute Occurrence Pointer (0074,1052), AT, VM 1."""
        AttributeItemSelector: Any
        """Attribute Item Selector (0074,1054), UL, VM 1."""
        AttributeOccurrencePrivateCreator: Any
        """Attribute Occurrence Private Creator (0074,1056), LO, VM 1."""
        SelectorSequencePointerItems: Any
        """Selector Sequence Pointer Items (0074,1057), IS, VM 1-n."""
        ScheduledProcedureStepPriority: Any
        """Scheduled Procedure Step Priority (0074,1200), CS, VM 1."""
        WorklistLabel: Any
        """Worklist Label (0074,1202), LO, VM 1."""
        ProcedureStepLabel: Any
        """Procedure Step Label (0074,1204), LO, VM 1."""
        ScheduledProcessingParametersSequence: Any
        """Scheduled Processing Parameters Sequence (0074,1210), SQ, VM 1."""
        PerformedProcessingParametersSequence: Any
        """Performed Processing Parameters Sequence (0074,1212), SQ, VM 1."""
        UnifiedProcedureStepPerformedProcedureSequence: Any
        """Unified Procedure Step Performed Procedure Sequence (0074,1216), SQ, VM 1."""
        RelatedProcedureStepSequence: Any
        """Related Procedure Step Sequence (0074,1220), SQ, VM 1. Retired in 2009."""
        ProcedureStepRelationshipType: Any
        """Procedure Step Relationship Type (0074,1222), LO, VM 1. Retired in 2009."""
        ReplacedProcedureStepSequence: Any
        """Replaced Procedure Step Sequence (0074,1224), SQ, VM 1."""
        DeletionLock: Any
        """Deletion Lock (0074,1230), LO, VM 1."""
        ReceivingAE: Any
        """Receiving AE (0074,1234), AE, VM 1."""
        RequestingAE: Any
        """Requesting AE (0074,1236), AE, VM 1."""
        ReasonForCancellation: Any
        """Reason for Cancellation (0074,1238), LT, VM 1."""
        SCPStatus: Any
        """SCP Status (0074,1242), CS, VM 1."""
        SubscriptionListStatus: Any
        """Subscription List Status (0074,1244), CS, VM 1."""
        UnifiedProcedureStepListStatus: Any
        """Unified Procedure Step List Status (0074,1246), CS, VM 1."""
        BeamOrderIndex: Any
        """Beam Order Index (0074,1324), UL, VM 1."""
        DoubleExposureMeterset: Any
        """Double Exposure Meterset (0074,1338), FD, VM 1."""
        DoubleExposureFieldDelta: Any
        """Double Exposure Field Delta (0074,133A), FD, VM 4."""
        BrachyTaskSequence: Any
        """Brachy Task Sequence (0074,1401), SQ, VM 1."""
        ContinuationStartTotalReferenceAirKerma: Any
        """Continuation Start Total Reference Air Kerma (0074,1402), DS, VM 1."""
        ContinuationEndTotalReferenceAirKerma: Any
        """Continuation End Total Reference Air Kerma (0074,1403), DS, VM 1."""
        ContinuationPulseNumber: Any
        """Continuation Pulse Number (0074,1404), IS, VM 1."""
        ChannelDeliveryOrderSequence: Any
        """Channel Delivery Order Sequence (0074,1405), SQ, VM 1."""
        ReferencedChannelNumber: Any
        """Referenced Channel Number (0074,1406), IS, VM 1."""
        StartCumulativeTimeWeight: Any
        """Start Cumulative Time Weight (0074,1407), DS, VM 1."""
        EndCumulativeTimeWeight: Any
        """End Cumulative Time Weight (0074,1408), DS, VM 1."""
        OmittedChannelSequence: Any
        """Omitted Channel Sequence (0074,1409), SQ, VM 1."""
        ReasonForChannelOmission: Any
        """Reason for Channel Omission (0074,140A), CS, VM 1."""
        ReasonForChannelOmissionDescription: Any
        """Reason for Channel Omission Description (0074,140B), LO, VM 1."""
        ChannelDeliveryOrderIndex: Any
        """Channel Delivery Order Index (0074,140C), IS, VM 1."""
        ChannelDeliveryContinuationSequence: Any
        """Channel Delivery Continuation Sequence (0074,140D), SQ, VM 1."""
        OmittedApplicationSetupSequence: Any
        """Omitted Application Setup Sequence (0074,140E), SQ, VM 1."""
        ImplantAssemblyTemplateName: Any
        """Implant Assembly Template Name (0076,0001), LO, VM 1."""
        ImplantAssemblyTemplateIssuer: Any
        """Implant Assembly Template Issuer (0076,0003), LO, VM 1."""
        ImplantAssemblyTemplateVersion: Any
        """Implant Assembly Template Version (0076,0006), LO, VM 1."""
        ReplacedImplantAssemblyTemplateSequence: Any
        """Replaced Implant Assembly Template Sequence (0076,0008), SQ, VM 1."""
        ImplantAssemblyTemplateType: Any
        """Implant Assembly Template Type (0076,000A), CS, VM 1."""
        OriginalImplantAssemblyTemplateSequence: Any
        """Original Implant Assembly Template Sequence (0076,000C), SQ, VM 1."""
        DerivationImplantAssemblyTemplateSequence: Any
        """Derivation Implant Assembly Template Sequence (0076,000E), SQ, VM 1."""
        ImplantAssemblyTemplateTargetAnatomySequence: Any
        """Implant Assembly Template Target Anatomy Sequence (0076,0010), SQ, VM 1."""
        ProcedureTypeCodeSequence: Any
        """Procedure Type Code Sequence (0076,0020), SQ, VM 1."""
        SurgicalTechnique: Any
        """Surgical Technique (0076,0030), LO, VM 1."""
        ComponentTypesSequence: Any
        """Component Types Sequence (0076,0032), SQ, VM 1."""
        ComponentTypeCodeSequence: Any
        """Component Type Code Sequence (0076,0034), SQ, VM 1."""
        ExclusiveComponentType: Any
        """Exclusive Component Type (0076,0036), CS, VM 1."""
        MandatoryComponentType: Any
        """Mandatory Component Type (0076,0038), CS, VM 1."""
        ComponentSequence: Any
        """Component Sequence (0076,0040), SQ, VM 1."""
        ComponentID: Any
        """Component ID (0076,0055), US, VM 1."""
        ComponentAssemblySequence: Any
        """Component Assembly Sequence (0076,0060), SQ, VM 1."""
        Component1ReferencedID: Any
        """Component 1 Referenced ID (0076,0070), US, VM 1."""
        Component1ReferencedMatingFeatureSetID: Any
        """Component 1 Referenced Mating Feature Set ID (0076,0080), US, VM 1."""
        Component1ReferencedMatingFeatureID: Any
        """Component 1 Referenced Mating Feature ID (0076,0090), US, VM 1."""
        Component2ReferencedID: Any
        """Component 2 Referenced ID (0076,00A0), US, VM 1."""
        Component2ReferencedMatingFeatureSetID: Any
        """Component 2 Referenced Mating Feature Set ID (0076,00B0), US, VM 1."""
        Component2ReferencedMatingFeatureID: Any
        """Component 2 Referenced Mating Feature ID (0076,00C0), US, VM 1."""
        ImplantTemplateGroupName: Any
        """Implant Template Group Name (0078,0001), LO, VM 1."""
        ImplantTemplateGroupDescription: Any
        """Implant Template Group Description (0078,0010), ST, VM 1."""
        ImplantTemplateGroupIssuer: Any
        """Implant Template Group Issuer (0078,0020), LO, VM 1."""
        ImplantTemplateGroupVersion: Any
        """Implant Template Group Version (0078,0024), LO, VM 1."""
        ReplacedImplantTemplateGroupSequence: Any
        """Replaced Implant Template Group Sequence (0078,0026), SQ, VM 1."""
        ImplantTemplateGroupTargetAnatomySequence: Any
        """Implant Template Group Target Anatomy Sequence (0078,0028), SQ, VM 1."""
        ImplantTemplateGroupMembersSequence: Any
        """Implant Template Group Members Sequence (0078,002A), SQ, VM 1."""
        ImplantTemplateGroupMemberID: Any
        """Implant Template Group Member ID (0078,002E), US, VM 1."""
        ThreeDImplantTemplateGroupMemberMatchingPoint: Any
        """3D Implant Template Group Member Matching Point (0078,0050), FD, VM 3."""
        ThreeDImplantTemplateGroupMemberMatchingAxes: Any
        """3D Implant Template Group Member Matching Axes (0078,0060), FD, VM 9."""
        ImplantTemplateGroupMemberMatching2DCoordinatesSequence: Any
        """Implant Template Group Member Matching 2D Coordinates Sequence (0078,0070), SQ, VM 1."""
        TwoDImplantTemplateGroupMemberMatchingPoint: Any
        """2D Implant Template Group Member Matching Point (0078,0090), FD, VM 2."""
        TwoDImplantTemplateGroupMemberMatchingAxes: Any
        """2D Implant Template Group Member Matching Axes (0078,00A0), FD, VM 4."""
        ImplantTemplateGroupVariationDimensionSequence: Any
        """Implant Template Group Variation Dimension Sequence (0078,00B0), SQ, VM 1."""
        ImplantTemplateGroupVariationDimensionName: Any
        """Implant Template Group Variation Dimension Name (0078,00B2), LO, VM 1."""
        ImplantTemplateGroupVariationDimensionRankSequence: Any
        """Implant Template Group Variation Dimension Rank Sequence (0078,00B4), SQ, VM 1."""
        ReferencedImplantTemplateGroupMemberID: Any
        """Referenced Implant Template Group Member ID (0078,00B6), US, VM 1."""
        ImplantTemplateGroupVariationDimensionRank: Any
        """Implant Template Group Variation Dimension Rank (0078,00B8), US, VM 1."""
        SurfaceScanAcquisitionTypeCodeSequence: Any
        """Surface Scan Acquisition Type Code Sequence (0080,0001), SQ, VM 1."""
        SurfaceScanModeCodeSequence: Any
        """Surface Scan Mode Code Sequence (0080,0002), SQ, VM 1."""
        RegistrationMethodCodeSequence: Any
        """Registration Method Code Sequence (0080,0003), SQ, VM 1."""
        ShotDurationTime: Any
        """Shot Duration Time (0080,0004), FD, VM 1."""
        ShotOffsetTime: Any
        """Shot Offset Time (0080,0005), FD, VM 1."""
        SurfacePointPresentationValueData: Any
        """Surface Point Presentation Value Data (0080,0006), US, VM 1-n."""
        SurfacePointColorCIELabValueData: Any
        """Surface Point Color CIELab Value Data (0080,0007), US, VM 3-3n."""
        UVMappingSequence: Any
        """UV Mapping Sequence (0080,0008), SQ, VM 1."""
        TextureLabel: Any
        """Texture Label (0080,0009), SH, VM 1."""
        UValueData: Any
        """U Value Data (0080,0010), OF, VM 1."""
        VValueData: Any
        """V Value Data (0080,0011), OF, VM 1."""
        ReferencedTextureSequence: Any
        """Referenced Texture Sequence (0080,0012), SQ, VM 1."""
        ReferencedSurfaceDataSequence: Any
        """Referenced Surface Data Sequence (0080,0013), SQ, VM 1."""
        AssessmentSummary: Any
        """Assessment Summary (0082,0001), CS, VM 1."""
        AssessmentSummaryDescription: Any
        """Assessment Summary Description (0082,0003), UT, VM 1."""
        AssessedSOPInstanceSequence: Any
        """Assessed SOP Instance Sequence (0082,0004), SQ, VM 1."""
        ReferencedComparisonSOPInstanceSequence: Any
        """Referenced Comparison SOP Instance Sequence (0082,0005), SQ, VM 1."""
        NumberOfAssessmentObservations: Any
        """Number of Assessment Observations (0082,0006), UL, VM 1."""
        AssessmentObservationsSequence: Any
        """Assessment Observations Sequence (0082,0007), SQ, VM 1."""
        ObservationSignificance: Any
        """Observation Significance (0082,0008), CS, VM 1."""
        ObservationDescription: Any
        """Observation Description (0082,000A), UT, VM 1."""
        StructuredConstraintObservationSequence: Any
        """Structured Constraint Observation Sequence (0082,000C), SQ, VM 1."""
        AssessedAttributeValueSequence: Any
        """Assessed Attribute Value Sequence (0082,0010), SQ, VM 1."""
        AssessmentSetID: Any
        """Assessment Set ID (0082,0016), LO, VM 1."""
        AssessmentRequesterSequence: Any
        """Assessment Requester Sequence (0082,0017), SQ, VM 1."""
        SelectorAttributeName: Any
        """Selector Attribute Name (0082,0018), LO, VM 1."""
        SelectorAttributeKeyword: Any
        """Selector Attribute Keyword (0082,0019), LO, VM 1."""
        AssessmentTypeCodeSequence: Any
        """Assessment Type Code Sequence (0082,0021), SQ, VM 1."""
        ObservationBasisCodeSequence: Any
        """Observation Basis Code Sequence (0082,0022), SQ, VM 1."""
        AssessmentLabel: Any
        """Assessment Label (0082,0023), LO, VM 1."""
        ConstraintType: Any
        """Constraint Type (0082,0032), CS, VM 1."""
        SpecificationSelectionGuidance: Any
        """Specification Selection Guidance (0082,0033), UT, VM 1."""
        ConstraintValueSequence: Any
        """Constraint Value Sequence (0082,0034), SQ, VM 1."""
        RecommendedDefaultValueSequence: Any
        """Recommended Default Value Sequence (0082,0035), SQ, VM 1."""
        ConstraintViolationSignificance: Any
        """Constraint Violation Significance (0082,0036), CS, VM 1."""
        ConstraintViolationCondition: Any
        """Constraint Violation Condition (0082,0037), UT, VM 1."""
        ModifiableConstraintFlag: Any
        """Modifiable Constraint Flag (0082,0038), CS, VM 1."""
        StorageMediaFileSetID: Any
        """Storage Media File-set ID (0088,0130), SH, VM 1."""
        StorageMediaFileSetUID: Any
        """Storage Media File-set UID (0088,0140), UI, VM 1."""
        IconImageSequence: Any
        """Icon Image Sequence (0088,0200), SQ, VM 1."""
        TopicTitle: Any
        """Topic Title (0088,0904), LO, VM 1. Retired in 2007."""
        TopicSubject: Any
        """Topic Subject (0088,0906), ST, VM 1. Retired in 2007."""
        TopicAuthor: Any
        """Topic Author (0088,0910), LO, VM 1. Retired in 2007."""
        TopicKeywords: Any
        """Topic Keywords (0088,0912), LO, VM 1-32. Retired in 2007."""
        SOPInstanceStatus: Any
        """SOP Instance Status (0100,0410), CS, VM 1."""
        SOPAuthorizationDateTime: Any
        """SOP Authorization DateTime (0100,0420), DT, VM 1."""
        SOPAuthorizationComment: Any
        """SOP Authorization Comment (0100,0424), LT, VM 1."""
        AuthorizationEquipmentCertificationNumber: Any
        """Authorization Equipment Certification Number (0100,0426), LO, VM 1."""
        MACIDNumber: Any
        """MAC ID Number (0400,0005), US, VM 1."""
        MACCalculationTransferSyntaxUID: Any
        """MAC Calculation Transfer Syntax UID (0400,0010), UI, VM 1."""
        MACAlgorithm: Any
        """MAC Algorithm (0400,0015), CS, VM 1."""
        DataElementsSigned: Any
        """Data Elements Signed (0400,0020), AT, VM 1-n."""
        DigitalSignatureUID: Any
        """Digital Signature UID (0400,0100), UI, VM 1."""
        DigitalSignatureDateTime: Any
        """Digital Signature DateTime (0400,0105), DT, VM 1."""
        CertificateType: Any
        """Certificate Type (0400,0110), CS, VM 1."""
        CertificateOfSigner: Any
        """Certificate of Signer (0400,0115), OB, VM 1."""
        Signature: Any
        """Signature (0400,0120), OB, VM 1."""
        CertifiedTimestampType: Any
        """Certified Timestamp Type (0400,0305), CS, VM 1."""
        CertifiedTimestamp: Any
        """Certified Timestamp (0400,0310), OB, VM 1."""
        DigitalSignaturePurposeCodeSequence: Any
        """Digital Signature Purpose Code Sequence (0400,0401), SQ, VM 1."""
        ReferencedDigitalSignatureSequence: Any
        """Referenced Digital Signature Sequence (0400,0402), SQ, VM 1."""
        ReferencedSOPInstanceMACSequence: Any
        """Referenced SOP Instance MAC Sequence (0400,0403), SQ, VM 1."""
        MAC: Any
        """MAC (0400,0404), OB, VM 1."""
        EncryptedAttributesSequence: Any
        """Encrypted Attributes Sequence (0400,0500), SQ, VM 1."""
        EncryptedContentTransferSyntaxUID: Any
        """Encrypted Content Transfer Syntax UID (0400,0510), UI, VM 1."""
        EncryptedContent: Any
        """Encrypted Content (0400,0520), OB, VM 1."""
        ModifiedAttributesSequence: Any
        """Modified Attributes Sequence (0400,0550), SQ, VM 1."""
        NonconformingModifiedAttributesSequence: Any
        """Nonconforming Modified Attributes Sequence (0400,0551), SQ, VM 1."""
        NonconformingDataElementValue: Any
        """Nonconforming Data Element Value (0400,0552), OB, VM 1."""
        OriginalAttributesSequence: Any
        """Original Attributes Sequence (0400,0561), SQ, VM 1."""
        AttributeModificationDateTime: Any
        """Attribute Modification DateTime (0400,0562), DT, VM 1."""
        ModifyingSystem: Any
        """Modifying System (0400,0563), LO, VM 1."""
        SourceOfPreviousValues: Any
        """Source of Previous Values (0400,0564), LO, VM 1."""
        ReasonForTheAttributeModification: Any
        """Reason for the Attribute Modification (0400,0565), CS, VM 1."""
        InstanceOriginStatus: Any
        """Instance Origin Status (0400,0600), CS, VM 1."""
        RunLengthTriplet: Any
        """Run Length Triplet (1000,0001), US, VM 3. Retired in 2007."""
        HuffmanTableSize: Any
        """Huffman Table Size (1000,0002), US, VM 1. Retired in 2007."""
        HuffmanTableTriplet: Any
        """Huffman Table Triplet (1000,0003), US, VM 3. Retired in 2007."""
        ShiftTableSize: Any
        """Shift Table Size (1000,0004), US, VM 1. Retired in 2007."""
        ShiftTableTriplet: Any
        """Shift Table Triplet (1000,0005), US, VM 3. Retired in 2007."""
        EscapeTriplet: Any
        """Escape Triplet (1000,0010), US, VM 3. Retired in 2007."""
        ZonalMap: Any
        """Zonal Map (1010,0001), US, VM 1-n. Retired in 2007."""
        NumberOfCopies: Any
        """Number of Copies (2000,0010), IS, VM 1."""
        PrinterConfigurationSequence: Any
        """Printer Configuration Sequence (2000,001E), SQ, VM 1."""
        PrintPriority: Any
        """Print Priority (2000,0020), CS, VM 1."""
        MediumType: Any
        """Medium Type (2000,0030), CS, VM 1."""
        FilmDestination: Any
        """Film Destination (2000,0040), CS, VM 1."""
        FilmSessionLabel: Any
        """Film Session Label (2000,0050), LO, VM 1."""
        MemoryAllocation: Any
        """Memory Allocation (2000,0060), IS, VM 1."""
        MaximumMemoryAllocation: Any
        """Maximum Memory Allocation (2000,0061), IS, VM 1."""
        ColorImagePrintingFlag: Any
        """Color Image Printing Flag (2000,0062), CS, VM 1. Retired in 2004."""
        CollationFlag: Any
        """Collation Flag (2000,0063), CS, VM 1. Retired in 2004."""
        AnnotationFlag: Any
        """Annotation Flag (2000,0065), CS, VM 1. Retired in 2004."""
        ImageOverlayFlag: Any
        """Image Overlay Flag (2000,0067), CS, VM 1. Retired in 2004."""
        PresentationLUTFlag: Any
        """Presentation LUT Flag (2000,0069), CS, VM 1. Retired in 2004."""
        ImageBoxPresentationLUTFlag: Any
        """Image Box Presentation LUT Flag (2000,006A), CS, VM 1. Retired in 2004."""
        MemoryBitDepth: Any
        """Memory Bit Depth (2000,00A0), US, VM 1."""
        PrintingBitDepth: Any
        """Printing Bit Depth (2000,00A1), US, VM 1."""
        MediaInstalledSequence: Any
        """Media Installed Sequence (2000,00A2), SQ, VM 1."""
        OtherMediaAvailableSequence: Any
        """Other Media Available Sequence (2000,00A4), SQ, VM 1."""
        SupportedImageDisplayFormatsSequence: Any
        """Supported Image Display Formats Sequence (2000,00A8), SQ, VM 1."""
        ReferencedFilmBoxSequence: Any
        """Referenced Film Box Sequence (2000,0500), SQ, VM 1."""
        ReferencedStoredPrintSequence: Any
        """Referenced Stored Print Sequence (2000,0510), SQ, VM 1. Retired in 2007."""
        ImageDisplayFormat: Any
        """Image Display Format (2010,0010), ST, VM 1."""
        AnnotationDisplayFormatID: Any
        """Annotation Display Format ID (2010,0030), CS, VM 1."""
        FilmOrientation: Any
        """Film Orientation (2010,0040), CS, VM 1."""
        FilmSizeID: Any
        """Film Size ID (2010,0050), CS, VM 1."""
        PrinterResolutionID: Any
        """Printer Resolution ID (2010,0052), CS, VM 1."""
        DefaultPrinterResolutionID: Any
        """Default Printer Resolution ID (2010,0054), CS, VM 1."""
        MagnificationType: Any
        """Magnification Type (2010,0060), CS, VM 1."""
        SmoothingType: Any
        """Smoothing Type (2010,0080), CS, VM 1."""
        DefaultMagnificationType: Any
        """Default Magnification Type (2010,00A6), CS, VM 1."""
        OtherMagnificationTypesAvailable: Any
        """Other Magnification Types Available (2010,00A7), CS, VM 1-n."""
        DefaultSmoothingType: Any
        """Default Smoothing Type (2010,00A8), CS, VM 1."""
        OtherSmoothingTypesAvailable: Any
        """Other Smoothing Types Available (2010,00A9), CS, VM 1-n."""
        BorderDensity: Any
        """Border Density (2010,0100), CS, VM 1."""
        EmptyImageDensity: Any
        """Empty Image Density (2010,0110), CS, VM 1."""
        MinDensity: Any
        """Min Density (2010,0120), US, VM 1."""
        MaxDensity: Any
        """Max Density (2010,0130), US, VM 1."""
        Trim: Any
        """Trim (2010,0140), CS, VM 1."""
        ConfigurationInformation: Any
        """Configuration Information (2010,0150), ST, VM 1."""
        ConfigurationInformationDescription: Any
        """Configuration Information Description (2010,0152), LT, VM 1."""
        MaximumCollatedFilms: Any
        """Maximum Collated Films (2010,0154), IS, VM 1."""
        Illumination: Any
        """Illumination (2010,015E), US, VM 1."""
        ReflectedAmbientLight: Any
        """Reflected Ambient Light (2010,0160), US, VM 1."""
        PrinterPixelSpacing: Any
        """Printer Pixel Spacing (2010,0376), DS, VM 2."""
        ReferencedFilmSessionSequence: Any
        """Referenced Film Session Sequence (2010,0500), SQ, VM 1."""
        ReferencedImageBoxSequence: Any
        """Referenced Image Box Sequence (2010,0510), SQ, VM 1."""
        ReferencedBasicAnnotationBoxSequence: Any
        """Referenced Basic Annotation Box Sequence (2010,0520), SQ, VM 1."""
        ImageBoxPosition: Any
        """Image Box Position (2020,0010), US, VM 1."""
        Polarity: Any
        """Polarity (2020,0020), CS, VM 1."""
        RequestedImageSize: Any
        """Requested Image Size (2020,0030), DS, VM 1."""
        RequestedDecimateCropBehavior: Any
        """Requested Decimate/Crop Behavior (2020,0040), CS, VM 1."""
        RequestedResolutionID: Any
        """Requested Resolution ID (2020,0050), CS, VM 1."""
        RequestedImageSizeFlag: Any
        """Requested Image Size Flag (2020,00A0), CS, VM 1."""
        DecimateCropResult: Any
        """Decimate/Crop Result (2020,00A2), CS, VM 1."""
        BasicGrayscaleImageSequence: Any
        """Basic Grayscale Image Sequence (2020,0110), SQ, VM 1."""
        BasicColorImageSequence: Any
        """Basic Color Image Sequence (2020,0111), SQ, VM 1."""
        ReferencedImageOverlayBoxSequence: Any
        """Referenced Image Overlay Box Sequence (2020,0130), SQ, VM 1. Retired in 1998."""
        ReferencedVOILUTBoxSequence: Any
        """Referenced VOI LUT Box Sequence (2020,0140), SQ, VM 1. Retired in 1998."""
        AnnotationPosition: Any
        """Annotation Position (2030,0010), US, VM 1."""
        TextString: Any
        """Text String (2030,0020), LO, VM 1."""
        ReferencedOverlayPlaneSequence: Any
        """Referenced Overlay Plane Sequence (2040,0010), SQ, VM 1. Retired in 2004."""
        ReferencedOverlayPlaneGroups: Any
        """Referenced Overlay Plane Groups (2040,0011), US, VM 1-99. Retired in 2004."""
        OverlayPixelDataSequence: Any
        """Overlay Pixel Data Sequence (2040,0020), SQ, VM 1. Retired in 2004."""
        OverlayMagnificationType: Any
        """Overlay Magnification Type (2040,0060), CS, VM 1. Retired in 2004."""
        OverlaySmoothingType: Any
        """Overlay Smoothing Type (2040,0070), CS, VM 1. Retired in 2004."""
        OverlayOrImageMagnification: Any
        """Overlay or Image Magnification (2040,0072), CS, VM 1. Retired in 2004."""
        MagnifyToNumberOfColumns: Any
        """Magnify to Number of Columns (2040,0074), US, VM 1. Retired in 2004."""
        OverlayForegroundDensity: Any
        """Overlay Foreground Density (2040,0080), CS, VM 1. Retired in 2004."""
        OverlayBackgroundDensity: Any
        """Overlay Background Density (2040,0082), CS, VM 1. Retired in 2004."""
        OverlayMode: Any
        """Overlay Mode (2040,0090), CS, VM 1. Retired in 1998."""
        ThresholdDensity: Any
        """Threshold Density (2040,0100), CS, VM 1. Retired in 1998."""
        ReferencedImageBoxSequenceRetired: Any
        """Referenced Image Box Sequence (Retired) (2040,0500), SQ, VM 1. Retired in 1993."""
        PresentationLUTSequence: Any
        """Presentation LUT Sequence (2050,0010), SQ, VM 1."""
        PresentationLUTShape: Any
        """Presentation LUT Shape (2050,0020), CS, VM 1."""
        ReferencedPresentationLUTSequence: Any
        """Referenced Presentation LUT Sequence (2050,0500), SQ, VM 1."""
        PrintJobID: Any
        """Print Job ID (2100,0010), SH, VM 1. Retired in 2007."""
        ExecutionStatus: Any
        """Execution Status (2100,0020), CS, VM 1."""
        ExecutionStatusInfo: Any
        """Execution Status Info (2100,0030), CS, VM 1."""
        CreationDate: Any
        """Creation Date (2100,0040), DA, VM 1."""
        CreationTime: Any
        """Creation Time (2100,0050), TM, VM 1."""
        Originator: Any
        """Originator (2100,0070), AE, VM 1."""
        DestinationAE: Any
        """Destination AE (2100,0140), AE, VM 1."""
        OwnerID: Any
        """Owner ID (2100,0160), SH, VM 1."""
        NumberOfFilms: Any
        """Number of Films (2100,0170), IS, VM 1."""
        ReferencedPrintJobSequencePullStoredPrint: Any
        """Referenced Print Job Sequence (Pull Stored Print) (2100,0500), SQ, VM 1. Retired in 2004."""
        PrinterStatus: Any
        """Printer Status (2110,0010), CS, VM 1."""
        PrinterStatusInfo: Any
        """Printer Status Info (2110,0020), CS, VM 1."""
        PrinterName: Any
        """Printer Name (2110,0030), LO, VM 1."""
        PrintQueueID: Any
        """Print Queue ID (2110,0099), SH, VM 1. Retired in 2004."""
        QueueStatus: Any
        """Queue Status (2120,0010), CS, VM 1. Retired in 2004."""
        PrintJobDescriptionSequence: Any
        """Print Job Description Sequence (2120,0050), SQ, VM 1. Retired in 2004."""
        ReferencedPrintJobSequence: Any
        """Referenced Print Job Sequence (2120,0070), SQ, VM 1. Retired in 2004."""
        PrintManagementCapabilitiesSequence: Any
        """Print Management Capabilities Sequence (2130,0010), SQ, VM 1. Retired in 2004."""
        PrinterCharacteristicsSequence: Any
        """Printer Characteristics Sequence (2130,0015), SQ, VM 1. Retired in 2004."""
        FilmBoxContentSequence: Any
        """Film Box Content Sequence (2130,0030), SQ, VM 1. Retired in 2004."""
        ImageBoxContentSequence: Any
        """Image Box Content Sequence (2130,0040), SQ, VM 1. Retired in 2004."""
        AnnotationContentSequence: Any
        """Annotation Content Sequence (2130,0050), SQ, VM 1. Retired in 2004."""
        ImageOverlayBoxContentSequence: Any
        """Image Overlay Box Content Sequence (2130,0060), SQ, VM 1. Retired in 2004."""
        PresentationLUTContentSequence: Any
        """Presentation LUT Content Sequence (2130,0080), SQ, VM 1. Retired in 2004."""
        ProposedStudySequence: Any
        """Proposed Study Sequence (2130,00A0), SQ, VM 1."""
        OriginalImageSequence: Any
        """Original Image Sequence (2130,00C0), SQ, VM 1."""
        LabelUsingInformationExtractedFromInstances: Any
        """Label Using Information Extracted From Instances (2200,0001), CS, VM 1."""
        LabelText: Any
        """Label Text (2200,0002), UT, VM 1."""
        LabelStyleSelection: Any
        """Label Style Selection (2200,0003), CS, VM 1."""
        MediaDisposition: Any
        """Media Disposition (2200,0004), LT, VM 1."""
        BarcodeValue: Any
        """Barcode Value (2200,0005), LT, VM 1."""
        BarcodeSymbology: Any
        """Barcode Symbology (2200,0006), CS, VM 1."""
        AllowMediaSplitting: Any
        """Allow Media Splitting (2200,0007), CS, VM 1."""
        IncludeNonDICOMObjects: Any
        """Include Non-DICOM Objects (2200,0008), CS, VM 1."""
        IncludeDisplayApplication: Any
        """Include Display Application (2200,0009), CS, VM 1."""
        PreserveCompositeInstancesAfterMediaCreation: Any
        """Preserve Composite Instances After Media Creation (2200,000A), CS, VM 1."""
        TotalNumberOfPiecesOfMediaCreated: Any
        """Total Number of Pieces of Media Created (2200,000B), US, VM 1."""
        RequestedMediaApplicationProfile: Any
        """Requested Media Application Profile (2200,000C), LO, VM 1."""
        ReferencedStorageMediaSequence: Any
        """Referenced Storage Media Sequence (2200,000D), SQ, VM 1."""
        FailureAttributes: Any
        """Failure Attributes (2200,000E), AT, VM 1-n."""
        AllowLossyCompression: Any
        """Allow Lossy Compression (2200,000F), CS, VM 1."""
        RequestPriority: Any
        """Request Priority (2200,0020), CS, VM 1."""
        RTImageLabel: Any
        """RT Image Label (3002,0002), SH, VM 1."""
        RTImageName: Any
        """RT Image Name (3002,0003), LO, VM 1."""
        RTImageDescription: Any
        """RT Image Description (3002,0004), ST, VM 1."""
        ReportedValuesOrigin: Any
        """Reported Values Origin (3002,000A), CS, VM 1."""
        RTImagePlane: Any
        """RT Image Plane (3002,000C), CS, VM 1."""
        XRayImageReceptorTranslation: Any
        """X-Ray Image Receptor Translation (3002,000D), DS, VM 3."""
        XRayImageReceptorAngle: Any
        """X-Ray Image Receptor Angle (3002,000E), DS, VM 1."""
        RTImageOrientation: Any
        """RT Image Orientation (3002,0010), DS, VM 6."""
        ImagePlanePixelSpacing: Any
        """Image Plane Pixel Spacing (3002,0011), DS, VM 2."""
        RTImagePosition: Any
        """RT Image Position (3002,0012), DS, VM 2."""
        RadiationMachineName: Any
        """Radiation Machine Name (3002,0020), SH, VM 1."""
        RadiationMachineSAD: Any
        """Radiation Machine SAD (3002,0022), DS, VM 1."""
        RadiationMachineSSD: Any
        """Radiation Machine SSD (3002,0024), DS, VM 1."""
        RTImageSID: Any
        """RT Image SID (3002,0026), DS, VM 1."""
        SourceToReferenceObjectDistance: Any
        """Source to Reference Object Distance (3002,0028), DS, VM 1."""
        FractionNumber: Any
        """Fraction Number (3002,0029), IS, VM 1."""
        ExposureSequence: Any
        """Exposure Sequence (3002,0030), SQ, VM 1."""
        MetersetExposure: Any
        """Meterset Exposure (3002,0032), DS, VM 1."""
        DiaphragmPosition: Any
        """Diaphragm Position (3002,0034), DS, VM 4."""
        FluenceMapSequence: Any
        """Fluence Map Sequence (3002,0040), SQ, VM 1."""
        FluenceDataSource: Any
        """Fluence Data Source (3002,0041), CS, VM 1."""
        FluenceDataScale: Any
        """Fluence Data Scale (3002,0042), DS, VM 1."""
        PrimaryFluenceModeSequence: Any
        """Primary Fluence Mode Sequence (3002,0050), SQ, VM 1."""
        FluenceMode: Any
        """Fluence Mode (3002,0051), CS, VM 1."""
        FluenceModeID: Any
        """Fluence Mode ID (3002,0052), SH, VM 1."""
        SelectedFrameNumber: Any
        """Selected Frame Number (3002,0100), IS, VM 1."""
        SelectedFrameFunctionalGroupsSequence: Any
        """Selected Frame Functional Groups Sequence (3002,0101), SQ, VM 1."""
        RTImageFrameGeneralContentSequence: Any
        """RT Image Frame General Content Sequence (3002,0102), SQ, VM 1."""
        RTImageFrameContextSequence: Any
        """RT Image Frame Context Sequence (3002,0103), SQ, VM 1."""
        RTImageScopeSequence: Any
        """RT Image Scope Sequence (3002,0104), SQ, VM 1."""
        BeamModifierCoordinatesPresenceFlag: Any
        """Beam Modifier Coordinates Presence Flag (3002,0105), CS, VM 1."""
        StartCumulativeMeterset: Any
        """Start Cumulative Meterset (3002,0106), FD, VM 1."""
        StopCumulativeMeterset: Any
        """Stop Cumulative Meterset (3002,0107), FD, VM 1."""
        RTAcquisitionPatientPositionSequence: Any
        """RT Acquisition Patient Position Sequence (3002,0108), SQ, VM 1."""
        RTImageFrameImagingDevicePositionSequence: Any
        """RT Image Frame Imaging Device Position Sequence (3002,0109), SQ, VM 1."""
        RTImageFramekVRadiationAcquisitionSequence: Any
        """RT Image Frame kV Radiation Acquisition Sequence (3002,010A), SQ, VM 1."""
        RTImageFrameMVRadiationAcquisitionSequence: Any
        """RT Image Frame MV Radiation Acquisition Sequence (3002,010B), SQ, VM 1."""
        RTImageFrameRadiationAcquisitionSequence: Any
        """RT Image Frame Radiation Acquisition Sequence (3002,010C), SQ, VM 1."""
        ImagingSourcePositionSequence: Any
        """Imaging Source Position Sequence (3002,010D), SQ, VM 1."""
        ImageReceptorPositionSequence: Any
        """Image Receptor Position Sequence (3002,010E), SQ, VM 1."""
        DevicePositionToEquipmentMappingMatrix: Any
        """Device Position to Equipment Mapping Matrix (3002,010F), FD, VM 16."""
        DevicePositionParameterSequence: Any
        """Device Position Parameter Sequence (3002,0110), SQ, VM 1."""
        ImagingSourceLocationSpecificationType: Any
        """Imaging Source Location Specification Type (3002,0111), CS, VM 1."""
        ImagingDeviceLocationMatrixSequence: Any
        """Imaging Device Location Matrix Sequence (3002,0112), SQ, VM 1."""
        ImagingDeviceLocationParameterSequence: Any
        """Imaging Device Location Parameter Sequence (3002,0113), SQ, VM 1."""
        ImagingApertureSequence: Any
        """Imaging Aperture Sequence (3002,0114), SQ, VM 1."""
        ImagingApertureSpecificationType: Any
        """Imaging Aperture Specification Type (3002,0115), CS, VM 1."""
        NumberOfAcquisitionDevices: Any
        """Number of Acquisition Devices (3002,0116), US, VM 1."""
        AcquisitionDeviceSequence: Any
        """Acquisition Device Sequence (3002,0117), SQ, VM 1."""
        AcquisitionTaskSequence: Any
        """Acquisition Task Sequence (3002,0118), SQ, VM 1."""
        AcquisitionTaskWorkitemCodeSequence: Any
        """Acquisition Task Workitem Code Sequence (3002,0119), SQ, VM 1."""
        AcquisitionSubtaskSequence: Any
        """Acquisition Subtask Sequence (3002,011A), SQ, VM 1."""
        SubtaskWorkitemCodeSequence: Any
        """Subtask Workitem Code Sequence (3002,011B), SQ, VM 1."""
        AcquisitionTaskIndex: Any
        """Acquisition Task Index (3002,011C), US, VM 1."""
        AcquisitionSubtaskIndex: Any
        """Acquisition Subtask Index (3002,011D), US, VM 1."""
        ReferencedBaselineParametersRTRadiationInstanceSequence: Any
        """Referenced Baseline Parameters RT Radiation Instance Sequence (3002,011E), SQ, VM 1."""
        PositionAcquisitionTemplateIdentificationSequence: Any
        """Position Acquisition Template Identification Sequence (3002,011F), SQ, VM 1."""
        PositionAcquisitionTemplateID: Any
        """Position Acquisition Template ID (3002,0120), ST, VM 1."""
        PositionAcquisitionTemplateName: Any
        """Position Acquisition Template Name (3002,0121), LO, VM 1."""
        PositionAcquisitionTemplateCodeSequence: Any
        """Position Acquisition Template Code Sequence (3002,0122), SQ, VM 1."""
        PositionAcquisitionTemplateDescription: Any
        """Position Acquisition Template Description (3002,0123), LT, VM 1."""
        AcquisitionTaskApplicabilitySequence: Any
        """Acquisition Task Applicability Sequence (3002,0124), SQ, VM 1."""
        ProjectionImagingAcquisitionParameterSequence: Any
        """Projection Imaging Acquisition Parameter Sequence (3002,0125), SQ, VM 1."""
        CTImagingAcquisitionParameterSequence: Any
        """CT Imaging Acquisition Parameter Sequence (3002,0126), SQ, VM 1."""
        KVImagingGenerationParametersSequence: Any
        """KV Imaging Generation Parameters Sequence (3002,0127), SQ, VM 1."""
        MVImagingGenerationParametersSequence: Any
        """MV Imaging Generation Parameters Sequence (3002,0128), SQ, VM 1."""
        AcquisitionSignalType: Any
        """Acquisition Signal Type (3002,0129), CS, VM 1."""
        AcquisitionMethod: Any
        """Acquisition Method (3002,012A), CS, VM 1."""
        ScanStartPositionSequence: Any
        """Scan Start Position Sequence (3002,012B), SQ, VM 1."""
        ScanStopPositionSequence: Any
        """Scan Stop Position Sequence (3002,012C), SQ, VM 1."""
        ImagingSourceToBeamModifierDefinitionPlaneDistance: Any
        """Imaging Source to Beam Modifier Definition Plane Distance (3002,012D), FD, VM 1."""
        ScanArcType: Any
        """Scan Arc Type (3002,012E), CS, VM 1."""
        DetectorPositioningType: Any
        """Detector Positioning Type (3002,012F), CS, VM 1."""
        AdditionalRTAccessoryDeviceSequence: Any
        """Additional RT Accessory Device Sequence (3002,0130), SQ, VM 1."""
        DeviceSpecificAcquisitionParameterSequence: Any
        """Device-Specific Acquisition Parameter Sequence (3002,0131), SQ, VM 1."""
        ReferencedPositionReferenceInstanceSequence: Any
        """Referenced Position Reference Instance Sequence (3002,0132), SQ, VM 1."""
        EnergyDerivationCodeSequence: Any
        """Energy Derivation Code Sequence (3002,0133), SQ, VM 1."""
        MaximumCumulativeMetersetExposure: Any
        """Maximum Cumulative Meterset Exposure (3002,0134), FD, VM 1."""
        AcquisitionInitiationSequence: Any
        """Acquisition Initiation Sequence (3002,0135), SQ, VM 1."""
        RTConeBeamImagingGeometrySequence: Any
        """RT Cone-Beam Imaging Geometry Sequence (3002,0136), SQ, VM 1."""
        DVHType: Any
        """DVH Type (3004,0001), CS, VM 1."""
        DoseUnits: Any
        """Dose Units (3004,0002), CS, VM 1."""
        DoseType: Any
        """Dose Type (3004,0004), CS, VM 1."""
        SpatialTransformOfDose: Any
        """Spatial Transform of Dose (3004,0005), CS, VM 1."""
        DoseComment: Any
        """Dose Comment (3004,0006), LO, VM 1."""
        NormalizationPoint: Any
        """Normalization Point (3004,0008), DS, VM 3."""
        DoseSummationType: Any
        """Dose Summation Type (3004,000A), CS, VM 1."""
        GridFrameOffsetVector: Any
        """Grid Frame Offset Vector (3004,000C), DS, VM 2-n."""
        DoseGridScaling: Any
        """Dose Grid Scaling (3004,000E), DS, VM 1."""
        RTDoseROISequence: Any
        """RT Dose ROI Sequence (3004,0010), SQ, VM 1. Retired."""
        DoseValue: Any
        """Dose Value (3004,0012), DS, VM 1."""
        TissueHeterogeneityCorrection: Any
        """Tissue Heterogeneity Correction (3004,0014), CS, VM 1-3."""
        RecommendedIsodoseLevelSequence: Any
        """Recommended Isodose Level Sequence (3004,0016), SQ, VM 1."""
        DoseUnitCodeSequence: Any
        """Dose Unit Code Sequence (3004,0020), SQ, VM 1."""
        RTDoseInterpretedTypeCodeSequence: Any
        """RT Dose Interpreted Type Code Sequence (3004,0021), SQ, VM 1."""
        RTDoseInterpretedTypeCodeModifierSequence: Any
        """RT Dose Interpreted Type Code Modifier Sequence (3004,0022), SQ, VM 1."""
        DoseRadiobiologicalInterpretationSequence: Any
        """Dose Radiobiological Interpretation Sequence (3004,0023), SQ, VM 1."""
        RTDoseIntentCodeSequence: Any
        """RT Dose Intent Code Sequence (3004,0024), SQ, VM 1."""
        DVHNormalizationPoint: Any
        """DVH Normalization Point (3004,0040), DS, VM 3."""
        DVHNormalizationDoseValue: Any
        """DVH Normalization Dose Value (3004,0042), DS, VM 1."""
        DVHSequence: Any
        """DVH Sequence (3004,0050), SQ, VM 1."""
        DVHDoseScaling: Any
        """DVH Dose Scaling (3004,0052), DS, VM 1."""
        DVHVolumeUnits: Any
        """DVH Volume Units (3004,0054), CS, VM 1."""
        DVHNumberOfBins: Any
        """DVH Number of Bins (3004,0056), IS, VM 1."""
        DVHData: Any
        """DVH Data (3004,0058), DS, VM 2-2n."""
        DVHReferencedROISequence: Any
        """DVH Referenced ROI Sequence (3004,0060), SQ, VM 1."""
        DVHROIContributionType: Any
        """DVH ROI Contribution Type (3004,0062), CS, VM 1."""
        DVHMinimumDose: Any
        """DVH Minimum Dose (3004,0070), DS, VM 1."""
        DVHMaximumDose: Any
        """DVH Maximum Dose (3004,0072), DS, VM 1."""
        DVHMeanDose: Any
        """DVH Mean Dose (3004,0074), DS, VM 1."""
        DoseCalculationModelSequence: Any
        """Dose Calculation Model Sequence (3004,0080), SQ, VM 1."""
        DoseCalculationAlgorithmSequence: Any
        """Dose Calculation Algorithm Sequence (3004,0081), SQ, VM 1."""
        CommissioningStatus: Any
        """Commissioning Status (3004,0082), CS, VM 1."""
        DoseCalculationModelParameterSequence: Any
        """Dose Calculation Model Parameter Sequence (3004,0083), SQ, VM 1."""
        DoseDepositionCalculationMedium: Any
        """Dose Deposition Calculation Medium (3004,0084), CS, VM 1."""
        StructureSetLabel: Any
        """Structure Set Label (3006,0002), SH, VM 1."""
        StructureSetName: Any
        """Structure Set Name (3006,0004), LO, VM 1."""
        StructureSetDescription: Any
        """Structure Set Description (3006,0006), ST, VM 1."""
        StructureSetDate: Any
        """Structure Set Date (3006,0008), DA, VM 1."""
        StructureSetTime: Any
        """Structure Set Time (3006,0009), TM, VM 1."""
        ReferencedFrameOfReferenceSequence: Any
        """Referenced Frame of Reference Sequence (3006,0010), SQ, VM 1."""
        RTReferencedStudySequence: Any
        """RT Referenced Study Sequence (3006,0012), SQ, VM 1."""
        RTReferencedSeriesSequence: Any
        """RT Referenced Series Sequence (3006,0014), SQ, VM 1."""
        ContourImageSequence: Any
        """Contour Image Sequence (3006,0016), SQ, VM 1."""
        PredecessorStructureSetSequence: Any
        """Predecessor Structure Set Sequence (3006,0018), SQ, VM 1."""
        StructureSetROISequence: Any
        """Structure Set ROI Sequence (3006,0020), SQ, VM 1."""
        ROINumber: Any
        """ROI Number (3006,0022), IS, VM 1."""
        ReferencedFrameOfReferenceUID: Any
        """Referenced Frame of Reference UID (3006,0024), UI, VM 1."""
        ROIName: Any
        """ROI Name (3006,0026), LO, VM 1."""
        ROIDescription: Any
        """ROI Description (3006,0028), ST, VM 1."""
        ROIDisplayColor: Any
        """ROI Display Color (3006,002A), IS, VM 3."""
        ROIVolume: Any
        """ROI Volume (3006,002C), DS, VM 1."""
        ROIDateTime: Any
        """ROI DateTime (3006,002D), DT, VM 1."""
        ROIObservationDateTime: Any
        """ROI Observation DateTime (3006,002E), DT, VM 1."""
        RTRelatedROISequence: Any
        """RT Related ROI Sequence (3006,0030), SQ, VM 1."""
        RTROIRelationship: Any
        """RT ROI Relationship (3006,0033), CS, VM 1."""
        ROIGenerationAlgorithm: Any
        """ROI Generation Algorithm (3006,0036), CS, VM 1."""
        ROIDerivationAlgorithmIdentificationSequence: Any
        """ROI Derivation Algorithm Identification Sequence (3006,0037), SQ, VM 1."""
        ROIGenerationDescription: Any
        """ROI Generation Description (3006,0038), LO, VM 1."""
        ROIContourSequence: Any
        """ROI Contour Sequence (3006,0039), SQ, VM 1."""
        ContourSequence: Any
        """Contour Sequence (3006,0040), SQ, VM 1."""
        ContourGeometricType: Any
        """Contour Geometric Type (3006,0042), CS, VM 1."""
        ContourSlabThickness: Any
        """Contour Slab Thickness (3006,0044), DS, VM 1. Retired."""
        ContourOffsetVector: Any
        """Contour Offset Vector (3006,0045), DS, VM 3. Retired."""
        NumberOfContourPoints: Any
        """Number of Contour Points (3006,0046), IS, VM 1."""
        ContourNumber: Any
        """Contour Number (3006,0048), IS, VM 1."""
        AttachedContours: Any
        """Attached Contours (3006,0049), IS, VM 1-n. Retired."""
        SourcePixelPlanesCharacteristicsSequence: Any
        """Source Pixel Planes Characteristics Sequence (3006,004A), SQ, VM 1."""
        SourceSeriesSequence: Any
        """Source Series Sequence (3006,004B), SQ, VM 1."""
        SourceSeriesInformationSequence: Any
        """Source Series Information Sequence (3006,004C), SQ, VM 1."""
        ROICreatorSequence: Any
        """ROI Creator Sequence (3006,004D), SQ, VM 1."""
        ROIInterpreterSequence: Any
        """ROI Interpreter Sequence (3006,004E), SQ, VM 1."""
        ROIObservationContextCodeSequence: Any
        """ROI Observation Context Code Sequence (3006,004F), SQ, VM 1."""
        ContourData: Any
        """Contour Data (3006,0050), DS, VM 3-3n."""
        RTROIObservationsSequence: Any
        """RT ROI Observations Sequence (3006,0080), SQ, VM 1."""
        ObservationNumber: Any
        """Observation Number (3006,0082), IS, VM 1."""
        ReferencedROINumber: Any
        """Referenced ROI Number (3006,0084), IS, VM 1."""
        ROIObservationLabel: Any
        """ROI Observation Label (3006,0085), SH, VM 1. Retired."""
        RTROIIdentificationCodeSequence: Any
        """RT ROI Identification Code Sequence (3006,0086), SQ, VM 1."""
        ROIObservationDescription: Any
        """ROI Observation Description (3006,0088), ST, VM 1. Retired."""
        RelatedRTROIObservationsSequence: Any
        """Related RT ROI Observations Sequence (3006,00A0), SQ, VM 1."""
        RTROIInterpretedType: Any
        """RT ROI Interpreted Type (3006,00A4), CS, VM 1."""
        ROIInterpreter: Any
        """ROI Interpreter (3006,00A6), PN, VM 1."""
        ROIPhysicalPropertiesSequence: Any
        """ROI Physical Properties Sequence (3006,00B0), SQ, VM 1."""
        ROIPhysicalProperty: Any
        """ROI Physical Property (3006,00B2), CS, VM 1."""
        ROIPhysicalPropertyValue: Any
        """ROI Physical Property Value (3006,00B4), DS, VM 1."""
        ROIElementalCompositionSequence: Any
        """ROI Elemental Composition Sequence (3006,00B6), SQ, VM 1."""
        ROIElementalCompositionAtomicNumber: Any
        """ROI Elemental Composition Atomic Number (3006,00B7), US, VM 1."""
        ROIElementalCompositionAtomicMassFraction: Any
        """ROI Elemental Composition Atomic Mass Fraction (3006,00B8), FL, VM 1."""
        AdditionalRTROIIdentificationCodeSequence: Any
        """Additional RT ROI Identification Code Sequence (3006,00B9), SQ, VM 1. Retired in 2016c."""
        FrameOfReferenceRelationshipSequence: Any
        """Frame of Reference Relationship Sequence (3006,00C0), SQ, VM 1. Retired in 2011."""
        RelatedFrameOfReferenceUID: Any
        """Related Frame of Reference UID (3006,00C2), UI, VM 1. Retired in 2011."""
        FrameOfReferenceTransformationType: Any
        """Frame of Reference Transformation Type (3006,00C4), CS, VM 1. Retired in 2011."""
        FrameOfReferenceTransformationMatrix: Any
        """Frame of Reference Transformation Matrix (3006,00C6), DS, VM 16."""
        FrameOfReferenceTransformationComment: Any
        """Frame of Reference Transformation Comment (3006,00C8), LO, VM 1."""
        PatientLocationCoordinatesSequence: Any
        """Patient Location Coordinates Sequence (3006,00C9), SQ, VM 1."""
        PatientLocationCoordinatesCodeSequence: Any
        """Patient Location Coordinates Code Sequence (3006,00CA), SQ, VM 1."""
        PatientSupportPositionSequence: Any
        """Patient Support Position Sequence (3006,00CB), SQ, VM 1."""
        MeasuredDoseReferenceSequence: Any
        """Measured Dose Reference Sequence (3008,0010), SQ, VM 1."""
        MeasuredDoseDescription: Any
        """Measured Dose Description (3008,0012), ST, VM 1."""
        MeasuredDoseType: Any
        """Measured Dose Type (3008,0014), CS, VM 1."""
        MeasuredDoseValue: Any
        """Measured Dose Value (3008,0016), DS, VM 1."""
        TreatmentSessionBeamSequence: Any
        """Treatment Session Beam Sequence (3008,0020), SQ, VM 1."""
        TreatmentSessionIonBeamSequence: Any
        """Treatment Session Ion Beam Sequence (3008,0021), SQ, VM 1."""
        CurrentFractionNumber: Any
        """Current Fraction Number (3008,0022), IS, VM 1."""
        TreatmentControlPointDate: Any
        """Treatment Control Point Date (3008,0024), DA, VM 1."""
        TreatmentControlPointTime: Any
        """Treatment Control Point Time (3008,0025), TM, VM 1."""
        TreatmentTerminationStatus: Any
        """Treatment Termination Status (3008,002A), CS, VM 1."""
        TreatmentTerminationCode: Any
        """Treatment Termination Code (3008,002B), SH, VM 1. Retired."""
        TreatmentVerificationStatus: Any
        """Treatment Verification Status (3008,002C), CS, VM 1."""
        ReferencedTreatmentRecordSequence: Any
        """Referenced Treatment Record Sequence (3008,0030), SQ, VM 1."""
        SpecifiedPrimaryMeterset: Any
        """Specified Primary Meterset (3008,0032), DS, VM 1."""
        SpecifiedSecondaryMeterset: Any
        """Specified Secondary Meterset (3008,0033), DS, VM 1."""
        DeliveredPrimaryMeterset: Any
        """Delivered Primary Meterset (3008,0036), DS, VM 1."""
        DeliveredSecondaryMeterset: Any
        """Delivered Secondary Meterset (3008,0037), DS, VM 1."""
        SpecifiedTreatmentTime: Any
        """Specified Treatment Time (3008,003A), DS, VM 1."""
        DeliveredTreatmentTime: Any
        """Delivered Treatment Time (3008,003B), DS, VM 1."""
        ControlPointDeliverySequence: Any
        """Control Point Delivery Sequence (3008,0040), SQ, VM 1."""
        IonControlPointDeliverySequence: Any
        """Ion Control Point Delivery Sequence (3008,0041), SQ, VM 1."""
        SpecifiedMeterset: Any
        """Specified Meterset (3008,0042), DS, VM 1."""
        DeliveredMeterset: Any
        """Delivered Meterset (3008,0044), DS, VM 1."""
        MetersetRateSet: Any
        """Meterset Rate Set (3008,0045), FL, VM 1."""
        MetersetRateDelivered: Any
        """Meterset Rate Delivered (3008,0046), FL, VM 1."""
        ScanSpotMetersetsDelivered: Any
        """Scan Spot Metersets Delivered (3008,0047), FL, VM 1-n."""
        DoseRateDelivered: Any
        """Dose Rate Delivered (3008,0048), DS, VM 1."""
        TreatmentSummaryCalculatedDoseReferenceSequence: Any
        """Treatment Summary Calculated Dose Reference Sequence (3008,0050), SQ, VM 1."""
        CumulativeDoseToDoseReference: Any
        """Cumulative Dose to Dose Reference (3008,0052), DS, VM 1."""
        FirstTreatmentDate: Any
        """First Treatment Date (3008,0054), DA, VM 1."""
        MostRecentTreatmentDate: Any
        """Most Recent Treatment Date (3008,0056), DA, VM 1."""
        NumberOfFractionsDelivered: Any
        """Number of Fractions Delivered (3008,005A), IS, VM 1."""
        OverrideSequence: Any
        """Override Sequence (3008,0060), SQ, VM 1."""
        ParameterSequencePointer: Any
        """Parameter Sequence Pointer (3008,0061), AT, VM 1."""
        OverrideParameterPointer: Any
        """Override Parameter Pointer (3008,0062), AT, VM 1."""
        ParameterItemIndex: Any
        """Parameter Item Index (3008,0063), IS, VM 1."""
        MeasuredDoseReferenceNumber: Any
        """Measured Dose Reference Number (3008,0064), IS, VM 1."""
        ParameterPointer: Any
        """Parameter Pointer (3008,0065), AT, VM 1."""
        OverrideReason: Any
        """Override Reason (3008,0066), ST, VM 1."""
        ParameterValueNumber: Any
        """Parameter Value Number (3008,0067), US, VM 1."""
        CorrectedParameterSequence: Any
        """Corrected Parameter Sequence (3008,0068), SQ, VM 1."""
        CorrectionValue: Any
        """Correction Value (3008,006A), FL, VM 1."""
        CalculatedDoseReferenceSequence: Any
        """Calculated Dose Reference Sequence (3008,0070), SQ, VM 1."""
        CalculatedDoseReferenceNumber: Any
        """Calculated Dose Reference Number (3008,0072), IS, VM 1."""
        CalculatedDoseReferenceDescription: Any
        """Calculated Dose Reference Description (3008,0074), ST, VM 1."""
        CalculatedDoseReferenceDoseValue: Any
        """Calculated Dose Reference Dose Value (3008,0076), DS, VM 1."""
        StartMeterset: Any
        """Start Meterset (3008,0078), DS, VM 1."""
        EndMeterset: Any
        """End Meterset (3008,007A), DS, VM 1."""
        ReferencedMeasuredDoseReferenceSequence: Any
        """Referenced Measured Dose Reference Sequence (3008,0080), SQ, VM 1."""
        ReferencedMeasuredDoseReferenceNumber: Any
        """Referenced Measured Dose Reference Number (3008,0082), IS, VM 1."""
        ReferencedCalculatedDoseReferenceSequence: Any
        """Referenced Calculated Dose Reference Sequence (3008,0090), SQ, VM 1."""
        ReferencedCalculatedDoseReferenceNumber: Any
        """Referenced Calculated Dose Reference Number (3008,0092), IS, VM 1."""
        BeamLimitingDeviceLeafPairsSequence: Any
        """Beam Limiting Device Leaf Pairs Sequence (3008,00A0), SQ, VM 1."""
        EnhancedRTBeamLimitingDeviceSequence: Any
        """Enhanced RT Beam Limiting Device Sequence (3008,00A1), SQ, VM 1."""
        EnhancedRTBeamLimitingOpeningSequence: Any
        """Enhanced RT Beam Limiting Opening Sequence (3008,00A2), SQ, VM 1."""
        EnhancedRTBeamLimitingDeviceDefinitionFlag: Any
        """Enhanced RT Beam Limiting Device Definition Flag (3008,00A3), CS, VM 1."""
        ParallelRTBeamDelimiterOpeningExtents: Any
        """Parallel RT Beam Delimiter Opening Extents (3008,00A4), FD, VM 2-2n."""
        RecordedWedgeSequence: Any
        """Recorded Wedge Sequence (3008,00B0), SQ, VM 1."""
        RecordedCompensatorSequence: Any
        """Recorded Compensator Sequence (3008,00C0), SQ, VM 1."""
        RecordedBlockSequence: Any
        """Recorded Block Sequence (3008,00D0), SQ, VM 1."""
        RecordedBlockSlabSequence: Any
        """Recorded Block Slab Sequence (3008,00D1), SQ, VM 1."""
        TreatmentSummaryMeasuredDoseReferenceSequence: Any
        """Treatment Summary Measured Dose Reference Sequence (3008,00E0), SQ, VM 1."""
        RecordedSnoutSequence: Any
        """Recorded Snout Sequence (3008,00F0), SQ, VM 1."""
        RecordedRangeShifterSequence: Any
        """Recorded Range Shifter Sequence (3008,00F2), SQ, VM 1."""
        RecordedLateralSpreadingDeviceSequence: Any
        """Recorded Lateral Spreading Device Sequence (3008,00F4), SQ, VM 1."""
        RecordedRangeModulatorSequence: Any
        """Recorded Range Modulator Sequence (3008,00F6), SQ, VM 1."""
        RecordedSourceSequence: Any
        """Recorded Source Sequence (3008,0100), SQ, VM 1."""
        SourceSerialNumber: Any
        """Source Serial Number (3008,0105), LO, VM 1."""
        TreatmentSessionApplicationSetupSequence: Any
        """Treatment Session Application Setup Sequence (3008,0110), SQ, VM 1."""
        ApplicationSetupCheck: Any
        """Application Setup Check (3008,0116), CS, VM 1."""
        RecordedBrachyAccessoryDeviceSequence: Any
        """Recorded Brachy Accessory Device Sequence (3008,0120), SQ, VM 1."""
        ReferencedBrachyAccessoryDeviceNumber: Any
        """Referenced Brachy Accessory Device Number (3008,0122), IS, VM 1."""
        RecordedChannelSequence: Any
        """Recorded Channel Sequence (3008,0130), SQ, VM 1."""
        SpecifiedChannelTotalTime: Any
        """Specified Channel Total Time (3008,0132), DS, VM 1."""
        DeliveredChannelTotalTime: Any
        """Delivered Channel Total Time (3008,0134), DS, VM 1."""
        SpecifiedNumberOfPulses: Any
        """Specified Number of Pulses (3008,0136), IS, VM 1."""
        DeliveredNumberOfPulses: Any
        """Delivered Number of Pulses (3008,0138), IS, VM 1."""
        SpecifiedPulseRepetitionInterval: Any
        """Specified Pulse Repetition Interval (3008,013A), DS, VM 1."""
        DeliveredPulseRepetitionInterval: Any
        """Delivered Pulse Repetition Interval (3008,013C), DS, VM 1."""
        RecordedSourceApplicatorSequence: Any
        """Recorded Source Applicator Sequence (3008,0140), SQ, VM 1."""
        ReferencedSourceApplicatorNumber: Any
        """Referenced Source Applicator Number (3008,0142), IS, VM 1."""
        RecordedChannelShieldSequence: Any
        """Recorded Channel Shield Sequence (3008,0150), SQ, VM 1."""
        ReferencedChannelShieldNumber: Any
        """Referenced Channel Shield Number (3008,0152), IS, VM 1."""
        BrachyControlPointDeliveredSequence: Any
        """Brachy Control Point Delivered Sequence (3008,0160), SQ, VM 1."""
        SafePositionExitDate: Any
        """Safe Position Exit Date (3008,0162), DA, VM 1."""
        SafePositionExitTime: Any
        """Safe Position Exit Time (3008,0164), TM, VM 1."""
        SafePositionReturnDate: Any
        """Safe Position Return Date (3008,0166), DA, VM 1."""
        SafePositionReturnTime: Any
        """Safe Position Return Time (3008,0168), TM, VM 1."""
        PulseSpecificBrachyControlPointDeliveredSequence: Any
        """Pulse Specific Brachy Control Point Delivered Sequence (3008,0171), SQ, VM 1."""
        PulseNumber: Any
        """Pulse Number (3008,0172), US, VM 1."""
        BrachyPulseControlPointDeliveredSequence: Any
        """Brachy Pulse Control Point Delivered Sequence (3008,0173), SQ, VM 1."""
        CurrentTreatmentStatus: Any
        """Current Treatment Status (3008,0200), CS, VM 1."""
        TreatmentStatusComment: Any
        """Treatment Status Comment (3008,0202), ST, VM 1."""
        FractionGroupSummarySequence: Any
        """Fraction Group Summary Sequence (3008,0220), SQ, VM 1."""
        ReferencedFractionNumber: Any
        """Referenced Fraction Number (3008,0223), IS, VM 1."""
        FractionGroupType: Any
        """Fraction Group Type (3008,0224), CS, VM 1."""
        BeamStopperPosition: Any
        """Beam Stopper Position (3008,0230), CS, VM 1."""
        FractionStatusSummarySequence: Any
        """Fraction Status Summary Sequence (3008,0240), SQ, VM 1."""
        TreatmentDate: Any
        """Treatment Date (3008,0250), DA, VM 1."""
        TreatmentTime: Any
        """Treatment Time (3008,0251), TM, VM 1."""
        RTPlanLabel: Any
        """RT Plan Label (300A,0002), SH, VM 1."""
        RTPlanName: Any
        """RT Plan Name (300A,0003), LO, VM 1."""
        RTPlanDescription: Any
        """RT Plan Description (300A,0004), ST, VM 1."""
        RTPlanDate: Any
        """RT Plan Date (300A,0006), DA, VM 1."""
        RTPlanTime: Any
        """RT Plan Time (300A,0007), TM, VM 1."""
        TreatmentProtocols: Any
        """Treatment Protocols (300A,0009), LO, VM 1-n."""
        PlanIntent: Any
        """Plan Intent (300A,000A), CS, VM 1."""
        TreatmentSites: Any
        """Treatment Sites (300A,000B), LO, VM 1-n. Retired."""
        RTPlanGeometry: Any
        """RT Plan Geometry (300A,000C), CS, VM 1."""
        PrescriptionDescription: Any
        """Prescription Description (300A,000E), ST, VM 1."""
        DoseReferenceSequence: Any
        """Dose Reference Sequence (300A,0010), SQ, VM 1."""
        DoseReferenceNumber: Any
        """Dose Reference Number (300A,0012), IS, VM 1."""
        DoseReferenceUID: Any
        """Dose Reference UID (300A,0013), UI, VM 1."""
        DoseReferenceStructureType: Any
        """Dose Reference Structure Type (300A,0014), CS, VM 1."""
        NominalBeamEnergyUnit: Any
        """Nominal Beam Energy Unit (300A,0015), CS, VM 1."""
        DoseReferenceDescription: Any
        """Dose Reference Description (300A,0016), LO, VM 1."""
        DoseReferencePointCoordinates: Any
        """Dose Reference Point Coordinates (300A,0018), DS, VM 3."""
        NominalPriorDose: Any
        """Nominal Prior Dose (300A,001A), DS, VM 1."""
        DoseReferenceType: Any
        """Dose Reference Type (300A,0020), CS, VM 1."""
        ConstraintWeight: Any
        """Constraint Weight (300A,0021), DS, VM 1."""
        DeliveryWarningDose: Any
        """Delivery Warning Dose (300A,0022), DS, VM 1."""
        DeliveryMaximumDose: Any
        """Delivery Maximum Dose (300A,0023), DS, VM 1."""
        TargetMinimumDose: Any
        """Target Minimum Dose (300A,0025), DS, VM 1."""
        TargetPrescriptionDose: Any
        """Target Prescription Dose (300A,0026), DS, VM 1."""
        TargetMaximumDose: Any
        """Target Maximum Dose (300A,0027), DS, VM 1."""
        TargetUnderdoseVolumeFraction: Any
        """Target Underdose Volume Fraction (300A,0028), DS, VM 1."""
        OrganAtRiskFullVolumeDose: Any
        """Organ at Risk Full-volume Dose (300A,002A), DS, VM 1."""
        OrganAtRiskLimitDose: Any
        """Organ at Risk Limit Dose (300A,002B), DS, VM 1."""
        OrganAtRiskMaximumDose: Any
        """Organ at Risk Maximum Dose (300A,002C), DS, VM 1."""
        OrganAtRiskOverdoseVolumeFraction: Any
        """Organ at Risk Overdose Volume Fraction (300A,002D), DS, VM 1."""
        ToleranceTableSequence: Any
        """Tolerance Table Sequence (300A,0040), SQ, VM 1."""
        ToleranceTableNumber: Any
        """Tolerance Table Number (300A,0042), IS, VM 1."""
        ToleranceTableLabel: Any
        """Tolerance Table Label (300A,0043), SH, VM 1."""
        GantryAngleTolerance: Any
        """Gantry Angle Tolerance (300A,0044), DS, VM 1."""
        BeamLimitingDeviceAngleTolerance: Any
        """Beam Limiting Device Angle Tolerance (300A,0046), DS, VM 1."""
        BeamLimitingDeviceToleranceSequence: Any
        """Beam Limiting Device Tolerance Sequence (300A,0048), SQ, VM 1."""
        BeamLimitingDevicePositionTolerance: Any
        """Beam Limiting Device Position Tolerance (300A,004A), DS, VM 1."""
        SnoutPositionTolerance: Any
        """Snout Position Tolerance (300A,004B), FL, VM 1."""
        PatientSupportAngleTolerance: Any
        """Patient Support Angle Tolerance (300A,004C), DS, VM 1."""
        TableTopEccentricAngleTolerance: Any
        """Table Top Eccentric Angle Tolerance (300A,004E), DS, VM 1."""
        TableTopPitchAngleTolerance: Any
        """Table Top Pitch Angle Tolerance (300A,004F), FL, VM 1."""
        TableTopRollAngleTolerance: Any
        """Table Top Roll Angle Tolerance (300A,0050), FL, VM 1."""
        TableTopVerticalPositionTolerance: Any
        """Table Top Vertical Position Tolerance (300A,0051), DS, VM 1."""
        TableTopLongitudinalPositionTolerance: Any
        """Table Top Longitudinal Position Tolerance (300A,0052), DS, VM 1."""
        TableTopLateralPositionTolerance: Any
        """Table Top Lateral Position Tolerance (300A,0053), DS, VM 1."""
        TableTopPositionAlignmentUID: Any
        """Table Top Position Alignment UID (300A,0054), UI, VM 1."""
        RTPlanRelationship: Any
        """RT Plan Relationship (300A,0055), CS, VM 1."""
        FractionGroupSequence: Any
        """Fraction Group Sequence (300A,0070), SQ, VM 1."""
        FractionGroupNumber: Any
        """Fraction Group Number (300A,0071), IS, VM 1."""
        FractionGroupDescription: Any
        """Fraction Group Description (300A,0072), LO, VM 1."""
        NumberOfFractionsPlanned: Any
        """Number of Fractions Planned (300A,0078), IS, VM 1."""
        NumberOfFractionPatternDigitsPerDay: Any
        """Number of Fraction Pattern Digits Per Day (300A,0079), IS, VM 1."""
        RepeatFractionCycleLength: Any
        """Repeat Fraction Cycle Length (300A,007A), IS, VM 1."""
        FractionPattern: Any
        """Fraction Pattern (300A,007B), LT, VM 1."""
        NumberOfBeams: Any
        """Number of Beams (300A,0080), IS, VM 1."""
        BeamDoseSpecificationPoint: Any
        """Beam Dose Specification Point (300A,0082), DS, VM 3. Retired in 2019c."""
        ReferencedDoseReferenceUID: Any
        """Referenced Dose Reference UID (300A,0083), UI, VM 1."""
        BeamDose: Any
        """Beam Dose (300A,0084), DS, VM 1."""
        BeamMeterset: Any
        """Beam Meterset (300A,0086), DS, VM 1."""
        BeamDosePointDepth: Any
        """Beam Dose Point Depth (300A,0088), FL, VM 1."""
        BeamDosePointEquivalentDepth: Any
        """Beam Dose Point Equivalent Depth (300A,0089), FL, VM 1."""
        BeamDosePointSSD: Any
        """Beam Dose Point SSD (300A,008A), FL, VM 1."""
        BeamDoseMeaning: Any
        """Beam Dose Meaning (300A,008B), CS, VM 1."""
        BeamDoseVerificationControlPointSequence: Any
        """Beam Dose Verification Control Point Sequence (300A,008C), SQ, VM 1."""
        AverageBeamDosePointDepth: Any
        """Average Beam Dose Point Depth (300A,008D), FL, VM 1. Retired in 2017c."""
        AverageBeamDosePointEquivalentDepth: Any
        """Average Beam Dose Point Equivalent Depth (300A,008E), FL, VM 1. Retired in 2017c."""
        AverageBeamDosePointSSD: Any
        """Average Beam Dose Point SSD (300A,008F), FL, VM 1. Retired in 2017c."""
        BeamDoseType: Any
        """Beam Dose Type (300A,0090), CS, VM 1."""
        AlternateBeamDose: Any
        """Alternate Beam Dose (300A,0091), DS, VM 1."""
        AlternateBeamDoseType: Any
        """Alternate Beam Dose Type (300A,0092), CS, VM 1."""
        DepthValueAveragingFlag: Any
        """Depth Value Averaging Flag (300A,0093), CS, VM 1."""
        BeamDosePointSourceToExternalContourDistance: Any
        """Beam Dose Point Source to External Contour Distance (300A,0094), DS, VM 1."""
        NumberOfBrachyApplicationSetups: Any
        """Number of Brachy Application Setups (300A,00A0), IS, VM 1."""
        BrachyApplicationSetupDoseSpecificationPoint: Any
        """Brachy Application Setup Dose Specification Point (300A,00A2), DS, VM 3."""
        BrachyApplicationSetupDose: Any
        """Brachy Application Setup Dose (300A,00A4), DS, VM 1."""
        BeamSequence: Any
        """Beam Sequence (300A,00B0), SQ, VM 1."""
        TreatmentMachineName: Any
        """Treatment Machine Name (300A,00B2), SH, VM 1."""
        PrimaryDosimeterUnit: Any
        """Primary Dosimeter Unit (300A,00B3), CS, VM 1."""
        SourceAxisDistance: Any
        """Source-Axis Distance (300A,00B4), DS, VM 1."""
        BeamLimitingDeviceSequence: Any
        """Beam Limiting Device Sequence (300A,00B6), SQ, VM 1."""
        RTBeamLimitingDeviceType: Any
        """RT Beam Limiting Device Type (300A,00B8), CS, VM 1."""
        SourceToBeamLimitingDeviceDistance: Any
        """Source to Beam Limiting Device Distance (300A,00BA), DS, VM 1."""
        IsocenterToBeamLimitingDeviceDistance: Any
        """Isocenter to Beam Limiting Device Distance (300A,00BB), FL, VM 1."""
        NumberOfLeafJawPairs: Any
        """Number of Leaf/Jaw Pairs (300A,00BC), IS, VM 1."""
        LeafPositionBoundaries: Any
        """Leaf Position Boundaries (300A,00BE), DS, VM 3-n."""
        BeamNumber: Any
        """Beam Number (300A,00C0), IS, VM 1."""
        BeamName: Any
        """Beam Name (300A,00C2), LO, VM 1."""
        BeamDescription: Any
        """Beam Description (300A,00C3), ST, VM 1."""
        BeamType: Any
        """Beam Type (300A,00C4), CS, VM 1."""
        BeamDeliveryDurationLimit: Any
        """Beam Delivery Duration Limit (300A,00C5), FD, VM 1."""
        RadiationType: Any
        """Radiation Type (300A,00C6), CS, VM 1."""
        HighDoseTechniqueType: Any
        """High-Dose Technique Type (300A,00C7), CS, VM 1."""
        ReferenceImageNumber: Any
        """Reference Image Number (300A,00C8), IS, VM 1."""
        PlannedVerificationImageSequence: Any
        """Planned Verification Image Sequence (300A,00CA), SQ, VM 1."""
        ImagingDeviceSpecificAcquisitionParameters: Any
        """Imaging Device-Specific Acquisition Parameters (300A,00CC), LO, VM 1-n."""
        TreatmentDeliveryType: Any
        """Treatment Delivery Type (300A,00CE), CS, VM 1."""
        NumberOfWedges: Any
        """Number of Wedges (300A,00D0), IS, VM 1."""
        WedgeSequence: Any
        """Wedge Sequence (300A,00D1), SQ, VM 1."""
        WedgeNumber: Any
        """Wedge Number (300A,00D2), IS, VM 1."""
        WedgeType: Any
        """Wedge Type (300A,00D3), CS, VM 1."""
        WedgeID: Any
        """Wedge ID (300A,00D4), SH, VM 1."""
        WedgeAngle: Any
        """Wedge Angle (300A,00D5), IS, VM 1."""
        WedgeFactor: Any
        """Wedge Factor (300A,00D6), DS, VM 1."""
        TotalWedgeTrayWaterEquivalentThickness: Any
        """Total Wedge Tray Water-Equivalent Thickness (300A,00D7), FL, VM 1."""
        WedgeOrientation: Any
        """Wedge Orientation (300A,00D8), DS, VM 1."""
        IsocenterToWedgeTrayDistance: Any
        """Isocenter to Wedge Tray Distance (300A,00D9), FL, VM 1."""
        SourceToWedgeTrayDistance: Any
        """Source to Wedge Tray Distance (300A,00DA), DS, VM 1."""
        WedgeThinEdgePosition: Any
        """Wedge Thin Edge Position (300A,00DB), FL, VM 1."""
        BolusID: Any
        """Bolus ID (300A,00DC), SH, VM 1."""
        BolusDescription: Any
        """Bolus Description (300A,00DD), ST, VM 1."""
        EffectiveWedgeAngle: Any
        """Effective Wedge Angle (300A,00DE), DS, VM 1."""
        NumberOfCompensators: Any
        """Number of Compensators (300A,00E0), IS, VM 1."""
        MaterialID: Any
        """Material ID (300A,00E1), SH, VM 1."""
        TotalCompensatorTrayFactor: Any
        """Total Compensator Tray Factor (300A,00E2), DS, VM 1."""
        CompensatorSequence: Any
        """Compensator Sequence (300A,00E3), SQ, VM 1."""
        CompensatorNumber: Any
        """Compensator Number (300A,00E4), IS, VM 1."""
        CompensatorID: Any
        """Compensator ID (300A,00E5), SH, VM 1."""
        SourceToCompensatorTrayDistance: Any
        """Source to Compensator Tray Distance (300A,00E6), DS, VM 1."""
        CompensatorRows: Any
        """Compensator Rows (300A,00E7), IS, VM 1."""
        CompensatorColumns: Any
        """Compensator Columns (300A,00E8), IS, VM 1."""
        CompensatorPixelSpacing: Any
        """Compensator Pixel Spacing (300A,00E9), DS, VM 2."""
        CompensatorPosition: Any
        """Compensator Position (300A,00EA), DS, VM 2."""
        CompensatorTransmissionData: Any
        """Compensator Transmission Data (300A,00EB), DS, VM 1-n."""
        CompensatorThicknessData: Any
        """Compensator Thickness Data (300A,00EC), DS, VM 1-n."""
        NumberOfBoli: Any
        """Number of Boli (300A,00ED), IS, VM 1."""
        CompensatorType: Any
        """Compensator Type (300A,00EE), CS, VM 1."""
        CompensatorTrayID: Any
        """Compensator Tray ID (300A,00EF), SH, VM 1."""
        NumberOfBlocks: Any
        """Number of Blocks (300A,00F0), IS, VM 1."""
        TotalBlockTrayFactor: Any
        """Total Block Tray Factor (300A,00F2), DS, VM 1."""
        TotalBlockTrayWaterEquivalentThickness: Any
        """Total Block Tray Water-Equivalent Thickness (300A,00F3), FL, VM 1."""
        BlockSequence: Any
        """Block Sequence (300A,00F4), SQ, VM 1."""
        BlockTrayID: Any
        """Block Tray ID (300A,00F5), SH, VM 1."""
        SourceToBlockTrayDistance: Any
        """Source to Block Tray Distance (300A,00F6), DS, VM 1."""
        IsocenterToBlockTrayDistance: Any
        """Isocenter to Block Tray Distance (300A,00F7), FL, VM 1."""
        BlockType: Any
        """Block Type (300A,00F8), CS, VM 1."""
        AccessoryCode: Any
        """Accessory Code (300A,00F9), LO, VM 1."""
        BlockDivergence: Any
        """Block Divergence (300A,00FA), CS, VM 1."""
        BlockMountingPosition: Any
        """Block Mounting Position (300A,00FB), CS, VM 1."""
        BlockNumber: Any
        """Block Number (300A,00FC), IS, VM 1."""
        BlockName: Any
        """Block Name (300A,00FE), LO, VM 1."""
        BlockThickness: Any
        """Block Thickness (300A,0100), DS, VM 1."""
        BlockTransmission: Any
        """Block Transmission (300A,0102), DS, VM 1."""
        BlockNumberOfPoints: Any
        """Block Number of Points (300A,0104), IS, VM 1."""
        BlockData: Any
        """Block Data (300A,0106), DS, VM 2-2n."""
        ApplicatorSequence: Any
        """Applicator Sequence (300A,0107), SQ, VM 1."""
        ApplicatorID: Any
        """Applicator ID (300A,0108), SH, VM 1."""
        ApplicatorType: Any
        """Applicator Type (300A,0109), CS, VM 1."""
        ApplicatorDescription: Any
        """Applicator Description (300A,010A), LO, VM 1."""
        CumulativeDoseReferenceCoefficient: Any
        """Cumulative Dose Reference Coefficient (300A,010C), DS, VM 1."""
        FinalCumulativeMetersetWeight: Any
        """Final Cumulative Meterset Weight (300A,010E), DS, VM 1."""
        NumberOfControlPoints: Any
        """Number of Control Points (300A,0110), IS, VM 1."""
        ControlPointSequence: Any
        """Control Point Sequence (300A,0111), SQ, VM 1."""
        ControlPointIndex: Any
        """Control Point Index (300A,0112), IS, VM 1."""
        NominalBeamEnergy: Any
        """Nominal Beam Energy (300A,0114), DS, VM 1."""
        DoseRateSet: Any
        """Dose Rate Set (300A,0115), DS, VM 1."""
        WedgePositionSequence: Any
        """Wedge Position Sequence (300A,0116), SQ, VM 1."""
        WedgePosition: Any
        """Wedge Position (300A,0118), CS, VM 1."""
        BeamLimitingDevicePositionSequence: Any
        """Beam Limiting Device Position Sequence (300A,011A), SQ, VM 1."""
        LeafJawPositions: Any
        """Leaf/Jaw Positions (300A,011C), DS, VM 2-2n."""
        GantryAngle: Any
        """Gantry Angle (300A,011E), DS, VM 1."""
        GantryRotationDirection: Any
        """Gantry Rotation Direction (300A,011F), CS, VM 1."""
        BeamLimitingDeviceAngle: Any
        """Beam Limiting Device Angle (300A,0120), DS, VM 1."""
        BeamLimitingDeviceRotationDirection: Any
        """Beam Limiting Device Rotation Direction (300A,0121), CS, VM 1."""
        PatientSupportAngle: Any
        """Patient Support Angle (300A,0122), DS, VM 1."""
        PatientSupportRotationDirection: Any
        """Patient Support Rotation Direction (300A,0123), CS, VM 1."""
        TableTopEccentricAxisDistance: Any
        """Table Top Eccentric Axis Distance (300A,0124), DS, VM 1."""
        TableTopEccentricAngle: Any
        """Table Top Eccentric Angle (300A,0125), DS, VM 1."""
        TableTopEccentricRotationDirection: Any
        """Table Top Eccentric Rotation Direction (300A,0126), CS, VM 1."""
        TableTopVerticalPosition: Any
        """Table Top Vertical Position (300A,0128), DS, VM 1."""
        TableTopLongitudinalPosition: Any
        """Table Top Longitudinal Position (300A,0129), DS, VM 1."""
        TableTopLateralPosition: Any
        """Table Top Lateral Position (300A,012A), DS, VM 1."""
        IsocenterPosition: Any
        """Isocenter Position (300A,012C), DS, VM 3."""
        SurfaceEntryPoint: Any
        """Surface Entry Point (300A,012E), DS, VM 3."""
        SourceToSurfaceDistance: Any
        """Source to Surface Distance (300A,0130), DS, VM 1."""
        AverageBeamDosePointSourceToExternalContourDistance: Any
        """Average Beam Dose Point Source to External Contour Distance (300A,0131), FL, VM 1."""
        SourceToExternalContourDistance: Any
        """Source to External Contour Distance (300A,0132), FL, VM 1."""
        ExternalContourEntryPoint: Any
        """External Contour Entry Point (300A,0133), FL, VM 3."""
        CumulativeMetersetWeight: Any
        """Cumulative Meterset Weight (300A,0134), DS, VM 1."""
        TableTopPitchAngle: Any
        """Table Top Pitch Angle (300A,0140), FL, VM 1."""
        TableTopPitchRotationDirection: Any
        """Table Top Pitch Rotation Direction (300A,0142), CS, VM 1."""
        TableTopRollAngle: Any
        """Table Top Roll Angle (300A,0144), FL, VM 1."""
        TableTopRollRotationDirection: Any
        """Table Top Roll Rotation Direction (300A,0146), CS, VM 1."""
        HeadFixationAngle: Any
        """Head Fixation Angle (300A,0148), FL, VM 1."""
        GantryPitchAngle: Any
        """Gantry Pitch Angle (300A,014A), FL, VM 1."""
        GantryPitchRotationDirection: Any
        """Gantry Pitch Rotation Direction (300A,014C), CS, VM 1."""
        GantryPitchAngleTolerance: Any
        """Gantry Pitch Angle Tolerance (300A,014E), FL, VM 1."""
        FixationEye: Any
        """Fixation Eye (300A,0150), CS, VM 1."""
        ChairHeadFramePosition: Any
        """Chair Head Frame Position (300A,0151), DS, VM 1."""
        HeadFixationAngleTolerance: Any
        """Head Fixation Angle Tolerance (300A,0152), DS, VM 1."""
        ChairHeadFramePositionTolerance: Any
        """Chair Head Frame Position Tolerance (300A,0153), DS, VM 1."""
        FixationLightAzimuthalAngleTolerance: Any
        """Fixation Light Azimuthal Angle Tolerance (300A,0154), DS, VM 1."""
        FixationLightPolarAngleTolerance: Any
        """Fixation Light Polar Angle Tolerance (300A,0155), DS, VM 1."""
        PatientSetupSequence: Any
        """Patient Setup Sequence (300A,0180), SQ, VM 1."""
        PatientSetupNumber: Any
        """Patient Setup Number (300A,0182), IS, VM 1."""
        PatientSetupLabel: Any
        """Patient Setup Label (300A,0183), LO, VM 1."""
        PatientAdditionalPosition: Any
        """Patient Additional Position (300A,0184), LO, VM 1."""
        FixationDeviceSequence: Any
        """Fixation Device Sequence (300A,0190), SQ, VM 1."""
        FixationDeviceType: Any
        """Fixation Device Type (300A,0192), CS, VM 1."""
        FixationDeviceLabel: Any
        """Fixation Device Label (300A,0194), SH, VM 1."""
        FixationDeviceDescription: Any
        """Fixation Device Description (300A,0196), ST, VM 1."""
        FixationDevicePosition: Any
        """Fixation Device Position (300A,0198), SH, VM 1."""
        FixationDevicePitchAngle: Any
        """Fixation Device Pitch Angle (300A,0199), FL, VM 1."""
        FixationDeviceRollAngle: Any
        """Fixation Device Roll Angle (300A,019A), FL, VM 1."""
        ShieldingDeviceSequence: Any
        """Shielding Device Sequence (300A,01A0), SQ, VM 1."""
        ShieldingDeviceType: Any
        """Shielding Device Type (300A,01A2), CS, VM 1."""
        ShieldingDeviceLabel: Any
        """Shielding Device Label (300A,01A4), SH, VM 1."""
        ShieldingDeviceDescription: Any
        """Shielding Device Description (300A,01A6), ST, VM 1."""
        ShieldingDevicePosition: Any
        """Shielding Device Position (300A,01A8), SH, VM 1."""
        SetupTechnique: Any
        """Setup Technique (300A,01B0), CS, VM 1."""
        SetupTechniqueDescription: Any
        """Setup Technique Description (300A,01B2), ST, VM 1."""
        SetupDeviceSequence: Any
        """Setup Device Sequence (300A,01B4), SQ, VM 1."""
        SetupDeviceType: Any
        """Setup Device Type (300A,01B6), CS, VM 1."""
        SetupDeviceLabel: Any
        """Setup Device Label (300A,01B8), SH, VM 1."""
        SetupDeviceDescription: Any
        """Setup Device Description (300A,01BA), ST, VM 1."""
        SetupDeviceParameter: Any
        """Setup Device Parameter (300A,01BC), DS, VM 1."""
        SetupReferenceDescription: Any
        """Setup Reference Description (300A,01D0), ST, VM 1."""
        TableTopVerticalSetupDisplacement: Any
        """Table Top Vertical Setup Displacement (300A,01D2), DS, VM 1."""
        TableTopLongitudinalSetupDisplacement: Any
        """Table Top Longitudinal Setup Displacement (300A,01D4), DS, VM 1."""
        TableTopLateralSetupDisplacement: Any
        """Table Top Lateral Setup Displacement (300A,01D6), DS, VM 1."""
        BrachyTreatmentTechnique: Any
        """Brachy Treatment Technique (300A,0200), CS, VM 1."""
        BrachyTreatmentType: Any
        """Brachy Treatment Type (300A,0202), CS, VM 1."""
        TreatmentMachineSequence: Any
        """Treatment Machine Sequence (300A,0206), SQ, VM 1."""
        SourceSequence: Any
        """Source Sequence (300A,0210), SQ, VM 1."""
        SourceNumber: Any
        """Source Number (300A,0212), IS, VM 1."""
        SourceType: Any
        """Source Type (300A,0214), CS, VM 1."""
        SourceManufacturer: Any
        """Source Manufacturer (300A,0216), LO, VM 1."""
        ActiveSourceDiameter: Any
        """Active Source Diameter (300A,0218), DS, VM 1."""
        ActiveSourceLength: Any
        """Active Source Length (300A,021A), DS, VM 1."""
        SourceModelID: Any
        """Source Model ID (300A,021B), SH, VM 1."""
        SourceDescription: Any
        """Source Description (300A,021C), LO, VM 1."""
        SourceEncapsulationNominalThickness: Any
        """Source Encapsulation Nominal Thickness (300A,0222), DS, VM 1."""
        SourceEncapsulationNominalTransmission: Any
        """Source Encapsulation Nominal Transmission (300A,0224), DS, VM 1."""
        SourceIsotopeName: Any
        """Source Isotope Name (300A,0226), LO, VM 1."""
        SourceIsotopeHalfLife: Any
        """Source Isotope Half Life (300A,0228), DS, VM 1."""
        SourceStrengthUnits: Any
        """Source Strength Units (300A,0229), CS, VM 1."""
        ReferenceAirKermaRate: Any
        """Reference Air Kerma Rate (300A,022A), DS, VM 1."""
        SourceStrength: Any
        """Source Strength (300A,022B), DS, VM 1."""
        SourceStrengthReferenceDate: Any
        """Source Strength Reference Date (300A,022C), DA, VM 1."""
        SourceStrengthReferenceTime: Any
        """Source Strength Reference Time (300A,022E), TM, VM 1."""
        ApplicationSetupSequence: Any
        """Application Setup Sequence (300A,0230), SQ, VM 1."""
        ApplicationSetupType: Any
        """Application Setup Type (300A,0232), CS, VM 1."""
        ApplicationSetupNumber: Any
        """Application Setup Number (300A,0234), IS, VM 1."""
        ApplicationSetupName: Any
        """Application Setup Name (300A,0236), LO, VM 1."""
        ApplicationSetupManufacturer: Any
        """Application Setup Manufacturer (300A,0238), LO, VM 1."""
        TemplateNumber: Any
        """Template Number (300A,0240), IS, VM 1."""
        TemplateType: Any
        """Template Type (300A,0242), SH, VM 1."""
        TemplateName: Any
        """Template Name (300A,0244), LO, VM 1."""
        TotalReferenceAirKerma: Any
        """Total Reference Air Kerma (300A,0250), DS, VM 1."""
        BrachyAccessoryDeviceSequence: Any
        """Brachy Accessory Device Sequence (300A,0260), SQ, VM 1."""
        BrachyAccessoryDeviceNumber: Any
        """Brachy Accessory Device Number (300A,0262), IS, VM 1."""
        BrachyAccessoryDeviceID: Any
        """Brachy Accessory Device ID (300A,0263), SH, VM 1."""
        BrachyAccessoryDeviceType: Any
        """Brachy Accessory Device Type (300A,0264), CS, VM 1."""
        BrachyAccessoryDeviceName: Any
        """Brachy Accessory Device Name (300A,0266), LO, VM 1."""
        BrachyAccessoryDeviceNominalThickness: Any
        """Brachy Accessory Device Nominal Thickness (300A,026A), DS, VM 1."""
        BrachyAccessoryDeviceNominalTransmission: Any
        """Brachy Accessory Device Nominal Transmission (300A,026C), DS, VM 1."""
        ChannelEffectiveLength: Any
        """Channel Effective Length (300A,0271), DS, VM 1."""
        ChannelInnerLength: Any
        """Channel Inner Length (300A,0272), DS, VM 1."""
        AfterloaderChannelID: Any
        """Afterloader Channel ID (300A,0273), SH, VM 1."""
        SourceApplicatorTipLength: Any
        """Source Applicator Tip Length (300A,0274), DS, VM 1."""
        ChannelSequence: Any
        """Channel Sequence (300A,0280), SQ, VM 1."""
        ChannelNumber: Any
        """Channel Number (300A,0282), IS, VM 1."""
        ChannelLength: Any
        """Channel Length (300A,0284), DS, VM 1."""
        ChannelTotalTime: Any
        """Channel Total Time (300A,0286), DS, VM 1."""
        SourceMovementType: Any
        """Source Movement Type (300A,0288), CS, VM 1."""
        NumberOfPulses: Any
        """Number of Pulses (300A,028A), IS, VM 1."""
        PulseRepetitionInterval: Any
        """Pulse Repetition Interval (300A,028C), DS, VM 1."""
        SourceApplicatorNumber: Any
        """Source Applicator Number (300A,0290), IS, VM 1."""
        SourceApplicatorID: Any
        """Source Applicator ID (300A,0291), SH, VM 1."""
        SourceApplicatorType: Any
        """Source Applicator Type (300A,0292), CS, VM 1."""
        SourceApplicatorName: Any
        """Source Applicator Name (300A,0294), LO, VM 1."""
        SourceApplicatorLength: Any
        """Source Applicator Length (300A,0296), DS, VM 1."""
        SourceApplicatorManufacturer: Any
        """Source Applicator Manufacturer (300A,0298), LO, VM 1."""
        SourceApplicatorWallNominalThickness: Any
        """Source Applicator Wall Nominal Thickness (300A,029C), DS, VM 1."""
        SourceApplicatorWallNominalTransmission: Any
        """Source Applicator Wall Nominal Transmission (300A,029E), DS, VM 1."""
        SourceApplicatorStepSize: Any
        """Source Applicator Step Size (300A,02A0), DS, VM 1."""
        ApplicatorShapeReferencedROINumber: Any
        """Applicator Shape Referenced ROI Number (300A,02A1), IS, VM 1."""
        TransferTubeNumber: Any
        """Transfer Tube Number (300A,02A2), IS, VM 1."""
        TransferTubeLength: Any
        """Transfer Tube Length (300A,02A4), DS, VM 1."""
        ChannelShieldSequence: Any
        """Channel Shield Sequence (300A,02B0), SQ, VM 1."""
        ChannelShieldNumber: Any
        """Channel Shield Number (300A,02B2), IS, VM 1."""
        ChannelShieldID: Any
        """Channel Shield ID (300A,02B3), SH, VM 1."""
        ChannelShieldName: Any
        """Channel Shield Name (300A,02B4), LO, VM 1."""
        ChannelShieldNominalThickness: Any
        """Channel Shield Nominal Thickness (300A,02B8), DS, VM 1."""
        ChannelShieldNominalTransmission: Any
        """Channel Shield Nominal Transmission (300A,02BA), DS, VM 1."""
        FinalCumulativeTimeWeight: Any
        """Final Cumulative Time Weight (300A,02C8), DS, VM 1."""
        BrachyControlPointSequence: Any
        """Brachy Control Point Sequence (300A,02D0), SQ, VM 1."""
        ControlPointRelativePosition: Any
        """Control Point Relative Position (300A,02D2), DS, VM 1."""
        ControlPoint3DPosition: Any
        """Control Point 3D Position (300A,02D4), DS, VM 3."""
        CumulativeTimeWeight: Any
        """Cumulative Time Weight (300A,02D6), DS, VM 1."""
        CompensatorDivergence: Any
        """Compensator Divergence (300A,02E0), CS, VM 1."""
        CompensatorMountingPosition: Any
        """Compensator Mounting Position (300A,02E1), CS, VM 1."""
        SourceToCompensatorDistance: Any
        """Source to Compensator Distance (300A,02E2), DS, VM 1-n."""
        TotalCompensatorTrayWaterEquivalentThickness: Any
        """Total Compensator Tray Water-Equivalent Thickness (300A,02E3), FL, VM 1."""
        IsocenterToCompensatorTrayDistance: Any
        """Isocenter to Compensator Tray Distance (300A,02E4), FL, VM 1."""
        CompensatorColumnOffset: Any
        """Compensator Column Offset (300A,02E5), FL, VM 1."""
        IsocenterToCompensatorDistances: Any
        """Isocenter to Compensator Distances (300A,02E6), FL, VM 1-n."""
        CompensatorRelativeStoppingPowerRatio: Any
        """Compensator Relative Stopping Power Ratio (300A,02E7), FL, VM 1."""
        CompensatorMillingToolDiameter: Any
        """Compensator Milling Tool Diameter (300A,02E8), FL, VM 1."""
        IonRangeCompensatorSequence: Any
        """Ion Range Compensator Sequence (300A,02EA), SQ, VM 1."""
        CompensatorDescription: Any
        """Compensator Description (300A,02EB), LT, VM 1."""
        CompensatorSurfaceRepresentationFlag: Any
        """Compensator Surface Representation Flag (300A,02EC), CS, VM 1."""
        RadiationMassNumber: Any
        """Radiation Mass Number (300A,0302), IS, VM 1."""
        RadiationAtomicNumber: Any
        """Radiation Atomic Number (300A,0304), IS, VM 1."""
        RadiationChargeState: Any
        """Radiation Charge State (300A,0306), SS, VM 1."""
        ScanMode: Any
        """Scan Mode (300A,0308), CS, VM 1."""
        ModulatedScanModeType: Any
        """Modulated Scan Mode Type (300A,0309), CS, VM 1."""
        VirtualSourceAxisDistances: Any
        """Virtual Source-Axis Distances (300A,030A), FL, VM 2."""
        SnoutSequence: Any
        """Snout Sequence (300A,030C), SQ, VM 1."""
        SnoutPosition: Any
        """Snout Position (300A,030D), FL, VM 1."""
        SnoutID: Any
        """Snout ID (300A,030F), SH, VM 1."""
        NumberOfRangeShifters: Any
        """Number of Range Shifters (300A,0312), IS, VM 1."""
        RangeShifterSequence: Any
        """Range Shifter Sequence (300A,0314), SQ, VM 1."""
        RangeShifterNumber: Any
        """Range Shifter Number (300A,0316), IS, VM 1."""
        RangeShifterID: Any
        """Range Shifter ID (300A,0318), SH, VM 1."""
        RangeShifterType: Any
        """Range Shifter Type (300A,0320), CS, VM 1."""
        RangeShifterDescription: Any
        """Range Shifter Description (300A,0322), LO, VM 1."""
        NumberOfLateralSpreadingDevices: Any
        """Number of Lateral Spreading Devices (300A,0330), IS, VM 1."""
        LateralSpreadingDeviceSequence: Any
        """Lateral Spreading Device Sequence (300A,0332), SQ, VM 1."""
        LateralSpreadingDeviceNumber: Any
        """Lateral Spreading Device Number (300A,0334), IS, VM 1."""
        LateralSpreadingDeviceID: Any
        """Lateral Spreading Device ID (300A,0336), SH, VM 1."""
        LateralSpreadingDeviceType: Any
        """Lateral Spreading Device Type (300A,0338), CS, VM 1."""
        LateralSpreadingDeviceDescription: Any
        """Lateral Spreading Device Description (300A,033A), LO, VM 1."""
        LateralSpreadingDeviceWaterEquivalentThickness: Any
        """Lateral Spreading Device Water Equivalent Thickness (300A,033C), FL, VM 1."""
        NumberOfRangeModulators: Any
        """Number of Range Modulators (300A,0340), IS, VM 1."""
        RangeModulatorSequence: Any
        """Range Modulator Sequence (300A,0342), SQ, VM 1."""
        RangeModulatorNumber: Any
        """Range Modulator Number (300A,0344), IS, VM 1."""
        RangeModulatorID: Any
        """Range Modulator ID (300A,0346), SH, VM 1."""
        RangeModulatorType: Any
        """Range Modulator Type (300A,0348), CS, VM 1."""
        RangeModulatorDescription: Any
        """Range Modulator Description (300A,034A), LO, VM 1."""
        BeamCurrentModulationID: Any
        """Beam Current Modulation ID (300A,034C), SH, VM 1."""
        PatientSupportType: Any
        """Patient Support Type (300A,0350), CS, VM 1."""
        PatientSupportID: Any
        """Patient Support ID (300A,0352), SH, VM 1."""
        PatientSupportAccessoryCode: Any
        """Patient Support Accessory Code (300A,0354), LO, VM 1."""
        TrayAccessoryCode: Any
        """Tray Accessory Code (300A,0355), LO, VM 1."""
        FixationLightAzimuthalAngle: Any
        """Fixation Light Azimuthal Angle (300A,0356), FL, VM 1."""
        FixationLightPolarAngle: Any
        """Fixation Light Polar Angle (300A,0358), FL, VM 1."""
        MetersetRate: Any
        """Meterset Rate (300A,035A), FL, VM 1."""
        RangeShifterSettingsSequence: Any
        """Range Shifter Settings Sequence (300A,0360), SQ, VM 1."""
        RangeShifterSetting: Any
        """Range Shifter Setting (300A,0362), LO, VM 1."""
        IsocenterToRangeShifterDistance: Any
        """Isocenter to Range Shifter Distance (300A,0364), FL, VM 1."""
        RangeShifterWaterEquivalentThickness: Any
        """Range Shifter Water Equivalent Thickness (300A,0366), FL, VM 1."""
        LateralSpreadingDeviceSettingsSequence: Any
        """Lateral Spreading Device Settings Sequence (300A,0370), SQ, VM 1."""
        LateralSpreadingDeviceSetting: Any
        """Lateral Spreading Device Setting (300A,0372), LO, VM 1."""
        IsocenterToLateralSpreadingDeviceDistance: Any
        """Isocenter to Lateral Spreading Device Distance (300A,0374), FL, VM 1."""
        RangeModulatorSettingsSequence: Any
        """Range Modulator Settings Sequence (300A,0380), SQ, VM 1."""
        RangeModulatorGatingStartValue: Any
        """Range Modulator Gating Start Value (300A,0382), FL, VM 1."""
        RangeModulatorGatingStopValue: Any
        """Range Modulator Gating Stop Value (300A,0384), FL, VM 1."""
        RangeModulatorGatingStartWaterEquivalentThickness: Any
        """Range Modulator Gating Start Water Equivalent Thickness (300A,0386), FL, VM 1."""
        RangeModulatorGatingStopWaterEquivalentThickness: Any
        """Range Modulator Gating Stop Water Equivalent Thickness (300A,0388), FL, VM 1."""
        IsocenterToRangeModulatorDistance: Any
        """Isocenter to Range Modulator Distance (300A,038A), FL, VM 1."""
        ScanSpotTimeOffset: Any
        """Scan Spot Time Offset (300A,038F), FL, VM 1-n."""
        ScanSpotTuneID: Any
        """Scan Spot Tune ID (300A,0390), SH, VM 1."""
        ScanSpotPrescribedIndices: Any
        """Scan Spot Prescribed Indices (300A,0391), IS, VM 1-n."""
        NumberOfScanSpotPositions: Any
        """Number of Scan Spot Positions (300A,0392), IS, VM 1."""
        ScanSpotReordered: Any
        """Scan Spot Reordered (300A,0393), CS, VM 1."""
        ScanSpotPositionMap: Any
        """Scan Spot Position Map (300A,0394), FL, VM 1-n."""
        ScanSpotReorderingAllowed: Any
        """Scan Spot Reordering Allowed (300A,0395), CS, VM 1."""
        ScanSpotMetersetWeights: Any
        """Scan Spot Meterset Weights (300A,0396), FL, VM 1-n."""
        ScanningSpotSize: Any
        """Scanning Spot Size (300A,0398), FL, VM 2."""
        ScanSpotSizesDelivered: Any
        """Scan Spot Sizes Delivered (300A,0399), FL, VM 2-2n."""
        NumberOfPaintings: Any
        """Number of Paintings (300A,039A), IS, VM 1."""
        ScanSpotGantryAngles: Any
        """Scan Spot Gantry Angles (300A,039B), FL, VM 1-n."""
        ScanSpotPatientSupportAngles: Any
        """Scan Spot Patient Support Angles (300A,039C), FL, VM 1-n."""
        IonToleranceTableSequence: Any
        """Ion Tolerance Table Sequence (300A,03A0), SQ, VM 1."""
        IonBeamSequence: Any
        """Ion Beam Sequence (300A,03A2), SQ, VM 1."""
        IonBeamLimitingDeviceSequence: Any
        """Ion Beam Limiting Device Sequence (300A,03A4), SQ, VM 1."""
        IonBlockSequence: Any
        """Ion Block Sequence (300A,03A6), SQ, VM 1."""
        IonControlPointSequence: Any
        """Ion Control Point Sequence (300A,03A8), SQ, VM 1."""
        IonWedgeSequence: Any
        """Ion Wedge Sequence (300A,03AA), SQ, VM 1."""
        IonWedgePositionSequence: Any
        """Ion Wedge Position Sequence (300A,03AC), SQ, VM 1."""
        ReferencedSetupImageSequence: Any
        """Referenced Setup Image Sequence (300A,0401), SQ, VM 1."""
        SetupImageComment: Any
        """Setup Image Comment (300A,0402), ST, VM 1."""
        MotionSynchronizationSequence: Any
        """Motion Synchronization Sequence (300A,0410), SQ, VM 1."""
        ControlPointOrientation: Any
        """Control Point Orientation (300A,0412), FL, VM 3."""
        GeneralAccessorySequence: Any
        """General Accessory Sequence (300A,0420), SQ, VM 1."""
        GeneralAccessoryID: Any
        """General Accessory ID (300A,0421), SH, VM 1."""
        GeneralAccessoryDescription: Any
        """General Accessory Description (300A,0422), ST, VM 1."""
        GeneralAccessoryType: Any
        """General Accessory Type (300A,0423), CS, VM 1."""
        GeneralAccessoryNumber: Any
        """General Accessory Number (300A,0424), IS, VM 1."""
        SourceToGeneralAccessoryDistance: Any
        """Source to General Accessory Distance (300A,0425), FL, VM 1."""
        IsocenterToGeneralAccessoryDistance: Any
        """Isocenter to General Accessory Distance (300A,0426), DS, VM 1."""
        ApplicatorGeometrySequence: Any
        """Applicator Geometry Sequence (300A,0431), SQ, VM 1."""
        ApplicatorApertureShape: Any
        """Applicator Aperture Shape (300A,0432), CS, VM 1."""
        ApplicatorOpening: Any
        """Applicator Opening (300A,0433), FL, VM 1."""
        ApplicatorOpeningX: Any
        """Applicator Opening X (300A,0434), FL, VM 1."""
        ApplicatorOpeningY: Any
        """Applicator Opening Y (300A,0435), FL, VM 1."""
        SourceToApplicatorMountingPositionDistance: Any
        """Source to Applicator Mounting Position Distance (300A,0436), FL, VM 1."""
        NumberOfBlockSlabItems: Any
        """Number of Block Slab Items (300A,0440), IS, VM 1."""
        BlockSlabSequence: Any
        """Block Slab Sequence (300A,0441), SQ, VM 1."""
        BlockSlabThickness: Any
        """Block Slab Thickness (300A,0442), DS, VM 1."""
        BlockSlabNumber: Any
        """Block Slab Number (300A,0443), US, VM 1."""
        DeviceMotionControlSequence: Any
        """Device Motion Control Sequence (300A,0450), SQ, VM 1."""
        DeviceMotionExecutionMode: Any
        """Device Motion Execution Mode (300A,0451), CS, VM 1."""
        DeviceMotionObservationMode: Any
        """Device Motion Observation Mode (300A,0452), CS, VM 1."""
        DeviceMotionParameterCodeSequence: Any
        """Device Motion Parameter Code Sequence (300A,0453), SQ, VM 1."""
        DistalDepthFraction: Any
        """Distal Depth Fraction (300A,0501), FL, VM 1."""
        DistalDepth: Any
        """Distal Depth (300A,0502), FL, VM 1."""
        NominalRangeModulationFractions: Any
        """Nominal Range Modulation Fractions (300A,0503), FL, VM 2."""
        NominalRangeModulatedRegionDepths: Any
        """Nominal Range Modulated Region Depths (300A,0504), FL, VM 2."""
        DepthDoseParametersSequence: Any
        """Depth Dose Parameters Sequence (300A,0505), SQ, VM 1."""
        DeliveredDepthDoseParametersSequence: Any
        """Delivered Depth Dose Parameters Sequence (300A,0506), SQ, VM 1."""
        DeliveredDistalDepthFraction: Any
        """Delivered Distal Depth Fraction (300A,0507), FL, VM 1."""
        DeliveredDistalDepth: Any
        """Delivered Distal Depth (300A,0508), FL, VM 1."""
        DeliveredNominalRangeModulationFractions: Any
        """Delivered Nominal Range Modulation Fractions (300A,0509), FL, VM 2."""
        DeliveredNominalRangeModulatedRegionDepths: Any
        """Delivered Nominal Range Modulated Region Depths (300A,0510), FL, VM 2."""
        DeliveredReferenceDoseDefinition: Any
        """Delivered Reference Dose Definition (300A,0511), CS, VM 1."""
        ReferenceDoseDefinition: Any
        """Reference Dose Definition (300A,0512), CS, VM 1."""
        RTControlPointIndex: Any
        """RT Control Point Index (300A,0600), US, VM 1."""
        RadiationGenerationModeIndex: Any
        """Radiation Generation Mode Index (300A,0601), US, VM 1."""
        ReferencedDefinedDeviceIndex: Any
        """Referenced Defined Device Index (300A,0602), US, VM 1."""
        RadiationDoseIdentificationIndex: Any
        """Radiation Dose Identification Index (300A,0603), US, VM 1."""
        NumberOfRTControlPoints: Any
        """Number of RT Control Points (300A,0604), US, VM 1."""
        ReferencedRadiationGenerationModeIndex: Any
        """Referenced Radiation Generation Mode Index (300A,0605), US, VM 1."""
        TreatmentPositionIndex: Any
        """Treatment Position Index (300A,0606), US, VM 1."""
        ReferencedDeviceIndex: Any
        """Referenced Device Index (300A,0607), US, VM 1."""
        TreatmentPositionGroupLabel: Any
        """Treatment Position Group Label (300A,0608), LO, VM 1."""
        TreatmentPositionGroupUID: Any
        """Treatment Position Group UID (300A,0609), UI, VM 1."""
        TreatmentPositionGroupSequence: Any
        """Treatment Position Group Sequence (300A,060A), SQ, VM 1."""
        ReferencedTreatmentPositionIndex: Any
        """Referenced Treatment Position Index (300A,060B), US, VM 1."""
        ReferencedRadiationDoseIdentificationIndex: Any
        """Referenced Radiation Dose Identification Index (300A,060C), US, VM 1."""
        RTAccessoryHolderWaterEquivalentThickness: Any
        """RT Accessory Holder Water-Equivalent Thickness (300A,060D), FD, VM 1."""
        ReferencedRTAccessoryHolderDeviceIndex: Any
        """Referenced RT Accessory Holder Device Index (300A,060E), US, VM 1."""
        RTAccessoryHolderSlotExistenceFlag: Any
        """RT Accessory Holder Slot Existence Flag (300A,060F), CS, VM 1."""
        RTAccessoryHolderSlotSequence: Any
        """RT Accessory Holder Slot Sequence (300A,0610), SQ, VM 1."""
        RTAccessoryHolderSlotID: Any
        """RT Accessory Holder Slot ID (300A,0611), LO, VM 1."""
        RTAccessoryHolderSlotDistance: Any
        """RT Accessory Holder Slot Distance (300A,0612), FD, VM 1."""
        RTAccessorySlotDistance: Any
        """RT Accessory Slot Distance (300A,0613), FD, VM 1."""
        RTAccessoryHolderDefinitionSequence: Any
        """RT Accessory Holder Definition Sequence (300A,0614), SQ, VM 1."""
        RTAccessoryDeviceSlotID: Any
        """RT Accessory Device Slot ID (300A,0615), LO, VM 1."""
        RTRadiationSequence: Any
        """RT Radiation Sequence (300A,0616), SQ, VM 1."""
        RadiationDoseSequence: Any
        """Radiation Dose Sequence (300A,0617), SQ, VM 1."""
        RadiationDoseIdentificationSequence: Any
        """Radiation Dose Identification Sequence (300A,0618), SQ, VM 1."""
        RadiationDoseIdentificationLabel: Any
        """Radiation Dose Identification Label (300A,0619), LO, VM 1."""
        ReferenceDoseType: Any
        """Reference Dose Type (300A,061A), CS, VM 1."""
        PrimaryDoseValueIndicator: Any
        """Primary Dose Value Indicator (300A,061B), CS, VM 1."""
        DoseValuesSequence: Any
        """Dose Values Sequence (300A,061C), SQ, VM 1."""
        DoseValuePurpose: Any
        """Dose Value Purpose (300A,061D), CS, VM 1-n."""
        ReferenceDosePointCoordinates: Any
        """Reference Dose Point Coordinates (300A,061E), FD, VM 3."""
        RadiationDoseValuesParametersSequence: Any
        """Radiation Dose Values Parameters Sequence (300A,061F), SQ, VM 1."""
        MetersetToDoseMappingSequence: Any
        """Meterset to Dose Mapping Sequence (300A,0620), SQ, VM 1."""
        ExpectedInVivoMeasurementValuesSequence: Any
        """Expected In-Vivo Measurement Values Sequence (300A,0621), SQ, VM 1."""
        ExpectedInVivoMeasurementValueIndex: Any
        """Expected In-Vivo Measurement Value Index (300A,0622), US, VM 1."""
        RadiationDoseInVivoMeasurementLabel: Any
        """Radiation Dose In-Vivo Measurement Label (300A,0623), LO, VM 1."""
        RadiationDoseCentralAxisDisplacement: Any
        """Radiation Dose Central Axis Displacement (300A,0624), FD, VM 2."""
        RadiationDoseValue: Any
        """Radiation Dose Value (300A,0625), FD, VM 1."""
        RadiationDoseSourceToSkinDistance: Any
        """Radiation Dose Source to Skin Distance (300A,0626), FD, VM 1."""
        RadiationDoseMeasurementPointCoordinates: Any
        """Radiation Dose Measurement Point Coordinates (300A,0627), FD, VM 3."""
        RadiationDoseSourceToExternalContourDistance: Any
        """Radiation Dose Source to External Contour Distance (300A,0628), FD, VM 1."""
        RTToleranceSetSequence: Any
        """RT Tolerance Set Sequence (300A,0629), SQ, VM 1."""
        RTToleranceSetLabel: Any
        """RT Tolerance Set Label (300A,062A), LO, VM 1."""
        AttributeToleranceValuesSequence: Any
        """Attribute Tolerance Values Sequence (300A,062B), SQ, VM 1."""
        ToleranceValue: Any
        """Tolerance Value (300A,062C), FD, VM 1."""
        PatientSupportPositionToleranceSequence: Any
        """Patient Support Position Tolerance Sequence (300A,062D), SQ, VM 1."""
        TreatmentTimeLimit: Any
        """Treatment Time Limit (300A,062E), FD, VM 1."""
        CArmPhotonElectronControlPointSequence: Any
        """C-Arm Photon-Electron Control Point Sequence (300A,062F), SQ, VM 1."""
        ReferencedRTRadiationSequence: Any
        """Referenced RT Radiation Sequence (300A,0630), SQ, VM 1."""
        ReferencedRTInstanceSequence: Any
        """Referenced RT Instance Sequence (300A,0631), SQ, VM 1."""
        ReferencedRTPatientSetupSequence: Any
        """Referenced RT Patient Setup Sequence (300A,0632), SQ, VM 1. Retired."""
        SourceToPatientSurfaceDistance: Any
        """Source to Patient Surface Distance (300A,0634), FD, VM 1."""
        TreatmentMachineSpecialModeCodeSequence: Any
        """Treatment Machine Special Mode Code Sequence (300A,0635), SQ, VM 1."""
        IntendedNumberOfFractions: Any
        """Intended Number of Fractions (300A,0636), US, VM 1."""
        RTRadiationSetIntent: Any
        """RT Radiation Set Intent (300A,0637), CS, VM 1."""
        RTRadiationPhysicalAndGeometricContentDetailFlag: Any
        """RT Radiation Physical and Geometric Content Detail Flag (300A,0638), CS, VM 1."""
        RTRecordFlag: Any
        """RT Record Flag (300A,0639), CS, VM 1."""
        TreatmentDeviceIdentificationSequence: Any
        """Treatment Device Identification Sequence (300A,063A), SQ, VM 1."""
        ReferencedRTPhysicianIntentSequence: Any
        """Referenced RT Physician Intent Sequence (300A,063B), SQ, VM 1."""
        CumulativeMeterset: Any
        """Cumulative Meterset (300A,063C), FD, VM 1."""
        DeliveryRate: Any
        """Delivery Rate (300A,063D), FD, VM 1."""
        DeliveryRateUnitSequence: Any
        """Delivery Rate Unit Sequence (300A,063E), SQ, VM 1."""
        TreatmentPositionSequence: Any
        """Treatment Position Sequence (300A,063F), SQ, VM 1."""
        RadiationSourceAxisDistance: Any
        """Radiation Source-Axis Distance (300A,0640), FD, VM 1."""
        NumberOfRTBeamLimitingDevices: Any
        """Number of RT Beam Limiting Devices (300A,0641), US, VM 1."""
        RTBeamLimitingDeviceProximalDistance: Any
        """RT Beam Limiting Device Proximal Distance (300A,0642), FD, VM 1."""
        RTBeamLimitingDeviceDistalDistance: Any
        """RT Beam Limiting Device Distal Distance (300A,0643), FD, VM 1."""
        ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: Any
        """Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644), SQ, VM 1."""
        BeamModifierOrientationAngle: Any
        """Beam Modifier Orientation Angle (300A,0645), FD, VM 1."""
        FixedRTBeamDelimiterDeviceSequence: Any
        """Fixed RT Beam Delimiter Device Sequence (300A,0646), SQ, VM 1."""
        ParallelRTBeamDelimiterDeviceSequence: Any
        """Parallel RT Beam Delimiter Device Sequence (300A,0647), SQ, VM 1."""
        NumberOfParallelRTBeamDelimiters: Any
        """Number of Parallel RT Beam Delimiters (300A,0648), US, VM 1."""
        ParallelRTBeamDelimiterBoundaries: Any
        """Parallel RT Beam Delimiter Boundaries (300A,0649), FD, VM 2-n."""
        ParallelRTBeamDelimiterPositions: Any
        """Parallel RT Beam Delimiter Positions (300A,064A), FD, VM 2-n."""
        RTBeamLimitingDeviceOffset: Any
        """RT Beam Limiting Device Offset (300A,064B), FD, VM 2."""
        RTBeamDelimiterGeometrySequence: Any
        """RT Beam Delimiter Geometry Sequence (300A,064C), SQ, VM 1."""
        RTBeamLimitingDeviceDefinitionSequence: Any
        """RT Beam Limiting Device Definition Sequence (300A,064D), SQ, VM 1."""
        ParallelRTBeamDelimiterOpeningMode: Any
        """Parallel RT Beam Delimiter Opening Mode (300A,064E), CS, VM 1."""
        ParallelRTBeamDelimiterLeafMountingSide: Any
        """Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F), CS, VM 1-n."""
        PatientSetupUID: Any
        """Patient Setup UID (300A,0650), UI, VM 1. Retired."""
        WedgeDefinitionSequence: Any
        """Wedge Definition Sequence (300A,0651), SQ, VM 1."""
        RadiationBeamWedgeAngle: Any
        """Radiation Beam Wedge Angle (300A,0652), FD, VM 1."""
        RadiationBeamWedgeThinEdgeDistance: Any
        """Radiation Beam Wedge Thin Edge Distance (300A,0653), FD, VM 1."""
        RadiationBeamEffectiveWedgeAngle: Any
        """Radiation Beam Effective Wedge Angle (300A,0654), FD, VM 1."""
        NumberOfWedgePositions: Any
        """Number of Wedge Positions (300A,0655), US, VM 1."""
        RTBeamLimitingDeviceOpeningSequence: Any
        """RT Beam Limiting Device Opening Sequence (300A,0656), SQ, VM 1."""
        NumberOfRTBeamLimitingDeviceOpenings: Any
        """Number of RT Beam Limiting Device Openings (300A,0657), US, VM 1."""
        RadiationDosimeterUnitSequence: Any
        """Radiation Dosimeter Unit Sequence (300A,0658), SQ, VM 1."""
        RTDeviceDistanceReferenceLocationCodeSequence: Any
        """RT Device Distance Reference Location Code Sequence (300A,0659), SQ, VM 1."""
        RadiationDeviceConfigurationAndCommissioningKeySequence: Any
        """Radiation Device Configuration and Commissioning Key Sequence (300A,065A), SQ, VM 1."""
        PatientSupportPositionParameterSequence: Any
        """Patient Support Position Parameter Sequence (300A,065B), SQ, VM 1."""
        PatientSupportPositionSpecificationMethod: Any
        """Patient Support Position Specification Method (300A,065C), CS, VM 1."""
        PatientSupportPositionDeviceParameterSequence: Any
        """Patient Support Position Device Parameter Sequence (300A,065D), SQ, VM 1."""
        DeviceOrderIndex: Any
        """Device Order Index (300A,065E), US, VM 1."""
        PatientSupportPositionParameterOrderIndex: Any
        """Patient Support Position Parameter Order Index (300A,065F), US, VM 1."""
        PatientSupportPositionDeviceToleranceSequence: Any
        """Patient Support Position Device Tolerance Sequence (300A,0660), SQ, VM 1."""
        PatientSupportPositionToleranceOrderIndex: Any
        """Patient Support Position Tolerance Order Index (300A,0661), US, VM 1."""
        CompensatorDefinitionSequence: Any
        """Compensator Definition Sequence (300A,0662), SQ, VM 1."""
        CompensatorMapOrientation: Any
        """Compensator Map Orientation (300A,0663), CS, VM 1."""
        CompensatorProximalThicknessMap: Any
        """Compensator Proximal Thickness Map (300A,0664), OF, VM 1."""
        CompensatorDistalThicknessMap: Any
        """Compensator Distal Thickness Map (300A,0665), OF, VM 1."""
        CompensatorBasePlaneOffset: Any
        """Compensator Base Plane Offset (300A,0666), FD, VM 1."""
        CompensatorShapeFabricationCodeSequence: Any
        """Compensator Shape Fabrication Code Sequence (300A,0667), SQ, VM 1."""
        CompensatorShapeSequence: Any
        """Compensator Shape Sequence (300A,0668), SQ, VM 1."""
        RadiationBeamCompensatorMillingToolDiameter: Any
        """Radiation Beam Compensator Milling Tool Diameter (300A,0669), FD, VM 1."""
        BlockDefinitionSequence: Any
        """Block Definition Sequence (300A,066A), SQ, VM 1."""
        BlockEdgeData: Any
        """Block Edge Data (300A,066B), OF, VM 1."""
        BlockOrientation: Any
        """Block Orientation (300A,066C), CS, VM 1."""
        RadiationBeamBlockThickness: Any
        """Radiation Beam Block Thickness (300A,066D), FD, VM 1."""
        RadiationBeamBlockSlabThickness: Any
        """Radiation Beam Block Slab Thickness (300A,066E), FD, VM 1."""
        BlockEdgeDataSequence: Any
        """Block Edge Data Sequence (300A,066F), SQ, VM 1."""
        NumberOfRTAccessoryHolders: Any
        """Number of RT Accessory Holders (300A,0670), US, VM 1."""
        GeneralAccessoryDefinitionSequence: Any
        """General Accessory Definition Sequence (300A,0671), SQ, VM 1."""
        NumberOfGeneralAccessories: Any
        """Number of General Accessories (300A,0672), US, VM 1."""
        BolusDefinitionSequence: Any
        """Bolus Definition Sequence (300A,0673), SQ, VM 1."""
        NumberOfBoluses: Any
        """Number of Boluses (300A,0674), US, VM 1."""
        EquipmentFrameOfReferenceUID: Any
        """Equipment Frame of Reference UID (300A,0675), UI, VM 1."""
        EquipmentFrameOfReferenceDescription: Any
        """Equipment Frame of Reference Description (300A,0676), ST, VM 1."""
        EquipmentReferencePointCoordinatesSequence: Any
        """Equipment Reference Point Coordinates Sequence (300A,0677), SQ, VM 1."""
        EquipmentReferencePointCodeSequence: Any
        """Equipment Reference Point Code Sequence (300A,0678), SQ, VM 1."""
        RTBeamLimitingDeviceAngle: Any
        """RT Beam Limiting Device Angle (300A,0679), FD, VM 1."""
        SourceRollAngle: Any
        """Source Roll Angle (300A,067A), FD, VM 1."""
        RadiationGenerationModeSequence: Any
        """Radiation GenerationMode Sequence (300A,067B), SQ, VM 1."""
        RadiationGenerationModeLabel: Any
        """Radiation GenerationMode Label (300A,067C), SH, VM 1."""
        RadiationGenerationModeDescription: Any
        """Radiation GenerationMode Description (300A,067D), ST, VM 1."""
        RadiationGenerationModeMachineCodeSequence: Any
        """Radiation GenerationMode Machine Code Sequence (300A,067E), SQ, VM 1."""
        RadiationTypeCodeSequence: Any
        """Radiation Type Code Sequence (300A,067F), SQ, VM 1."""
        NominalEnergy: Any
        """Nominal Energy (300A,0680), DS, VM 1."""
        MinimumNominalEnergy: Any
        """Minimum Nominal Energy (300A,0681), DS, VM 1."""
        MaximumNominalEnergy: Any
        """Maximum Nominal Energy (300A,0682), DS, VM 1."""
        RadiationFluenceModifierCodeSequence: Any
        """Radiation Fluence Modifier Code Sequence (300A,0683), SQ, VM 1."""
        EnergyUnitCodeSequence: Any
        """Energy Unit Code Sequence (300A,0684), SQ, VM 1."""
        NumberOfRadiationGenerationModes: Any
        """Number of Radiation GenerationModes (300A,0685), US, VM 1."""
        PatientSupportDevicesSequence: Any
        """Patient Support Devices Sequence (300A,0686), SQ, VM 1."""
        NumberOfPatientSupportDevices: Any
        """Number of Patient Support Devices (300A,0687), US, VM 1."""
        RTBeamModifierDefinitionDistance: Any
        """RT Beam Modifier Definition Distance (300A,0688), FD, VM 1."""
        BeamAreaLimitSequence: Any
        """Beam Area Limit Sequence (300A,0689), SQ, VM 1."""
        ReferencedRTPrescriptionSequence: Any
        """Referenced RT Prescription Sequence (300A,068A), SQ, VM 1."""
        DoseValueInterpretation: Any
        """Dose Value Interpretation (300A,068B), CS, VM 1."""
        TreatmentSessionUID: Any
        """Treatment Session UID (300A,0700), UI, VM 1."""
        RTRadiationUsage: Any
        """RT Radiation Usage (300A,0701), CS, VM 1."""
        ReferencedRTRadiationSetSequence: Any
        """Referenced RT Radiation Set Sequence (300A,0702), SQ, VM 1."""
        ReferencedRTRadiationRecordSequence: Any
        """Referenced RT Radiation Record Sequence (300A,0703), SQ, VM 1."""
        RTRadiationSetDeliveryNumber: Any
        """RT Radiation Set Delivery Number (300A,0704), US, VM 1."""
        ClinicalFractionNumber: Any
        """Clinical Fraction Number (300A,0705), US, VM 1."""
        RTTreatmentFractionCompletionStatus: Any
        """RT Treatment Fraction Completion Status (300A,0706), CS, VM 1."""
        RTRadiationSetUsage: Any
        """RT Radiation Set Usage (300A,0707), CS, VM 1."""
        TreatmentDeliveryContinuationFlag: Any
        """Treatment Delivery Continuation Flag (300A,0708), CS, VM 1."""
        TreatmentRecordContentOrigin: Any
        """Treatment Record Content Origin (300A,0709), CS, VM 1."""
        RTTreatmentTerminationStatus: Any
        """RT Treatment Termination Status (300A,0714), CS, VM 1."""
        RTTreatmentTerminationReasonCodeSequence: Any
        """RT Treatment Termination Reason Code Sequence (300A,0715), SQ, VM 1."""
        MachineSpecificTreatmentTerminationCodeSequence: Any
        """Machine-Specific Treatment Termination Code Sequence (300A,0716), SQ, VM 1."""
        RTRadiationSalvageRecordControlPointSequence: Any
        """RT Radiation Salvage Record Control Point Sequence (300A,0722), SQ, VM 1."""
        StartingMetersetValueKnownFlag: Any
        """Starting Meterset Value Known Flag (300A,0723), CS, VM 1."""
        TreatmentTerminationDescription: Any
        """Treatment Termination Description (300A,0730), ST, VM 1."""
        TreatmentToleranceViolationSequence: Any
        """Treatment Tolerance Violation Sequence (300A,0731), SQ, VM 1."""
        TreatmentToleranceViolationCategory: Any
        """Treatment Tolerance Violation Category (300A,0732), CS, VM 1."""
        TreatmentToleranceViolationAttributeSequence: Any
        """Treatment Tolerance Violation Attribute Sequence (300A,0733), SQ, VM 1."""
        TreatmentToleranceViolationDescription: Any
        """Treatment Tolerance Violation Description (300A,0734), ST, VM 1."""
        TreatmentToleranceViolationIdentification: Any
        """Treatment Tolerance Violation Identification (300A,0735), ST, VM 1."""
        TreatmentToleranceViolationDateTime: Any
        """Treatment Tolerance Violation DateTime (300A,0736), DT, VM 1."""
        RecordedRTControlPointDateTime: Any
        """Recorded RT Control Point DateTime (300A,073A), DT, VM 1."""
        ReferencedRadiationRTControlPointIndex: Any
        """Referenced Radiation RT Control Point Index (300A,073B), US, VM 1."""
        AlternateValueSequence: Any
        """Alternate Value Sequence (300A,073E), SQ, VM 1."""
        ConfirmationSequence: Any
        """Confirmation Sequence (300A,073F), SQ, VM 1."""
        InterlockSequence: Any
        """Interlock Sequence (300A,0740), SQ, VM 1."""
        InterlockDateTime: Any
        """Interlock DateTime (300A,0741), DT, VM 1."""
        InterlockDescription: Any
        """Interlock Description (300A,0742), ST, VM 1."""
        InterlockOriginatingDeviceSequence: Any
        """Interlock Originating Device Sequence (300A,0743), SQ, VM 1."""
        InterlockCodeSequence: Any
        """Interlock Code Sequence (300A,0744), SQ, VM 1."""
        InterlockResolutionCodeSequence: Any
        """Interlock Resolution Code Sequence (300A,0745), SQ, VM 1."""
        InterlockResolutionUserSequence: Any
        """Interlock Resolution User Sequence (300A,0746), SQ, VM 1."""
        OverrideDateTime: Any
        """Override DateTime (300A,0760), DT, VM 1."""
        TreatmentToleranceViolationTypeCodeSequence: Any
        """Treatment Tolerance Violation Type Code Sequence (300A,0761), SQ, VM 1."""
        TreatmentToleranceViolationCauseCodeSequence: Any
        """Treatment Tolerance Violation Cause Code Sequence (300A,0762), SQ, VM 1."""
        MeasuredMetersetToDoseMappingSequence: Any
        """Measured Meterset to Dose Mapping Sequence (300A,0772), SQ, VM 1."""
        ReferencedExpectedInVivoMeasurementValueIndex: Any
        """Referenced Expected In-Vivo Measurement Value Index (300A,0773), US, VM 1."""
        DoseMeasurementDeviceCodeSequence: Any
        """Dose Measurement Device Code Sequence (300A,0774), SQ, VM 1."""
        AdditionalParameterRecordingInstanceSequence: Any
        """Additional Parameter Recording Instance Sequence (300A,0780), SQ, VM 1."""
        InterlockOriginDescription: Any
        """Interlock Origin Description (300A,0783), ST, VM 1."""
        RTPatientPositionScopeSequence: Any
        """RT Patient Position Scope Sequence (300A,0784), SQ, VM 1."""
        ReferencedTreatmentPositionGroupUID: Any
        """Referenced Treatment Position Group UID (300A,0785), UI, VM 1."""
        RadiationOrderIndex: Any
        """Radiation Order Index (300A,0786), US, VM 1."""
        OmittedRadiationSequence: Any
        """Omitted Radiation Sequence (300A,0787), SQ, VM 1."""
        ReasonForOmissionCodeSequence: Any
        """Reason for Omission Code Sequence (300A,0788), SQ, VM 1."""
        RTDeliveryStartPatientPositionSequence: Any
        """RT Delivery Start Patient Position Sequence (300A,0789), SQ, VM 1."""
        RTTreatmentPreparationPatientPositionSequence: Any
        """RT Treatment Preparation Patient Position Sequence (300A,078A), SQ, VM 1."""
        ReferencedRTTreatmentPreparationSequence: Any
        """Referenced RT Treatment Preparation Sequence (300A,078B), SQ, VM 1."""
        ReferencedPatientSetupPhotoSequence: Any
        """Referenced Patient Setup Photo Sequence (300A,078C), SQ, VM 1."""
        PatientTreatmentPreparationMethodCodeSequence: Any
        """Patient Treatment Preparation Method Code Sequence (300A,078D), SQ, VM 1."""
        PatientTreatmentPreparationProcedureParameterDescription: Any
        """Patient Treatment Preparation Procedure Parameter Description (300A,078E), LT, VM 1."""
        PatientTreatmentPreparationDeviceSequence: Any
        """Patient Treatment Preparation Device Sequence (300A,078F), SQ, VM 1."""
        PatientTreatmentPreparationProcedureSequence: Any
        """Patient Treatment Preparation Procedure Sequence (300A,0790), SQ, VM 1."""
        PatientTreatmentPreparationProcedureCodeSequence: Any
        """Patient Treatment Preparation Procedure Code Sequence (300A,0791), SQ, VM 1."""
        PatientTreatmentPreparationMethodDescription: Any
        """Patient Treatment Preparation Method Description (300A,0792), LT, VM 1."""
        PatientTreatmentPreparationProcedureParameterSequence: Any
        """Patient Treatment Preparation Procedure Parameter Sequence (300A,0793), SQ, VM 1."""
        PatientSetupPhotoDescription: Any
        """Patient Setup Photo Description (300A,0794), LT, VM 1."""
        PatientTreatmentPreparationProcedureIndex: Any
        """Patient Treatment Preparation Procedure Index (300A,0795), US, VM 1."""
        ReferencedPatientSetupProcedureIndex: Any
        """Referenced Patient Setup Procedure Index (300A,0796), US, VM 1."""
        RTRadiationTaskSequence: Any
        """RT Radiation Task Sequence (300A,0797), SQ, VM 1."""
        RTPatientPositionDisplacementSequence: Any
        """RT Patient Position Displacement Sequence (300A,0798), SQ, VM 1."""
        RTPatientPositionSequence: Any
        """RT Patient Position Sequence (300A,0799), SQ, VM 1."""
        DisplacementReferenceLabel: Any
        """Displacement Reference Label (300A,079A), LO, VM 1."""
        DisplacementMatrix: Any
        """Displacement Matrix (300A,079B), FD, VM 16."""
        PatientSupportDisplacementSequence: Any
        """Patient Support Displacement Sequence (300A,079C), SQ, VM 1."""
        DisplacementReferenceLocationCodeSequence: Any
        """Displacement Reference Location Code Sequence (300A,079D), SQ, VM 1."""
        RTRadiationSetDeliveryUsage: Any
        """RT Radiation Set Delivery Usage (300A,079E), CS, VM 1."""
        PatientTreatmentPreparationSequence: Any
        """Patient Treatment Preparation Sequence (300A,079F), SQ, VM 1."""
        PatientToEquipmentRelationshipSequence: Any
        """Patient to Equipment Relationship Sequence (300A,07A0), SQ, VM 1."""
        ImagingEquipmentToTreatmentDeliveryDeviceRelationshipSequence: Any
        """Imaging Equipment to Treatment Delivery Device Relationship Sequence (300A,07A1), SQ, VM 1."""
        ReferencedRTPlanSequence: Any
        """Referenced RT Plan Sequence (300C,0002), SQ, VM 1."""
        ReferencedBeamSequence: Any
        """Referenced Beam Sequence (300C,0004), SQ, VM 1."""
        ReferencedBeamNumber: Any
        """Referenced Beam Number (300C,0006), IS, VM 1."""
        ReferencedReferenceImageNumber: Any
        """Referenced Reference Image Number (300C,0007), IS, VM 1."""
        StartCumulativeMetersetWeight: Any
        """Start Cumulative Meterset Weight (300C,0008), DS, VM 1."""
        EndCumulativeMetersetWeight: Any
        """End Cumulative Meterset Weight (300C,0009), DS, VM 1."""
        ReferencedBrachyApplicationSetupSequence: Any
        """Referenced Brachy Application Setup Sequence (300C,000A), SQ, VM 1."""
        ReferencedBrachyApplicationSetupNumber: Any
        """Referenced Brachy Application Setup Number (300C,000C), IS, VM 1."""
        ReferencedSourceNumber: Any
        """Referenced Source Number (300C,000E), IS, VM 1."""
        ReferencedFractionGroupSequence: Any
        """Referenced Fraction Group Sequence (300C,0020), SQ, VM 1."""
        ReferencedFractionGroupNumber: Any
        """Referenced Fraction Group Number (300C,0022), IS, VM 1."""
        ReferencedVerificationImageSequence: Any
        """Referenced Verification Image Sequence (300C,0040), SQ, VM 1."""
        ReferencedReferenceImageSequence: Any
        """Referenced Reference Image Sequence (300C,0042), SQ, VM 1."""
        ReferencedDoseReferenceSequence: Any
        """Referenced Dose Reference Sequence (300C,0050), SQ, VM 1."""
        ReferencedDoseReferenceNumber: Any
        """Referenced Dose Reference Number (300C,0051), IS, VM 1."""
        BrachyReferencedDoseReferenceSequence: Any
        """Brachy Referenced Dose Reference Sequence (300C,0055), SQ, VM 1."""
        ReferencedStructureSetSequence: Any
        """Referenced Structure Set Sequence (300C,0060), SQ, VM 1."""
        ReferencedPatientSetupNumber: Any
        """Referenced Patient Setup Number (300C,006A), IS, VM 1."""
        ReferencedDoseSequence: Any
        """Referenced Dose Sequence (300C,0080), SQ, VM 1."""
        ReferencedToleranceTableNumber: Any
        """Referenced Tolerance Table Number (300C,00A0), IS, VM 1."""
        ReferencedBolusSequence: Any
        """Referenced Bolus Sequence (300C,00B0), SQ, VM 1."""
        ReferencedWedgeNumber: Any
        """Referenced Wedge Number (300C,00C0), IS, VM 1."""
        ReferencedCompensatorNumber: Any
        """Referenced Compensator Number (300C,00D0), IS, VM 1."""
        ReferencedBlockNumber: Any
        """Referenced Block Number (300C,00E0), IS, VM 1."""
        ReferencedControlPointIndex: Any
        """Referenced Control Point Index (300C,00F0), IS, VM 1."""
        ReferencedControlPointSequence: Any
        """Referenced Control Point Sequence (300C,00F2), SQ, VM 1."""
        ReferencedStartControlPointIndex: Any
        """Referenced Start Control Point Index (300C,00F4), IS, VM 1."""
        ReferencedStopControlPointIndex: Any
        """Referenced Stop Control Point Index (300C,00F6), IS, VM 1."""
        ReferencedRangeShifterNumber: Any
        """Referenced Range Shifter Number (300C,0100), IS, VM 1."""
        ReferencedLateralSpreadingDeviceNumber: Any
        """Referenced Lateral Spreading Device Number (300C,0102), IS, VM 1."""
        ReferencedRangeModulatorNumber: Any
        """Referenced Range Modulator Number (300C,0104), IS, VM 1."""
        OmittedBeamTaskSequence: Any
        """Omitted Beam Task Sequence (300C,0111), SQ, VM 1."""
        ReasonForOmission: Any
        """Reason for Omission (300C,0112), CS, VM 1."""
        ReasonForOmissionDescription: Any
        """Reason for Omission Description (300C,0113), LO, VM 1."""
        PrescriptionOverviewSequence: Any
        """Prescription Overview Sequence (300C,0114), SQ, VM 1."""
        TotalPrescriptionDose: Any
        """Total Prescription Dose (300C,0115), FL, VM 1."""
        PlanOverviewSequence: Any
        """Plan Overview Sequence (300C,0116), SQ, VM 1."""
        PlanOverviewIndex: Any
        """Plan Overview Index (300C,0117), US, VM 1."""
        ReferencedPlanOverviewIndex: Any
        """Referenced Plan Overview Index (300C,0118), US, VM 1."""
        NumberOfFractionsIncluded: Any
        """Number of Fractions Included (300C,0119), US, VM 1."""
        DoseCalibrationConditionsSequence: Any
        """Dose Calibration Conditions Sequence (300C,0120), SQ, VM 1."""
        AbsorbedDoseToMetersetRatio: Any
        """Absorbed Dose to Meterset Ratio (300C,0121), FD, VM 1."""
        DelineatedRadiationFieldSize: Any
        """Delineated Radiation Field Size (300C,0122), FD, VM 2."""
        DoseCalibrationConditionsVerifiedFlag: Any
        """Dose Calibration Conditions Verified Flag (300C,0123), CS, VM 1."""
        CalibrationReferencePointDepth: Any
        """Calibration Reference Point Depth (300C,0124), FD, VM 1."""
        GatingBeamHoldTransitionSequence: Any
        """Gating Beam Hold Transition Sequence (300C,0125), SQ, VM 1."""
        BeamHoldTransition: Any
        """Beam Hold Transition (300C,0126), CS, VM 1."""
        BeamHoldTransitionDateTime: Any
        """Beam Hold Transition DateTime (300C,0127), DT, VM 1."""
        BeamHoldOriginatingDeviceSequence: Any
        """Beam Hold Originating Device Sequence (300C,0128), SQ, VM 1."""
        BeamHoldTransitionTriggerSource: Any
        """Beam Hold Transition Trigger Source (300C,0129), CS, VM 1."""
        ApprovalStatus: Any
        """Approval Status (300E,0002), CS, VM 1."""
        ReviewDate: Any
        """Review Date (300E,0004), DA, VM 1."""
        ReviewTime: Any
        """Review Time (300E,0005), TM, VM 1."""
        ReviewerName: Any
        """Reviewer Name (300E,0008), PN, VM 1."""
        RadiobiologicalDoseEffectSequence: Any
        """Radiobiological Dose Effect Sequence (3010,0001), SQ, VM 1."""
        RadiobiologicalDoseEffectFlag: Any
        """Radiobiological Dose Effect Flag (3010,0002), CS, VM 1."""
        EffectiveDoseCalculationMethodCategoryCodeSequence: Any
        """Effective Dose Calculation Method Category Code Sequence (3010,0003), SQ, VM 1."""
        EffectiveDoseCalculationMethodCodeSequence: Any
        """Effective Dose Calculation Method Code Sequence (3010,0004), SQ, VM 1."""
        EffectiveDoseCalculationMethodDescription: Any
        """Effective Dose Calculation Method Description (3010,0005), LO, VM 1."""
        ConceptualVolumeUID: Any
        """Conceptual Volume UID (3010,0006), UI, VM 1."""
        OriginatingSOPInstanceReferenceSequence: Any
        """Originating SOP Instance Reference Sequence (3010,0007), SQ, VM 1."""
        ConceptualVolumeConstituentSequence: Any
        """Conceptual Volume Constituent Sequence (3010,0008), SQ, VM 1."""
        EquivalentConceptualVolumeInstanceReferenceSequence: Any
        """Equivalent Conceptual Volume Instance Reference Sequence (3010,0009), SQ, VM 1."""
        EquivalentConceptualVolumesSequence: Any
        """Equivalent Conceptual Volumes Sequence (3010,000A), SQ, VM 1."""
        ReferencedConceptualVolumeUID: Any
        """Referenced Conceptual Volume UID (3010,000B), UI, VM 1."""
        ConceptualVolumeCombinationExpression: Any
        """Conceptual Volume Combination Expression (3010,000C), UT, VM 1."""
        ConceptualVolumeConstituentIndex: Any
        """Conceptual Volume Constituent Index (3010,000D), US, VM 1."""
        ConceptualVolumeCombinationFlag: Any
        """Conceptual Volume Combination Flag (3010,000E), CS, VM 1."""
        ConceptualVolumeCombinationDescription: Any
        """Conceptual Volume Combination Description (3010,000F), ST, VM 1."""
        ConceptualVolumeSegmentationDefinedFlag: Any
        """Conceptual Volume Segmentation Defined Flag (3010,0010), CS, VM 1."""
        ConceptualVolumeSegmentationReferenceSequence: Any
        """Conceptual Volume Segmentation Reference Sequence (3010,0011), SQ, VM 1."""
        ConceptualVolumeConstituentSegmentationReferenceSequence: Any
        """Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012), SQ, VM 1."""
        ConstituentConceptualVolumeUID: Any
        """Constituent Conceptual Volume UID (3010,0013), UI, VM 1."""
        DerivationConceptualVolumeSequence: Any
        """Derivation Conceptual Volume Sequence (3010,0014), SQ, VM 1."""
        SourceConceptualVolumeUID: Any
        """Source Conceptual Volume UID (3010,0015), UI, VM 1."""
        ConceptualVolumeDerivationAlgorithmSequence: Any
        """Conceptual Volume Derivation Algorithm Sequence (3010,0016), SQ, VM 1."""
        ConceptualVolumeDescription: Any
        """Conceptual Volume Description (3010,0017), ST, VM 1."""
        SourceConceptualVolumeSequence: Any
        """Source Conceptual Volume Sequence (3010,0018), SQ, VM 1."""
        AuthorIdentificationSequence: Any
        """Author Identification Sequence (3010,0019), SQ, VM 1."""
        ManufacturerModelVersion: Any
        """Manufacturer's Model Version (3010,001A), LO, VM 1."""
        DeviceAlternateIdentifier: Any
        """Device Alternate Identifier (3010,001B), UC, VM 1."""
        DeviceAlternateIdentifierType: Any
        """Device Alternate Identifier Type (3010,001C), CS, VM 1."""
        DeviceAlternateIdentifierFormat: Any
        """Device Alternate Identifier Format (3010,001D), LT, VM 1."""
        SegmentationCreationTemplateLabel: Any
        """Segmentation Creation Template Label (3010,001E), LO, VM 1."""
        SegmentationTemplateUID: Any
        """Segmentation Template UID (3010,001F), UI, VM 1."""
        ReferencedSegmentReferenceIndex: Any
        """Referenced Segment Reference Index (3010,0020), US, VM 1."""
        SegmentReferenceSequence: Any
        """Segment Reference Sequence (3010,0021), SQ, VM 1."""
        SegmentReferenceIndex: Any
        """Segment Reference Index (3010,0022), US, VM 1."""
        DirectSegmentReferenceSequence: Any
        """Direct Segment Reference Sequence (3010,0023), SQ, VM 1."""
        CombinationSegmentReferenceSequence: Any
        """Combination Segment Reference Sequence (3010,0024), SQ, VM 1."""
        ConceptualVolumeSequence: Any
        """Conceptual Volume Sequence (3010,0025), SQ, VM 1."""
        SegmentedRTAccessoryDeviceSequence: Any
        """Segmented RT Accessory Device Sequence (3010,0026), SQ, VM 1."""
        SegmentCharacteristicsSequence: Any
        """Segment Characteristics Sequence (3010,0027), SQ, VM 1."""
        RelatedSegmentCharacteristicsSequence: Any
        """Related Segment Characteristics Sequence (3010,0028), SQ, VM 1."""
        SegmentCharacteristicsPrecedence: Any
        """Segment Characteristics Precedence (3010,0029), US, VM 1."""
        RTSegmentAnnotationSequence: Any
        """RT Segment Annotation Sequence (3010,002A), SQ, VM 1."""
        SegmentAnnotationCategoryCodeSequence: Any
        """Segment Annotation Category Code Sequence (3010,002B), SQ, VM 1."""
        SegmentAnnotationTypeCodeSequence: Any
        """Segment Annotation Type Code Sequence (3010,002C), SQ, VM 1."""
        DeviceLabel: Any
        """Device Label (3010,002D), LO, VM 1."""
        DeviceTypeCodeSequence: Any
        """Device Type Code Sequence (3010,002E), SQ, VM 1."""
        SegmentAnnotationTypeModifierCodeSequence: Any
        """Segment Annotation Type Modifier Code Sequence (3010,002F), SQ, VM 1."""
        PatientEquipmentRelationshipCodeSequence: Any
        """Patient Equipment Relationship Code Sequence (3010,0030), SQ, VM 1."""
        ReferencedFiducialsUID: Any
        """Referenced Fiducials UID (3010,0031), UI, VM 1."""
        PatientTreatmentOrientationSequence: Any
        """Patient Treatment Orientation Sequence (3010,0032), SQ, VM 1."""
        UserContentLabel: Any
        """User Content Label (3010,0033), SH, VM 1."""
        UserContentLongLabel: Any
        """User Content Long Label (3010,0034), LO, VM 1."""
        EntityLabel: Any
        """Entity Label (3010,0035), SH, VM 1."""
        EntityName: Any
        """Entity Name (3010,0036), LO, VM 1."""
        EntityDescription: Any
        """Entity Description (3010,0037), ST, VM 1."""
        EntityLongLabel: Any
        """Entity Long Label (3010,0038), LO, VM 1."""
        DeviceIndex: Any
        """Device Index (3010,0039), US, VM 1."""
        RTTreatmentPhaseIndex: Any
        """RT Treatment Phase Index (3010,003A), US, VM 1."""
        RTTreatmentPhaseUID: Any
        """RT Treatment Phase UID (3010,003B), UI, VM 1."""
        RTPrescriptionIndex: Any
        """RT Prescription Index (3010,003C), US, VM 1."""
        RTSegmentAnnotationIndex: Any
        """RT Segment Annotation Index (3010,003D), US, VM 1."""
        BasisRTTreatmentPhaseIndex: Any
        """Basis RT Treatment Phase Index (3010,003E), US, VM 1."""
        RelatedRTTreatmentPhaseIndex: Any
        """Related RT Treatment Phase Index (3010,003F), US, VM 1."""
        ReferencedRTTreatmentPhaseIndex: Any
        """Referenced RT Treatment Phase Index (3010,0040), US, VM 1."""
        ReferencedRTPrescriptionIndex: Any
        """Referenced RT Prescription Index (3010,0041), US, VM 1."""
        ReferencedParentRTPrescriptionIndex: Any
        """Referenced Parent RT Prescription Index (3010,0042), US, VM 1."""
        ManufacturerDeviceIdentifier: Any
        """Manufacturer's Device Identifier (3010,0043), ST, VM 1."""
        InstanceLevelReferencedPerformedProcedureStepSequence: Any
        """Instance-Level Referenced Performed Procedure Step Sequence (3010,0044), SQ, VM 1."""
        RTTreatmentPhaseIntentPresenceFlag: Any
        """RT Treatment Phase Intent Presence Flag (3010,0045), CS, VM 1."""
        RadiotherapyTreatmentType: Any
        """Radiotherapy Treatment Type (3010,0046), CS, VM 1."""
        TeletherapyRadiationType: Any
        """Teletherapy Radiation Type (3010,0047), CS, VM 1-n."""
        BrachytherapySourceType: Any
        """Brachytherapy Source Type (3010,0048), CS, VM 1-n."""
        ReferencedRTTreatmentPhaseSequence: Any
        """Referenced RT Treatment Phase Sequence (3010,0049), SQ, VM 1."""
        ReferencedDirectSegmentInstanceSequence: Any
        """Referenced Direct Segment Instance Sequence (3010,004A), SQ, VM 1."""
        IntendedRTTreatmentPhaseSequence: Any
        """Intended RT Treatment Phase Sequence (3010,004B), SQ, VM 1."""
        IntendedPhaseStartDate: Any
        """Intended Phase Start Date (3010,004C), DA, VM 1."""
        IntendedPhaseEndDate: Any
        """Intended Phase End Date (3010,004D), DA, VM 1."""
        RTTreatmentPhaseIntervalSequence: Any
        """RT Treatment Phase Interval Sequence (3010,004E), SQ, VM 1."""
        TemporalRelationshipIntervalAnchor: Any
        """Temporal Relationship Interval Anchor (3010,004F), CS, VM 1."""
        MinimumNumberOfIntervalDays: Any
        """Minimum Number of Interval Days (3010,0050), FD, VM 1."""
        MaximumNumberOfIntervalDays: Any
        """Maximum Number of Interval Days (3010,0051), FD, VM 1."""
        PertinentSOPClassesInStudy: Any
        """Pertinent SOP Classes in Study (3010,0052), UI, VM 1-n."""
        PertinentSOPClassesInSeries: Any
        """Pertinent SOP Classes in Series (3010,0053), UI, VM 1-n."""
        RTPrescriptionLabel: Any
        """RT Prescription Label (3010,0054), LO, VM 1."""
        RTPhysicianIntentPredecessorSequence: Any
        """RT Physician Intent Predecessor Sequence (3010,0055), SQ, VM 1."""
        RTTreatmentApproachLabel: Any
        """RT Treatment Approach Label (3010,0056), LO, VM 1."""
        RTPhysicianIntentSequence: Any
        """RT Physician Intent Sequence (3010,0057), SQ, VM 1."""
        RTPhysicianIntentIndex: Any
        """RT Physician Intent Index (3010,0058), US, VM 1."""
        RTTreatmentIntentType: Any
        """RT Treatment Intent Type (3010,0059), CS, VM 1."""
        RTPhysicianIntentNarrative: Any
        """RT Physician Intent Narrative (3010,005A), UT, VM 1."""
        RTProtocolCodeSequence: Any
        """RT Protocol Code Sequence (3010,005B), SQ, VM 1."""
        ReasonForSuperseding: Any
        """Reason for Superseding (3010,005C), ST, VM 1."""
        RTDiagnosisCodeSequence: Any
        """RT Diagnosis Code Sequence (3010,005D), SQ, VM 1."""
        ReferencedRTPhysicianIntentIndex: Any
        """Referenced RT Physician Intent Index (3010,005E), US, VM 1."""
        RTPhysicianIntentInputInstanceSequence: Any
        """RT Physician Intent Input Instance Sequence (3010,005F), SQ, VM 1."""
        RTAnatomicPrescriptionSequence: Any
        """RT Anatomic Prescription Sequence (3010,0060), SQ, VM 1."""
        PriorTreatmentDoseDescription: Any
        """Prior Treatment Dose Description (3010,0061), UT, VM 1."""
        PriorTreatmentReferenceSequence: Any
        """Prior Treatment Reference Sequence (3010,0062), SQ, VM 1."""
        DosimetricObjectiveEvaluationScope: Any
        """Dosimetric Objective Evaluation Scope (3010,0063), CS, VM 1."""
        TherapeuticRoleCategoryCodeSequence: Any
        """Therapeutic Role Category Code Sequence (3010,0064), SQ, VM 1."""
        TherapeuticRoleTypeCodeSequence: Any
        """Therapeutic Role Type Code Sequence (3010,0065), SQ, VM 1."""
        ConceptualVolumeOptimizationPrecedence: Any
        """Conceptual Volume Optimization Precedence (3010,0066), US, VM 1."""
        ConceptualVolumeCategoryCodeSequence: Any
        """Conceptual Volume Category Code Sequence (3010,0067), SQ, VM 1."""
        ConceptualVolumeBlockingConstraint: Any
        """Conceptual Volume Blocking Constraint (3010,0068), CS, VM 1."""
        ConceptualVolumeTypeCodeSequence: Any
        """Conceptual Volume Type Code Sequence (3010,0069), SQ, VM 1."""
        ConceptualVolumeTypeModifierCodeSequence: Any
        """Conceptual Volume Type Modifier Code Sequence (3010,006A), SQ, VM 1."""
        RTPrescriptionSequence: Any
        """RT Prescription Sequence (3010,006B), SQ, VM 1."""
        DosimetricObjectiveSequence: Any
        """Dosimetric Objective Sequence (3010,006C), SQ, VM 1."""
        DosimetricObjectiveTypeCodeSequence: Any
        """Dosimetric Objective Type Code Sequence (3010,006D), SQ, VM 1."""
        DosimetricObjectiveUID: Any
        """Dosimetric Objective UID (3010,006E), UI, VM 1."""
        ReferencedDosimetricObjectiveUID: Any
        """Referenced Dosimetric Objective UID (3010,006F), UI, VM 1."""
        DosimetricObjectiveParameterSequence: Any
        """Dosimetric Objective Parameter Sequence (3010,0070), SQ, VM 1."""
        ReferencedDosimetricObjectivesSequence: Any
        """Referenced Dosimetric Objectives Sequence (3010,0071), SQ, VM 1."""
        AbsoluteDosimetricObjectiveFlag: Any
        """Absolute Dosimetric Objective Flag (3010,0073), CS, VM 1."""
        DosimetricObjectiveWeight: Any
        """Dosimetric Objective Weight (3010,0074), FD, VM 1."""
        DosimetricObjectivePurpose: Any
        """Dosimetric Objective Purpose (3010,0075), CS, VM 1."""
        PlanningInputInformationSequence: Any
        """Planning Input Information Sequence (3010,0076), SQ, VM 1."""
        TreatmentSite: Any
        """Treatment Site (3010,0077), LO, VM 1."""
        TreatmentSiteCodeSequence: Any
        """Treatment Site Code Sequence (3010,0078), SQ, VM 1."""
        FractionPatternSequence: Any
        """Fraction Pattern Sequence (3010,0079), SQ, VM 1."""
        TreatmentTechniqueNotes: Any
        """Treatment Technique Notes (3010,007A), UT, VM 1."""
        PrescriptionNotes: Any
        """Prescription Notes (3010,007B), UT, VM 1."""
        NumberOfIntervalFractions: Any
        """Number of Interval Fractions (3010,007C), IS, VM 1."""
        NumberOfFractions: Any
        """Number of Fractions (3010,007D), US, VM 1."""
        IntendedDeliveryDuration: Any
        """Intended Delivery Duration (3010,007E), US, VM 1."""
        FractionationNotes: Any
        """Fractionation Notes (3010,007F), UT, VM 1."""
        RTTreatmentTechniqueCodeSequence: Any
        """RT Treatment Technique Code Sequence (3010,0080), SQ, VM 1."""
        PrescriptionNotesSequence: Any
        """Prescription Notes Sequence (3010,0081), SQ, VM 1."""
        FractionBasedRelationshipSequence: Any
        """Fraction-Based Relationship Sequence (3010,0082), SQ, VM 1."""
        FractionBasedRelationshipIntervalAnchor: Any
        """Fraction-Based Relationship Interval Anchor (3010,0083), CS, VM 1."""
        MinimumHoursBetweenFractions: Any
        """Minimum Hours between Fractions (3010,0084), FD, VM 1."""
        IntendedFractionStartTime: Any
        """Intended Fraction Start Time (3010,0085), TM, VM 1-n."""
        IntendedStartDayOfWeek: Any
        """Intended Start Day of Week (3010,0086), LT, VM 1."""
        WeekdayFractionPatternSequence: Any
        """Weekday Fraction Pattern Sequence (3010,0087), SQ, VM 1."""
        DeliveryTimeStructureCodeSequence: Any
        """Delivery Time Structure Code Sequence (3010,0088), SQ, VM 1."""
        TreatmentSiteModifierCodeSequence: Any
        """Treatment Site Modifier Code Sequence (3010,0089), SQ, VM 1."""
        RoboticBaseLocationIndicator: Any
        """Robotic Base Location Indicator (3010,0090), CS, VM 1. Retired."""
        RoboticPathNodeSetCodeSequence: Any
        """Robotic Path Node Set Code Sequence (3010,0091), SQ, VM 1."""
        RoboticNodeIdentifier: Any
        """Robotic Node Identifier (3010,0092), UL, VM 1."""
        RTTreatmentSourceCoordinates: Any
        """RT Treatment Source Coordinates (3010,0093), FD, VM 3."""
        RadiationSourceCoordinateSystemYawAngle: Any
        """Radiation Source Coordinate SystemYaw Angle (3010,0094), FD, VM 1."""
        RadiationSourceCoordinateSystemRollAngle: Any
        """Radiation Source Coordinate SystemRoll Angle (3010,0095), FD, VM 1."""
        RadiationSourceCoordinateSystemPitchAngle: Any
        """Radiation Source Coordinate System Pitch Angle (3010,0096), FD, VM 1."""
        RoboticPathControlPointSequence: Any
        """Robotic Path Control Point Sequence (3010,0097), SQ, VM 1."""
        TomotherapeuticControlPointSequence: Any
        """Tomotherapeutic Control Point Sequence (3010,0098), SQ, VM 1."""
        TomotherapeuticLeafOpenDurations: Any
        """Tomotherapeutic Leaf Open Durations (3010,0099), FD, VM 1-n."""
        TomotherapeuticLeafInitialClosedDurations: Any
        """Tomotherapeutic Leaf Initial Closed Durations (3010,009A), FD, VM 1-n."""
        ConceptualVolumeIdentificationSequence: Any
        """Conceptual Volume Identification Sequence (3010,00A0), SQ, VM 1."""
        Arbitrary: Any
        """Arbitrary (4000,0010), LT, VM 1. Retired."""
        TextComments: Any
        """Text Comments (4000,4000), LT, VM 1. Retired."""
        ResultsID: Any
        """Results ID (4008,0040), SH, VM 1. Retired in 2004."""
        ResultsIDIssuer: Any
        """Results ID Issuer (4008,0042), LO, VM 1. Retired in 2004."""
        ReferencedInterpretationSequence: Any
        """Referenced Interpretation Sequence (4008,0050), SQ, VM 1. Retired in 2004."""
        ReportProductionStatusTrial: Any
        """Report Production Status (Trial) (4008,00FF), CS, VM 1. Retired in 2009."""
        InterpretationRecordedDate: Any
        """Interpretation Recorded Date (4008,0100), DA, VM 1. Retired in 2004."""
        InterpretationRecordedTime: Any
        """Interpretation Recorded Time (4008,0101), TM, VM 1. Retired in 2004."""
        InterpretationRecorder: Any
        """Interpretation Recorder (4008,0102), PN, VM 1. Retired in 2004."""
        ReferenceToRecordedSound: Any
        """Reference to Recorded Sound (4008,0103), LO, VM 1. Retired in 2004."""
        InterpretationTranscriptionDate: Any
        """Interpretation Transcription Date (4008,0108), DA, VM 1. Retired in 2004."""
        InterpretationTranscriptionTime: Any
        """Interpretation Transcription Time (4008,0109), TM, VM 1. Retired in 2004."""
        InterpretationTranscriber: Any
        """Interpretation Transcriber (4008,010A), PN, VM 1. Retired in 2004."""
        InterpretationText: Any
        """Interpretation Text (4008,010B), ST, VM 1. Retired in 2004."""
        InterpretationAuthor: Any
        """Interpretation Author (4008,010C), PN, VM 1. Retired in 2004."""
        InterpretationApproverSequence: Any
        """Interpretation Approver Sequence (4008,0111), SQ, VM 1. Retired in 2004."""
        InterpretationApprovalDate: Any
        """Interpretation Approval Date (4008,0112), DA, VM 1. Retired in 2004."""
        InterpretationApprovalTime: Any
        """Interpretation Approval Time (4008,0113), TM, VM 1. Retired in 2004."""
        PhysicianApprovingInterpretation: Any
        """Physician Approving Interpretation (4008,0114), PN, VM 1. Retired in 2004."""
        InterpretationDiagnosisDescription: Any
        """Interpretation Diagnosis Description (4008,0115), LT, VM 1. Retired in 2004."""
        InterpretationDiagnosisCodeSequence: Any
        """Interpretation Diagnosis Code Sequence (4008,0117), SQ, VM 1. Retired in 2004."""
        ResultsDistributionListSequence: Any
        """Results Distribution List Sequence (4008,0118), SQ, VM 1. Retired in 2004."""
        DistributionName: Any
        """Distribution Name (4008,0119), PN, VM 1. Retired in 2004."""
        DistributionAddress: Any
        """Distribution Address (4008,011A), LO, VM 1. Retired in 2004."""
        InterpretationID: Any
        """Interpretation ID (4008,0200), SH, VM 1. Retired in 2004."""
        InterpretationIDIssuer: Any
        """Interpretation ID Issuer (4008,0202), LO, VM 1. Retired in 2004."""
        InterpretationTypeID: Any
        """Interpretation Type ID (4008,0210), CS, VM 1. Retired in 2004."""
        InterpretationStatusID: Any
        """Interpretation Status ID (4008,0212), CS, VM 1. Retired in 2004."""
        Impressions: Any
        """Impressions (4008,0300), ST, VM 1. Retired in 2004."""
        ResultsComments: Any
        """Results Comments (4008,4000), ST, VM 1. Retired in 2004."""
        LowEnergyDetectors: Any
        """Low Energy Detectors (4010,0001), CS, VM 1."""
        HighEnergyDetectors: Any
        """High Energy Detectors (4010,0002), CS, VM 1."""
        DetectorGeometrySequence: Any
        """Detector Geometry Sequence (4010,0004), SQ, VM 1."""
        ThreatROIVoxelSequence: Any
        """Threat ROI Voxel Sequence (4010,1001), SQ, VM 1."""
        ThreatROIBase: Any
        """Threat ROI Base (4010,1004), FL, VM 3."""
        ThreatROIExtents: Any
        """Threat ROI Extents (4010,1005), FL, VM 3."""
        ThreatROIBitmap: Any
        """Threat ROI Bitmap (4010,1006), OB, VM 1."""
        RouteSegmentID: Any
        """Route Segment ID (4010,1007), SH, VM 1."""
        GantryType: Any
        """Gantry Type (4010,1008), CS, VM 1."""
        OOIOwnerType: Any
        """OOI Owner Type (4010,1009), CS, VM 1."""
        RouteSegmentSequence: Any
        """Route Segment Sequence (4010,100A), SQ, VM 1."""
        PotentialThreatObjectID: Any
        """Potential Threat Object ID (4010,1010), US, VM 1."""
        ThreatSequence: Any
        """Threat Sequence (4010,1011), SQ, VM 1."""
        ThreatCategory: Any
        """Threat Category (4010,1012), CS, VM 1."""
        ThreatCategoryDescription: Any
        """Threat Category Description (4010,1013), LT, VM 1."""
        ATDAbilityAssessment: Any
        """ATD Ability Assessment (4010,1014), CS, VM 1."""
        ATDAssessmentFlag: Any
        """ATD Assessment Flag (4010,1015), CS, VM 1."""
        ATDAssessmentProbability: Any
        """ATD Assessment Probability (4010,1016), FL, VM 1."""
        Mass: Any
        """Mass (4010,1017), FL, VM 1."""
        Density: Any
        """Density (4010,1018), FL, VM 1."""
        ZEffective: Any
        """Z Effective (4010,1019), FL, VM 1."""
        BoardingPassID: Any
        """Boarding Pass ID (4010,101A), SH, VM 1."""
        CenterOfMass: Any
        """Center of Mass (4010,101B), FL, VM 3."""
        CenterOfPTO: Any
        """Center of PTO (4010,101C), FL, VM 3."""
        BoundingPolygon: Any
        """Bounding Polygon (4010,101D), FL, VM 6-n."""
        RouteSegmentStartLocationID: Any
        """Route Segment Start Location ID (4010,101E), SH, VM 1."""
        RouteSegmentEndLocationID: Any
        """Route Segment End Location ID (4010,101F), SH, VM 1."""
        RouteSegmentLocationIDType: Any
        """Route Segment Location ID Type (4010,1020), CS, VM 1."""
        AbortReason: Any
        """Abort Reason (4010,1021), CS, VM 1-n."""
        VolumeOfPTO: Any
        """Volume of PTO (4010,1023), FL, VM 1."""
        AbortFlag: Any
        """Abort Flag (4010,1024), CS, VM 1."""
        RouteSegmentStartTime: Any
        """Route Segment Start Time (4010,1025), DT, VM 1."""
        RouteSegmentEndTime: Any
        """Route Segment End Time (4010,1026), DT, VM 1."""
        TDRType: Any
        """TDR Type (4010,1027), CS, VM 1."""
        InternationalRouteSegment: Any
        """International Route Segment (4010,1028), CS, VM 1."""
        ThreatDetectionAlgorithmAndVersion: Any
        """Threat Detection Algorithm and Version (4010,1029), LO, VM 1-n."""
        AssignedLocation: Any
        """Assigned Location (4010,102A), SH, VM 1."""
        AlarmDecisionTime: Any
        """Alarm Decision Time (4010,102B), DT, VM 1."""
        AlarmDecision: Any
        """Alarm Decision (4010,1031), CS, VM 1."""
        NumberOfTotalObjects: Any
        """Number of Total Objects (4010,1033), US, VM 1."""
        NumberOfAlarmObjects: Any
        """Number of Alarm Objects (4010,1034), US, VM 1."""
        PTORepresentationSequence: Any
        """PTO Representation Sequence (4010,1037), SQ, VM 1."""
        ATDAssessmentSequence: Any
        """ATD Assessment Sequence (4010,1038), SQ, VM 1."""
        TIPType: Any
        """TIP Type (4010,1039), CS, VM 1."""
        DICOSVersion: Any
        """DICOS Version (4010,103A), CS, VM 1."""
        OOIOwnerCreationTime: Any
        """OOI Owner Creation Time (4010,1041), DT, VM 1."""
        OOIType: Any
        """OOI Type (4010,1042), CS, VM 1."""
        OOISize: Any
        """OOI Size (4010,1043), FL, VM 3."""
        AcquisitionStatus: Any
        """Acquisition Status (4010,1044), CS, VM 1."""
        BasisMaterialsCodeSequence: Any
        """Basis Materials Code Sequence (4010,1045), SQ, VM 1."""
        PhantomType: Any
        """Phantom Type (4010,1046), CS, VM 1."""
        OOIOwnerSequence: Any
        """OOI Owner Sequence (4010,1047), SQ, VM 1."""
        ScanType: Any
        """Scan Type (4010,1048), CS, VM 1."""
        ItineraryID: Any
        """Itinerary ID (4010,1051), LO, VM 1."""
        ItineraryIDType: Any
        """Itinerary ID Type (4010,1052), SH, VM 1."""
        ItineraryIDAssigningAuthority: Any
        """Itinerary ID Assigning Authority (4010,1053), LO, VM 1."""
        RouteID: Any
        """Route ID (4010,1054), SH, VM 1."""
        RouteIDAssigningAuthority: Any
        """Route ID Assigning Authority (4010,1055), SH, VM 1."""
        InboundArrivalType: Any
        """Inbound Arrival Type (4010,1056), CS, VM 1."""
        CarrierID: Any
        """Carrier ID (4010,1058), SH, VM 1."""
        CarrierIDAssigningAuthority: Any
        """Carrier ID Assigning Authority (4010,1059), CS, VM 1."""
        SourceOrientation: Any
        """Source Orientation (4010,1060), FL, VM 3."""
        SourcePosition: Any
        """Source Position (4010,1061), FL, VM 3."""
        BeltHeight: Any
        """Belt Height (4010,1062), FL, VM 1."""
        AlgorithmRoutingCodeSequence: Any
        """Algorithm Routing Code Sequence (4010,1064), SQ, VM 1."""
        TransportClassification: Any
        """Transport Classification (4010,1067), CS, VM 1."""
        OOITypeDescriptor: Any
        """OOI Type Descriptor (4010,1068), LT, VM 1."""
        TotalProcessingTime: Any
        """Total Processing Time (4010,1069), FL, VM 1."""
        DetectorCalibrationData: Any
        """Detector Calibration Data (4010,106C), OB, VM 1."""
        AdditionalScreeningPerformed: Any
        """Additional Screening Performed (4010,106D), CS, VM 1."""
        AdditionalInspectionSelectionCriteria: Any
        """Additional Inspection Selection Criteria (4010,106E), CS, VM 1."""
        AdditionalInspectionMethodSequence: Any
        """Additional Inspection Method Sequence (4010,106F), SQ, VM 1."""
        AITDeviceType: Any
        """AIT Device Type (4010,1070), CS, VM 1."""
        QRMeasurementsSequence: Any
        """QR Measurements Sequence (4010,1071), SQ, VM 1."""
        TargetMaterialSequence: Any
        """Target Material Sequence (4010,1072), SQ, VM 1."""
        SNRThreshold: Any
        """SNR Threshold (4010,1073), FD, VM 1."""
        ImageScaleRepresentation: Any
        """Image Scale Representation (4010,1075), DS, VM 1."""
        ReferencedPTOSequence: Any
        """Referenced PTO Sequence (4010,1076), SQ, VM 1."""
        ReferencedTDRInstanceSequence: Any
        """Referenced TDR Instance Sequence (4010,1077), SQ, VM 1."""
        PTOLocationDescription: Any
        """PTO Location Description (4010,1078), ST, VM 1."""
        AnomalyLocatorIndicatorSequence: Any
        """Anomaly Locator Indicator Sequence (4010,1079), SQ, VM 1."""
        AnomalyLocatorIndicator: Any
        """Anomaly Locator Indicator (4010,107A), FL, VM 3."""
        PTORegionSequence: Any
        """PTO Region Sequence (4010,107B), SQ, VM 1."""
        InspectionSelectionCriteria: Any
        """Inspection Selection Criteria (4010,107C), CS, VM 1."""
        SecondaryInspectionMethodSequence: Any
        """Secondary Inspection Method Sequence (4010,107D), SQ, VM 1."""
        PRCSToRCSOrientation: Any
        """PRCS to RCS Orientation (4010,107E), DS, VM 6."""
        MACParametersSequence: Any
        """MAC Parameters Sequence (4FFE,0001), SQ, VM 1."""
        CurveDimensions: Any
        """Curve Dimensions (5000,0005), US, VM 1. Retired in 2004."""
        NumberOfPoints: Any
        """Number of Points (5000,0010), US, VM 1. Retired in 2004."""
        TypeOfData: Any
        """Type of Data (5000,0020), CS, VM 1. Retired in 2004."""
        CurveDescription: Any
        """Curve Description (5000,0022), LO, VM 1. Retired in 2004."""
        AxisUnits: Any
        """Axis Units (5000,0030), SH, VM 1-n. Retired in 2004."""
        AxisLabels: Any
        """Axis Labels (5000,0040), SH, VM 1-n. Retired in 2004."""
        DataValueRepresentation: Any
        """Data Value Representation (5000,0103), US, VM 1. Retired in 2004."""
        MinimumCoordinateValue: Any
        """Minimum Coordinate Value (5000,0104), US, VM 1-n. Retired in 2004."""
        MaximumCoordinateValue: Any
        """Maximum Coordinate Value (5000,0105), US, VM 1-n. Retired in 2004."""
        CurveRange: Any
        """Curve Range (5000,0106), SH, VM 1-n. Retired in 2004."""
        CurveDataDescriptor: Any
        """Curve Data Descriptor (5000,0110), US, VM 1-n. Retired in 2004."""
        CoordinateStartValue: Any
        """Coordinate Start Value (5000,0112), US, VM 1-n. Retired in 2004."""
        CoordinateStepValue: Any
        """Coordinate Step Value (5000,0114), US, VM 1-n. Retired in 2004."""
        CurveActivationLayer: Any
        """Curve Activation Layer (5000,1001), CS, VM 1. Retired in 2004."""
        AudioType: Any
        """Audio Type (5000,2000), US, VM 1. Retired in 2004."""
        AudioSampleFormat: Any
        """Audio Sample Format (5000,2002), US, VM 1. Retired in 2004."""
        NumberOfChannels: Any
        """Number of Channels (5000,2004), US, VM 1. Retired in 2004."""
        NumberOfSamples: Any
        """Number of Samples (5000,2006), UL, VM 1. Retired in 2004."""
        SampleRate: Any
        """Sample Rate (5000,2008), UL, VM 1. Retired in 2004."""
        TotalTime: Any
        """Total Time (5000,200A), UL, VM 1. Retired in 2004."""
        AudioSampleData: Any
        """Audio Sample Data (5000,200C), OB or OW, VM 1. Retired in 2004."""
        AudioComments: Any
        """Audio Comments (5000,200E), LT, VM 1. Retired in 2004."""
        CurveLabel: Any
        """Curve Label (5000,2500), LO, VM 1. Retired in 2004."""
        CurveReferencedOverlaySequence: Any
        """Curve Referenced Overlay Sequence (5000,2600), SQ, VM 1. Retired in 2004."""
        CurveReferencedOverlayGroup: Any
        """Curve Referenced Overlay Group (5000,2610), US, VM 1. Retired in 2004."""
        CurveData: Any
        """Curve Data (5000,3000), OB or OW, VM 1. Retired in 2004."""
        SharedFunctionalGroupsSequence: Any
        """Shared Functional Groups Sequence (5200,9229), SQ, VM 1."""
        PerFrameFunctionalGroupsSequence: Any
        """Per-Frame Functional Groups Sequence (5200,9230), SQ, VM 1."""
        WaveformSequence: Any
        """Waveform Sequence (5400,0100), SQ, VM 1."""
        ChannelMinimumValue: Any
        """Channel Minimum Value (5400,0110), OB or OW, VM 1."""
        ChannelMaximumValue: Any
        """Channel Maximum Value (5400,0112), OB or OW, VM 1."""
        WaveformBitsAllocated: Any
        """Waveform Bits Allocated (5400,1004), US, VM 1."""
        WaveformSampleInterpretation: Any
        """Waveform Sample Interpretation (5400,1006), CS, VM 1."""
        WaveformPaddingValue: Any
        """Waveform Padding Value (5400,100A), OB or OW, VM 1."""
        WaveformData: Any
        """Waveform Data (5400,1010), OB or OW, VM 1."""
        FirstOrderPhaseCorrectionAngle: Any
        """First Order Phase Correction Angle (5600,0010), OF, VM 1."""
        SpectroscopyData: Any
        """Spectroscopy Data (5600,0020), OF, VM 1."""
        OverlayRows: Any
        """Overlay Rows (6000,0010), US, VM 1."""
        OverlayColumns: Any
        """Overlay Columns (6000,0011), US, VM 1."""
        OverlayPlanes: Any
        """Overlay Planes (6000,0012), US, VM 1. Retired in 2007."""
        NumberOfFramesInOverlay: Any
        """Number of Frames in Overlay (6000,0015), IS, VM 1."""
        OverlayDescription: Any
        """Overlay Description (6000,0022), LO, VM 1."""
        OverlayType: Any
        """Overlay Type (6000,0040), CS, VM 1."""
        OverlaySubtype: Any
        """Overlay Subtype (6000,0045), LO, VM 1."""
        OverlayOrigin: Any
        """Overlay Origin (6000,0050), SS, VM 2."""
        ImageFrameOrigin: Any
        """Image Frame Origin (6000,0051), US, VM 1."""
        OverlayPlaneOrigin: Any
        """Overlay Plane Origin (6000,0052), US, VM 1. Retired in 2007."""
        OverlayCompressionCode: Any
        """Overlay Compression Code (6000,0060), CS, VM 1. Retired."""
        OverlayCompressionOriginator: Any
        """Overlay Compression Originator (6000,0061), SH, VM 1. Retired in 2007."""
        OverlayCompressionLabel: Any
        """Overlay Compression Label (6000,0062), SH, VM 1. Retired in 2007."""
        OverlayCompressionDescription: Any
        """Overlay Compression Description (6000,0063), CS, VM 1. Retired in 2007."""
        OverlayCompressionStepPointers: Any
        """Overlay Compression Step Pointers (6000,0066), AT, VM 1-n. Retired in 2007."""
        OverlayRepeatInterval: Any
        """Overlay Repeat Interval (6000,0068), US, VM 1. Retired in 2007."""
        OverlayBitsGrouped: Any
        """Overlay Bits Grouped (6000,0069), US, VM 1. Retired in 2007."""
        OverlayBitsAllocated: Any
        """Overlay Bits Allocated (6000,0100), US, VM 1."""
        OverlayBitPosition: Any
        """Overlay Bit Position (6000,0102), US, VM 1."""
        OverlayFormat: Any
        """Overlay Format (6000,0110), CS, VM 1. Retired."""
        OverlayLocation: Any
        """Overlay Location (6000,0200), US, VM 1. Retired."""
        OverlayCodeLabel: Any
        """Overlay Code Label (6000,0800), CS, VM 1-n. Retired in 2007."""
        OverlayNumberOfTables: Any
        """Overlay Number of Tables (6000,0802), US, VM 1. Retired in 2007."""
        OverlayCodeTableLocation: Any
        """Overlay Code Table Location (6000,0803), AT, VM 1-n. Retired in 2007."""
        OverlayBitsForCodeWord: Any
        """Overlay Bits For Code Word (6000,0804), US, VM 1. Retired in 2007."""
        OverlayActivationLayer: Any
        """Overlay Activation Layer (6000,1001), CS, VM 1."""
        OverlayDescriptorGray: Any
        """Overlay Descriptor - Gray (6000,1100), US, VM 1. Retired in 1996."""
        OverlayDescriptorRed: Any
        """Overlay Descriptor - Red (6000,1101), US, VM 1. Retired in 1996."""
        OverlayDescriptorGreen: Any
        """Overlay Descriptor - Green (6000,1102), US, VM 1. Retired in 1996."""
        OverlayDescriptorBlue: Any
        """Overlay Descriptor - Blue (6000,1103), US, VM 1. Retired in 1996."""
        OverlaysGray: Any
        """Overlays - Gray (6000,1200), US, VM 1-n. Retired in 1996."""
        OverlaysRed: Any
        """Overlays - Red (6000,1201), US, VM 1-n. Retired in 1996."""
        OverlaysGreen: Any
        """Overlays - Green (6000,1202), US, VM 1-n. Retired in 1996."""
        OverlaysBlue: Any
        """Overlays - Blue (6000,1203), US, VM 1-n. Retired in 1996."""
        ROIArea: Any
        """ROI Area (6000,1301), IS, VM 1."""
        ROIMean: Any
        """ROI Mean (6000,1302), DS, VM 1."""
        ROIStandardDeviation: Any
        """ROI Standard Deviation (6000,1303), DS, VM 1."""
        OverlayLabel: Any
        """Overlay Label (6000,1500), LO, VM 1."""
        OverlayData: Any
        """Overlay Data (6000,3000), OB or OW, VM 1."""
        OverlayComments: Any
        """Overlay Comments (6000,4000), LT, VM 1. Retired."""
        VariablePixelData: Any
        """Variable Pixel Data (7F00,0010), OB or OW, VM 1. Retired in 2007."""
        VariableNextDataGroup: Any
        """Variable Next Data Group (7F00,0011), US, VM 1. Retired in 2007."""
        VariableCoefficientsSDVN: Any
        """Variable Coefficients SDVN (7F00,0020), OW, VM 1. Retired in 2007."""
        VariableCoefficientsSDHN: Any
        """Variable Coefficients SDHN (7F00,0030), OW, VM 1. Retired in 2007."""
        VariableCoefficientsSDDN: Any
        """Variable Coefficients SDDN (7F00,0040), OW, VM 1. Retired in 2007."""
        ExtendedOffsetTable: Any
        """Extended Offset Table (7FE0,0001), OV, VM 1."""
        ExtendedOffsetTableLengths: Any
        """Extended Offset Table Lengths (7FE0,0002), OV, VM 1."""
        EncapsulatedPixelDataValueTotalLength: Any
        """Encapsulated Pixel Data Value Total Length (7FE0,0003), UV, VM 1."""
        FloatPixelData: Any
        """Float Pixel Data (7FE0,0008), OF, VM 1."""
        DoubleFloatPixelData: Any
        """Double Float Pixel Data (7FE0,0009), OD, VM 1."""
        PixelData: Any
        """Pixel Data (7FE0,0010), OB or OW, VM 1."""
        CoefficientsSDVN: Any
        """Coefficients SDVN (7FE0,0020), OW, VM 1. Retired in 2007."""
        CoefficientsSDHN: Any
        """Coefficients SDHN (7FE0,0030), OW, VM 1. Retired in 2007."""
        CoefficientsSDDN: Any
        """Coefficients SDDN (7FE0,0040), OW, VM 1. Retired in 2007."""
        DigitalSignaturesSequence: Any
        """Digital Signatures Sequence (FFFA,FFFA), SQ, VM 1."""
        DataSetTrailingPadding: Any
        """Data Set Trailing Padding (FFFC,FFFC), OB, VM 1."""
