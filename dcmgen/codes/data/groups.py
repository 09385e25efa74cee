# Generated from PS3.16 2026b (sha256 270fe41ff9d0) by generator; do not edit.
"""The context groups of PS3.16 Annex B."""

from __future__ import annotations

GROUPS: dict[int, tuple[str, str, str, str, tuple[int, ...]]] = {
    2: ("AnatomicModifier", "Anatomic Modifier", "1.2.840.10008.6.1.1", "20190118", ()),
    4: ("AnatomicRegion", "Anatomic Region", "1.2.840.10008.6.1.2", "20250401", (4030, 4040, 4042)),
    5: ("TransducerApproach", "Transducer Approach", "1.2.840.10008.6.1.3", "20220628", ()),
    6: ("TransducerOrientation", "Transducer Orientation", "1.2.840.10008.6.1.4", "20190817", ()),
    7: ("UltrasoundBeamPath", "Ultrasound Beam Path", "1.2.840.10008.6.1.5", "20191108", ()),
    8: (
        "AngiographicInterventionalDevice",
        "Angiographic Interventional Device",
        "1.2.840.10008.6.1.6",
        "20160314",
        (),
    ),
    9: ("ImageGuidedTherapeuticProcedure", "Image Guided Therapeutic Procedure", "1.2.840.10008.6.1.7", "20250401", ()),
    10: ("InterventionalDrug", "Interventional Drug", "1.2.840.10008.6.1.8", "20260321", ()),
    11: ("AdministrationRoute", "Administration Route", "1.2.840.10008.6.1.9", "20240611", ()),
    12: ("ImagingContrastAgent", "Imaging Contrast Agent", "1.2.840.10008.6.1.10", "20260321", ()),
    13: ("ImagingContrastAgentIngredient", "Imaging Contrast Agent Ingredient", "1.2.840.10008.6.1.11", "20190817", ()),
    18: ("RadiopharmaceuticalIsotope", "Radiopharmaceutical Isotope", "1.2.840.10008.6.1.12", "20251111", ()),
    19: ("PatientOrientation", "Patient Orientation", "1.2.840.10008.6.1.13", "20160314", ()),
    20: ("PatientOrientationModifier", "Patient Orientation Modifier", "1.2.840.10008.6.1.14", "20070524", ()),
    21: ("PatientEquipmentRelationship", "Patient Equipment Relationship", "1.2.840.10008.6.1.15", "20151110", ()),
    23: ("CranioCaudadAngulation", "Cranio-Caudad Angulation", "1.2.840.10008.6.1.16", "20020904", ()),
    25: ("Radiopharmaceutical", "Radiopharmaceutical", "1.2.840.10008.6.1.17", "20251111", ()),
    26: ("NuclearMedicineProjection", "Nuclear Medicine Projection", "1.2.840.10008.6.1.18", "20040322", (27,)),
    27: ("BasicCardiacView", "Basic Cardiac View", "1.2.840.10008.6.1.957", "20120822", ()),
    29: ("AcquisitionModality", "Acquisition Modality", "1.2.840.10008.6.1.19", "20231115", (34,)),
    30: ("DICOMDevice", "DICOM Device", "1.2.840.10008.6.1.20", "20190327", (29,)),
    31: ("AbstractPrior", "Abstract Prior", "1.2.840.10008.6.1.21", "20170914", ()),
    32: ("NonAcquisitionModality", "Non-Acquisition Modality", "1.2.840.10008.6.1.1282", "20200118", ()),
    33: ("Modality", "Modality", "1.2.840.10008.6.1.1283", "20190327", (29, 32)),
    34: ("WaveformAcquisitionModality", "Waveform Acquisition Modality", "1.2.840.10008.6.1.1495", "20240913", ()),
    42: ("NumericValueQualifier", "Numeric Value Qualifier", "1.2.840.10008.6.1.22", "20020114", (43, 44)),
    43: ("NumericValueFailureQualifier", "Numeric Value Failure Qualifier", "1.2.840.10008.6.1.1356", "20210120", ()),
    44: ("NumericValueUnknownQualifier", "Numeric Value Unknown Qualifier", "1.2.840.10008.6.1.1357", "20210120", ()),
    50: ("InstanceAvailabilityStatus", "Instance Availability Status", "1.2.840.10008.6.1.811", "20090616", ()),
    60: (
        "ImagingAgentAdministrationAdverseEvent",
        "Imaging Agent Administration Adverse Event",
        "1.2.840.10008.6.1.1250",
        "20190817",
        (10043,),
    ),
    61: ("", "CID 61", "", "", ()),
    62: (
        "ImagingAgentAdministrationPhaseType",
        "Imaging Agent Administration Phase Type",
        "1.2.840.10008.6.1.1252",
        "20210325",
        (),
    ),
    63: (
        "ImagingAgentAdministrationMode",
        "Imaging Agent Administration Mode",
        "1.2.840.10008.6.1.1253",
        "20181115",
        (),
    ),
    64: (
        "ImagingAgentAdministrationPatientState",
        "Imaging Agent Administration Patient State",
        "1.2.840.10008.6.1.1254",
        "20230630",
        (),
    ),
    65: (
        "ImagingAgentAdministrationPremedication",
        "Imaging Agent Administration Premedication",
        "1.2.840.10008.6.1.1255",
        "20190817",
        (66,),
    ),
    66: (
        "ImagingAgentAdministrationMedication",
        "Imaging Agent Administration Medication",
        "1.2.840.10008.6.1.1256",
        "20181115",
        (),
    ),
    67: (
        "ImagingAgentAdministrationCompletionStatus",
        "Imaging Agent Administration Completion Status",
        "1.2.840.10008.6.1.1257",
        "20181115",
        (),
    ),
    68: (
        "ImagingAgentAdministrationPharmaceuticalPresentationUnit",
        "Imaging Agent Administration Pharmaceutical Presentation Unit",
        "1.2.840.10008.6.1.1258",
        "20181115",
        (),
    ),
    69: (
        "ImagingAgentAdministrationConsumable",
        "Imaging Agent Administration Consumable",
        "1.2.840.10008.6.1.1259",
        "20220922",
        (),
    ),
    70: ("Flush", "Flush", "1.2.840.10008.6.1.1260", "20200310", ()),
    71: (
        "ImagingAgentAdministrationInjectorEventType",
        "Imaging Agent Administration Injector Event Type",
        "1.2.840.10008.6.1.1261",
        "20210325",
        (),
    ),
    72: (
        "ImagingAgentAdministrationStepType",
        "Imaging Agent Administration Step Type",
        "1.2.840.10008.6.1.1262",
        "20181115",
        (),
    ),
    73: ("BolusShapingCurve", "Bolus Shaping Curve", "1.2.840.10008.6.1.1263", "20181115", ()),
    74: (
        "ImagingAgentAdministrationConsumableCatheterType",
        "Imaging Agent Administration Consumable Catheter Type",
        "1.2.840.10008.6.1.1264",
        "20181115",
        (),
    ),
    75: ("LowHighorEqual", "Low High or Equal", "1.2.840.10008.6.1.1265", "20181115", ()),
    76: ("PremedicationType", "Premedication Type", "1.2.840.10008.6.1.1266", "20181115", ()),
    82: ("", "CID 82", "", "", ()),
    83: ("RealWorldValueMappingUnit", "Real World Value Mapping Unit", "1.2.840.10008.6.1.24", "20080123", (84,)),
    84: ("PETUnit", "PET Unit", "1.2.840.10008.6.1.1030", "20170914", (85,)),
    85: ("SUVUnit", "SUV Unit", "1.2.840.10008.6.1.984", "20161106", ()),
    91: (
        "FunctionalConditionPresentDuringAcquisition",
        "Functional Condition Present During Acquisition",
        "1.2.840.10008.6.1.891",
        "20170914",
        (3271,),
    ),
    92: (
        "JointPositionDuringAcquisition",
        "Joint Position During Acquisition",
        "1.2.840.10008.6.1.892",
        "20100625",
        (),
    ),
    93: ("JointPositioningMethod", "Joint Positioning Method", "1.2.840.10008.6.1.893", "20100625", ()),
    94: (
        "PhysicalForceAppliedDuringAcquisition",
        "Physical Force Applied During Acquisition",
        "1.2.840.10008.6.1.894",
        "20100625",
        (),
    ),
    100: (
        "QuantitativeDiagnosticImagingProcedure",
        "Quantitative Diagnostic Imaging Procedure",
        "1.2.840.10008.6.1.998",
        "20250122",
        (),
    ),
    101: ("ImagingProcedure", "Imaging Procedure", "", "20250401", (100, 102, 103, 104, 105, 106, 107, 108, 109, 3820)),
    102: ("", "CID 102", "", "", ()),
    103: ("", "CID 103", "", "", ()),
    104: ("", "CID 104", "", "", ()),
    105: ("", "CID 105", "", "", ()),
    106: ("", "CID 106", "", "", ()),
    107: ("", "CID 107", "", "", ()),
    108: (
        "DiagnosticImagingProcedureWithoutIVContrast",
        "Diagnostic Imaging Procedure without IV Contrast",
        "1.2.840.10008.6.1.1514",
        "20250401",
        (),
    ),
    109: (
        "DiagnosticImagingProcedureWithIVContrast",
        "Diagnostic Imaging Procedure with IV Contrast",
        "1.2.840.10008.6.1.1515",
        "20250401",
        (),
    ),
    210: (
        "QualitativeEvaluationModifierType",
        "Qualitative Evaluation Modifier Type",
        "1.2.840.10008.6.1.1285",
        "20190524",
        (),
    ),
    211: (
        "QualitativeEvaluationModifierValue",
        "Qualitative Evaluation Modifier Value",
        "1.2.840.10008.6.1.1286",
        "20190524",
        (212, 245),
    ),
    212: (
        "GenericAnatomicLocationModifier",
        "Generic Anatomic Location Modifier",
        "1.2.840.10008.6.1287",
        "20190524",
        (),
    ),
    217: ("VisualExplanation", "Visual Explanation", "1.2.840.10008.6.1.1305", "20191108", ()),
    218: (
        "QuantitativeImageFeature",
        "Quantitative Image Feature",
        "1.2.840.10008.6.1.1269",
        "20200920",
        (7468, 7469, 7477, 7550),
    ),
    219: (
        "GeometryGraphicalRepresentation",
        "Geometry Graphical Representation",
        "1.2.840.10008.6.1.1304",
        "20240611",
        (),
    ),
    220: ("SignificanceLevel", "Significance Level", "1.2.840.10008.6.1.25", "20030327", ()),
    221: ("MeasurementRangeConcept", "Measurement Range Concept", "1.2.840.10008.6.1.26", "20030327", (226, 227)),
    222: ("Normality", "Normality", "1.2.840.10008.6.1.27", "20250707", ()),
    223: ("NormalRangeValue", "Normal Range Value", "1.2.840.10008.6.1.28", "20170914", ()),
    224: ("SelectionMethod", "Selection Method", "1.2.840.10008.6.1.29", "20030327", ()),
    225: ("MeasurementUncertaintyConcept", "Measurement Uncertainty Concept", "1.2.840.10008.6.1.30", "20030327", ()),
    226: (
        "PopulationStatisticalDescriptor",
        "Population Statistical Descriptor",
        "1.2.840.10008.6.1.31",
        "20210903",
        (),
    ),
    227: ("SampleStatisticalDescriptor", "Sample Statistical Descriptor", "1.2.840.10008.6.1.32", "20030327", ()),
    228: ("EquationorTable", "Equation or Table", "1.2.840.10008.6.1.33", "20030327", ()),
    230: ("YesNo", "Yes-No", "1.2.840.10008.6.1.34", "20060613", ()),
    231: ("YesNoOnly", "Yes-No Only", "1.2.840.10008.6.1.1064", "20151110", ()),
    240: ("PresentAbsent", "Present-Absent", "1.2.840.10008.6.1.35", "20170914", ()),
    241: ("PresentAbsentOnly", "Present-Absent Only", "1.2.840.10008.6.1.1113", "20151110", ()),
    242: ("NormalAbnormal", "Normal-Abnormal", "1.2.840.10008.6.1.36", "20170914", ()),
    244: ("Laterality", "Laterality", "1.2.840.10008.6.1.37", "20030108", (247,)),
    245: ("LateralitywithMedian", "Laterality with Median", "1.2.840.10008.6.1.1267", "20190524", (244,)),
    246: ("RelativeLaterality", "Relative Laterality", "1.2.840.10008.6.1.1279", "20190326", ()),
    247: ("LateralityLeftRightOnly", "Laterality Left-Right Only", "1.2.840.10008.6.1.1284", "20190524", ()),
    250: ("PositiveNegative", "Positive-Negative", "1.2.840.10008.6.1.38", "20040112", ()),
    251: ("ComplicationSeverity", "Complication Severity", "1.2.840.10008.6.1.39", "20040112", ()),
    252: ("SMLSizeDescriptor", "S-M-L Size Descriptor", "1.2.840.10008.6.1.735", "20080927", ()),
    270: ("ObserverType", "Observer Type", "1.2.840.10008.6.1.40", "20040920", ()),
    271: ("ObservationSubjectClass", "Observation Subject Class", "1.2.840.10008.6.1.41", "20071102", ()),
    272: (
        "SpecificObservationSubjectClass",
        "Specific Observation Subject Class",
        "1.2.840.10008.6.1.1457",
        "20221201",
        (),
    ),
    280: (
        "LongitudinalTemporalEventType",
        "Longitudinal Temporal Event Type",
        "1.2.840.10008.6.1.1184",
        "20241110",
        (),
    ),
    281: ("SimilarityMeasure", "Similarity Measure", "1.2.840.10008.6.1.1494", "20240913", ()),
    300: ("MultienergyRelevantMaterial", "Multi-energy Relevant Material", "1.2.840.10008.6.1.1208", "20190817", ()),
    301: ("MultienergyMaterialUnit", "Multi-energy Material Unit", "1.2.840.10008.6.1.1209", "20181109", ()),
    400: ("AuditEventID", "Audit Event ID", "1.2.840.10008.6.1.903", "20170416", ()),
    401: ("AuditEventTypeCode", "Audit Event Type Code", "1.2.840.10008.6.1.904", "20170914", ()),
    402: (
        "AuditActiveParticipantRoleIDCode",
        "Audit Active Participant Role ID Code",
        "1.2.840.10008.6.1.905",
        "20260128",
        (),
    ),
    403: ("SecurityAlertTypeCode", "Security Alert Type Code", "1.2.840.10008.6.1.906", "20170914", ()),
    404: (
        "AuditParticipantObjectIDTypeCode",
        "Audit Participant Object ID Type Code",
        "1.2.840.10008.6.1.907",
        "20100621",
        (),
    ),
    405: ("MediaTypeCode", "Media Type Code", "1.2.840.10008.6.1.908", "20260128", ()),
    406: ("ApplicationTypeCode", "Application Type Code", "1.2.840.10008.6.1.1562", "20260128", ()),
    501: (
        "VolumetricViewDescription",
        "Volumetric View Description",
        "1.2.840.10008.6.1.1057",
        "20150915",
        (6, 26, 4010, 12226),
    ),
    502: ("VolumetricViewModifier", "Volumetric View Modifier", "1.2.840.10008.6.1.1058", "20150915", (6, 23, 4011)),
    601: ("BiosafetyLevel", "Biosafety Level", "1.2.840.10008.6.1.1065", "20151110", ()),
    602: ("BiosafetyControlReason", "Biosafety Control Reason", "1.2.840.10008.6.1.1066", "20151110", ()),
    603: ("AnimalRoomType", "Animal Room Type", "1.2.840.10008.6.1.1068", "20151110", ()),
    604: ("DeviceReuse", "Device Reuse", "1.2.840.10008.6.1.1069", "20151110", ()),
    605: ("AnimalBeddingMaterial", "Animal Bedding Material", "1.2.840.10008.6.1.1070", "20151110", ()),
    606: ("AnimalShelterType", "Animal Shelter Type", "1.2.840.10008.6.1.1071", "20151110", ()),
    607: ("AnimalFeedType", "Animal Feed Type", "1.2.840.10008.6.1.1072", "20151110", ()),
    608: ("AnimalFeedSource", "Animal Feed Source", "1.2.840.10008.6.1.1073", "20151110", ()),
    609: ("AnimalFeedingMethod", "Animal Feeding Method", "1.2.840.10008.6.1.1074", "20260321", ()),
    610: ("WaterType", "Water Type", "1.2.840.10008.6.1.1075", "20151110", ()),
    611: (
        "AnesthesiaCategoryCodeTypeforSmallAnimalAnesthesia",
        "Anesthesia Category Code Type for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1076",
        "20151110",
        (612,),
    ),
    612: (
        "AnesthesiaCategoryCodeTypefromAnesthesiaQualityInitiative",
        "Anesthesia Category Code Type from Anesthesia Quality Initiative",
        "1.2.840.10008.6.1.1077",
        "20151110",
        (),
    ),
    613: (
        "AnesthesiaInductionCodeTypeforSmallAnimalAnesthesia",
        "Anesthesia Induction Code Type for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1078",
        "20151110",
        (614,),
    ),
    614: (
        "AnesthesiaInductionCodeTypefromAnesthesiaQualityInitiative",
        "Anesthesia Induction Code Type from Anesthesia Quality Initiative",
        "1.2.840.10008.6.1.1079",
        "20151110",
        (),
    ),
    615: (
        "AnesthesiaMaintenanceCodeTypeforSmallAnimalAnesthesia",
        "Anesthesia Maintenance Code Type for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1080",
        "20151110",
        (616,),
    ),
    616: (
        "AnesthesiaMaintenanceCodeTypefromAnesthesiaQualityInitiative",
        "Anesthesia Maintenance Code Type from Anesthesia Quality Initiative",
        "1.2.840.10008.6.1.1081",
        "20151110",
        (),
    ),
    617: (
        "AirwayManagementMethodCodeTypeforSmallAnimalAnesthesia",
        "Airway Management Method Code Type for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1082",
        "20151110",
        (618,),
    ),
    618: (
        "AirwayManagementMethodCodeTypefromAnesthesiaQualityInitiative",
        "Airway Management Method Code Type from Anesthesia Quality Initiative",
        "1.2.840.10008.6.1.1083",
        "20151110",
        (),
    ),
    619: (
        "AirwayManagementSubMethodCodeTypeforSmallAnimalAnesthesia",
        "Airway Management Sub-Method Code Type for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1084",
        "20151110",
        (620,),
    ),
    620: (
        "AirwayManagementSubMethodCodeTypefromAnesthesiaQualityInitiative",
        "Airway Management Sub-Method Code Type from Anesthesia Quality Initiative",
        "1.2.840.10008.6.1.1085",
        "20230630",
        (),
    ),
    621: (
        "MedicationTypeforSmallAnimalAnesthesia",
        "Medication Type for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1086",
        "20151110",
        (622,),
    ),
    622: (
        "MedicationTypeCodeTypefromAnesthesiaQualityInitiative",
        "Medication Type Code Type from Anesthesia Quality Initiative",
        "1.2.840.10008.6.1.1087",
        "20260321",
        (),
    ),
    623: (
        "MedicationforSmallAnimalAnesthesia",
        "Medication for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1088",
        "20151110",
        (624, 625, 626, 627, 628, 629, 630),
    ),
    624: (
        "InhalationalAnesthesiaAgentforSmallAnimalAnesthesia",
        "Inhalational Anesthesia Agent for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1089",
        "20151110",
        (),
    ),
    625: (
        "InjectableAnesthesiaAgentforSmallAnimalAnesthesia",
        "Injectable Anesthesia Agent for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1090",
        "20160212",
        (),
    ),
    626: (
        "PremedicationAgentforSmallAnimalAnesthesia",
        "Premedication Agent for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1091",
        "20151110",
        (),
    ),
    627: (
        "NeuromuscularBlockingAgentforSmallAnimalAnesthesia",
        "Neuromuscular Blocking Agent for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1092",
        "20151110",
        (),
    ),
    628: (
        "AncillaryMedicationsforSmallAnimalAnesthesia",
        "Ancillary Medications for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1093",
        "20151110",
        (),
    ),
    629: (
        "CarrierGasesforSmallAnimalAnesthesia",
        "Carrier Gases for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1094",
        "20151110",
        (),
    ),
    630: (
        "LocalAnestheticsforSmallAnimalAnesthesia",
        "Local Anesthetics for Small Animal Anesthesia",
        "1.2.840.10008.6.1.1095",
        "20151110",
        (),
    ),
    631: (
        "ProcedurePhaseRequiringAnesthesia",
        "Procedure Phase Requiring Anesthesia",
        "1.2.840.10008.6.1.1096",
        "20151110",
        (632, 12102),
    ),
    632: (
        "SurgicalProcedurePhaseRequiringAnesthesia",
        "Surgical Procedure Phase Requiring Anesthesia",
        "1.2.840.10008.6.1.1097",
        "20151110",
        (),
    ),
    633: ("", "CID 633", "", "", ()),
    634: ("AnimalHandlingPhase", "Animal Handling Phase", "1.2.840.10008.6.1.1099", "20151110", ()),
    635: ("HeatingMethod", "Heating Method", "1.2.840.10008.6.1.1100", "20151110", ()),
    636: (
        "TemperatureSensorDeviceComponentTypeforSmallAnimalProcedure",
        "Temperature Sensor Device Component Type for Small Animal Procedure",
        "1.2.840.10008.6.1.1101",
        "20151110",
        (),
    ),
    637: ("ExogenousSubstanceType", "Exogenous Substance Type", "1.2.840.10008.6.1.1102", "20151110", ()),
    638: ("ExogenousSubstance", "Exogenous Substance", "1.2.840.10008.6.1.1103", "20151110", (639, 640, 641, 642, 643)),
    639: ("TumorGraftHistologicType", "Tumor Graft Histologic Type", "1.2.840.10008.6.1.1104", "20250401", ()),
    640: ("Fibril", "Fibril", "1.2.840.10008.6.1.1105", "20151110", ()),
    641: ("Virus", "Virus", "1.2.840.10008.6.1.1106", "20151110", ()),
    642: ("Cytokine", "Cytokine", "1.2.840.10008.6.1.1107", "20151110", ()),
    643: ("Toxin", "Toxin", "1.2.840.10008.6.1.1108", "20151110", ()),
    644: (
        "ExogenousSubstanceAdministrationSite",
        "Exogenous Substance Administration Site",
        "1.2.840.10008.6.1.1109",
        "20170124",
        (),
    ),
    645: (
        "ExogenousSubstanceOriginTissue",
        "Exogenous Substance Origin Tissue",
        "1.2.840.10008.6.1.1110",
        "20240611",
        (),
    ),
    646: (
        "PreclinicalSmallAnimalImagingProcedure",
        "Preclinical Small Animal Imaging Procedure",
        "1.2.840.10008.6.1.1111",
        "20151110",
        (),
    ),
    647: (
        "PositionReferenceIndicatorforFrameofReference",
        "Position Reference Indicator for Frame of Reference",
        "1.2.840.10008.6.1.1112",
        "20151110",
        (),
    ),
    701: ("ContentAssessmentType", "Content Assessment Type", "1.2.840.10008.6.1.1116", "20160318", (702,)),
    702: ("RTContentAssessmentType", "RT Content Assessment Type", "1.2.840.10008.6.1.1117", "20160318", ()),
    703: ("AssessmentBasis", "Assessment Basis", "1.2.840.10008.6.1.1118", "20160318", ()),
    800: ("ProtocolAssertion", "Protocol Assertion", "1.2.840.10008.6.1.1176", "20160626", ()),
    900: ("SensitiveContentCategory", "Sensitive Content Category", "1.2.840.10008.6.1.1560", "20260123", ()),
    901: ("SensitiveContentDetail", "Sensitive Content Detail", "1.2.840.10008.6.1.1561", "20260123", ()),
    1000: (
        "CTTransversePlaneReferenceBasis",
        "CT Transverse Plane Reference Basis",
        "1.2.840.10008.6.1.1121",
        "20160905",
        (1001,),
    ),
    1001: (
        "AnatomicalReferenceBasis",
        "Anatomical Reference Basis",
        "1.2.840.10008.6.1.1122",
        "20160905",
        (1002, 1003, 1004, 1005, 1006),
    ),
    1002: (
        "AnatomicalReferenceBasisHead",
        "Anatomical Reference Basis - Head",
        "1.2.840.10008.6.1.1123",
        "20160905",
        (),
    ),
    1003: (
        "AnatomicalReferenceBasisSpine",
        "Anatomical Reference Basis - Spine",
        "1.2.840.10008.6.1.1124",
        "20160905",
        (),
    ),
    1004: (
        "AnatomicalReferenceBasisChest",
        "Anatomical Reference Basis - Chest",
        "1.2.840.10008.6.1.1125",
        "20160905",
        (),
    ),
    1005: (
        "AnatomicalReferenceBasisAbdomen/Pelvis",
        "Anatomical Reference Basis - Abdomen/Pelvis",
        "1.2.840.10008.6.1.1126",
        "20160905",
        (),
    ),
    1006: (
        "AnatomicalReferenceBasisExtremity",
        "Anatomical Reference Basis - Extremity",
        "1.2.840.10008.6.1.1127",
        "20160905",
        (),
    ),
    1010: ("ReferenceGeometryPlane", "Reference Geometry - Plane", "1.2.840.10008.6.1.1128", "20160905", ()),
    1011: ("ReferenceGeometryPoint", "Reference Geometry - Point", "1.2.840.10008.6.1.1129", "20160905", ()),
    1015: ("PatientAlignmentMethod", "Patient Alignment Method", "1.2.840.10008.6.1.1130", "20160905", ()),
    1200: (
        "ContraindicationsForCTImaging",
        "Contraindications For CT Imaging",
        "1.2.840.10008.6.1.1131",
        "20210328",
        (),
    ),
    1201: (
        "ContraindicationsForXAImaging",
        "Contraindications For XA Imaging",
        "1.2.840.10008.6.1.1360",
        "20210328",
        (),
    ),
    3000: ("AudioChannelSource", "Audio Channel Source", "1.2.840.10008.6.1.42", "20040326", ()),
    3001: ("ECGLead", "ECG Lead", "1.2.840.10008.6.1.43", "20130613", ()),
    3003: ("HemodynamicWaveformSource", "Hemodynamic Waveform Source", "1.2.840.10008.6.1.44", "20020904", ()),
    3004: ("ArterialPulseWaveform", "Arterial Pulse Waveform", "1.2.840.10008.6.1.803", "20090409", ()),
    3005: ("RespirationWaveform", "Respiration Waveform", "1.2.840.10008.6.1.804", "20200623", ()),
    3010: (
        "CardiovascularAnatomicStructure",
        "Cardiovascular Anatomic Structure",
        "1.2.840.10008.6.1.45",
        "20200309",
        (),
    ),
    3011: (
        "ElectrophysiologyAnatomicLocation",
        "Electrophysiology Anatomic Location",
        "1.2.840.10008.6.1.46",
        "20170914",
        (),
    ),
    3014: ("CoronaryArterySegment", "Coronary Artery Segment", "1.2.840.10008.6.1.47", "20260320", ()),
    3015: ("CoronaryArtery", "Coronary Artery", "1.2.840.10008.6.1.48", "20221201", (3014, 3016)),
    3016: ("MajorCoronaryArtery", "Major Coronary Artery", "1.2.840.10008.6.1.736", "20221201", ()),
    3019: (
        "CardiovascularAnatomicStructureModifier",
        "Cardiovascular Anatomic Structure Modifier",
        "1.2.840.10008.6.1.49",
        "20240611",
        (212, 247),
    ),
    3020: ("AssessmentfromCADRADS™", "Assessment from CAD-RADS", "1.2.840.10008.6.1.1429", "20211114", ()),
    3021: (
        "CADRADS™StenosisAssessmentModifier",
        "CAD-RADS Stenosis Assessment Modifier",
        "1.2.840.10008.6.1.1430",
        "20211114",
        (),
    ),
    3022: ("CADRADS™AssessmentModifier", "CAD-RADS Assessment Modifier", "1.2.840.10008.6.1.1431", "20211114", ()),
    3030: ("EEGLead", "EEG Lead", "1.2.840.10008.6.1.1328", "20211114", ()),
    3031: ("LeadLocationNearorinMuscle", "Lead Location Near or in Muscle", "1.2.840.10008.6.1.1329", "20200623", ()),
    3032: (
        "LeadLocationNearPeripheralNerve",
        "Lead Location Near Peripheral Nerve",
        "1.2.840.10008.6.1.1330",
        "20200623",
        (),
    ),
    3033: ("EOGLead", "EOG Lead", "1.2.840.10008.6.1.1331", "20200623", ()),
    3034: ("BodyPositionChannel", "Body Position Channel", "1.2.840.10008.6.1.1332", "20200623", ()),
    3035: (
        "EEGAnnotation–NeurophysiologicEnumeration",
        "EEG Annotation  Neurophysiologic Enumeration",
        "1.2.840.10008.6.1.1333",
        "20240616",
        (3046,),
    ),
    3036: (
        "EMGAnnotation–NeurophysiologicalEnumeration",
        "EMG Annotation  Neurophysiological Enumeration",
        "1.2.840.10008.6.1.1334",
        "20200623",
        (),
    ),
    3037: (
        "EOGAnnotation–NeurophysiologicalEnumeration",
        "EOG Annotation  Neurophysiological Enumeration",
        "1.2.840.10008.6.1.1335",
        "20200623",
        (),
    ),
    3038: ("PatternEvent", "Pattern Event", "1.2.840.10008.6.1.1336", "20200623", ()),
    3039: (
        "DevicerelatedandEnvironmentrelatedEvent",
        "Device-related and Environment-related Event",
        "1.2.840.10008.6.1.1337",
        "20240616",
        (),
    ),
    3040: (
        "EEGAnnotationNeurologicalMonitoringMeasurement",
        "EEG Annotation - Neurological Monitoring Measurement",
        "1.2.840.10008.6.1.1338",
        "20200623",
        (),
    ),
    3041: (
        "NeurophysiologicStimulationMode",
        "Neurophysiologic Stimulation Mode",
        "1.2.840.10008.6.1.1361",
        "20210325",
        (),
    ),
    3042: ("AnalogWaveformFilter", "Analog Waveform Filter", "1.2.840.10008.6.1.1453", "20220630", ()),
    3043: ("DigitalWaveformFilter", "Digital Waveform Filter", "1.2.840.10008.6.1.1454", "20220630", ()),
    3044: (
        "WaveformFilterLookupTableInputFrequencyUnit",
        "Waveform Filter Lookup Table Input Frequency Unit",
        "1.2.840.10008.6.1.1455",
        "20220630",
        (),
    ),
    3045: (
        "WaveformFilterLookupTableOutputMagnitudeUnit",
        "Waveform Filter Lookup Table Output Magnitude Unit",
        "1.2.840.10008.6.1.1456",
        "20220630",
        (),
    ),
    3046: ("SleepStage", "Sleep Stage", "1.2.840.10008.6.1.1484", "20240612", ()),
    3047: (
        "WaveformAnnotationClassification",
        "Waveform Annotation Classification",
        "1.2.840.10008.6.1.1487",
        "20240616",
        (),
    ),
    3048: (
        "WaveformAnnotationsDocumentTitle",
        "Waveform Annotations Document Title",
        "1.2.840.10008.6.1.1488",
        "20240616",
        (),
    ),
    3049: ("EEGProcedure", "EEG Procedure", "1.2.840.10008.6.1.1489", "20240616", ()),
    3050: ("PatientConsciousness", "Patient Consciousness", "1.2.840.10008.6.1.1490", "20240616", ()),
    3082: ("", "CID 3082", "", "", ()),
    3083: ("UnitRadioactivity", "Radioactivity Unit", "1.2.840.10008.6.1.737", "20080927", ()),
    3090: (
        "TimeSynchronizationChannelType",
        "Time Synchronization Channel Type",
        "1.2.840.10008.6.1.51",
        "20020904",
        (),
    ),
    3101: ("CardiacProceduralStateValue", "Cardiac Procedural State Value", "1.2.840.10008.6.1.52", "20091021", ()),
    3102: ("Rest/StressState", "Rest/Stress State", "1.2.840.10008.6.1.738", "20080927", ()),
    3104: (
        "CardiacSynchronizationTechnique",
        "Cardiac Synchronization Technique",
        "1.2.840.10008.6.1.943",
        "20111028",
        (),
    ),
    3106: ("PETCardiologyProtocol", "PET Cardiology Protocol", "1.2.840.10008.6.1.739", "20080927", ()),
    3107: (
        "PETCardiologyRadiopharmaceutical",
        "PET Cardiology Radiopharmaceutical",
        "1.2.840.10008.6.1.740",
        "20080927",
        (),
    ),
    3108: ("NM/PETProcedure", "NM/PET Procedure", "1.2.840.10008.6.1.741", "20240611", ()),
    3110: ("NuclearCardiologyProtocol", "Nuclear Cardiology Protocol", "1.2.840.10008.6.1.742", "20080927", ()),
    3111: (
        "NuclearCardiologyRadiopharmaceutical",
        "Nuclear Cardiology Radiopharmaceutical",
        "1.2.840.10008.6.1.743",
        "20190817",
        (),
    ),
    3112: ("AttenuationCorrection", "Attenuation Correction", "1.2.840.10008.6.1.744", "20080927", ()),
    3113: ("PerfusionDefectType", "Perfusion Defect Type", "1.2.840.10008.6.1.745", "20080927", ()),
    3114: ("StudyQuality", "Study Quality", "1.2.840.10008.6.1.746", "20080927", ()),
    3115: ("StressImagingQualityIssue", "Stress Imaging Quality Issue", "1.2.840.10008.6.1.747", "20080927", ()),
    3116: ("NMExtracardiacFinding", "NM Extracardiac Finding", "1.2.840.10008.6.1.748", "20080927", ()),
    3117: ("AttenuationCorrectionMethod", "Attenuation Correction Method", "1.2.840.10008.6.1.749", "20080927", ()),
    3118: ("LevelofRisk", "Level of Risk", "1.2.840.10008.6.1.750", "20080927", ()),
    3119: ("LVFunction", "LV Function", "1.2.840.10008.6.1.751", "20080927", ()),
    3120: ("PerfusionFinding", "Perfusion Finding", "1.2.840.10008.6.1.752", "20080927", ()),
    3121: ("PerfusionMorphology", "Perfusion Morphology", "1.2.840.10008.6.1.753", "20080927", ()),
    3122: ("VentricularEnlargement", "Ventricular Enlargement", "1.2.840.10008.6.1.754", "20080927", ()),
    3200: ("StressTestProcedure", "Stress Test Procedure", "1.2.840.10008.6.1.755", "20080927", ()),
    3201: ("IndicationsforStressTest", "Indications for Stress Test", "1.2.840.10008.6.1.756", "20240611", ()),
    3202: ("ChestPain", "Chest Pain", "1.2.840.10008.6.1.757", "20080927", ()),
    3203: ("ExerciserDevice", "Exerciser Device", "1.2.840.10008.6.1.758", "20080927", ()),
    3204: ("StressAgent", "Stress Agent", "1.2.840.10008.6.1.759", "20080927", ()),
    3205: (
        "IndicationsforPharmacologicalStressTest",
        "Indications for Pharmacological Stress Test",
        "1.2.840.10008.6.1.760",
        "20160314",
        (),
    ),
    3206: (
        "NoninvasiveCardiacImagingProcedure",
        "Non-invasive Cardiac Imaging Procedure",
        "1.2.840.10008.6.1.761",
        "20080927",
        (),
    ),
    3207: ("StressTestProcedurePhase", "Stress Test Procedure Phase", "1.2.840.10008.6.1.637", "20081031", ()),
    3208: ("ExerciseECGSummaryCode", "Exercise ECG Summary Code", "1.2.840.10008.6.1.763", "20080927", ()),
    3209: ("StressImagingSummaryCode", "Stress Imaging Summary Code", "1.2.840.10008.6.1.764", "20080927", ()),
    3210: ("SpeedofResponse", "Speed of Response", "1.2.840.10008.6.1.765", "20080927", ()),
    3211: ("BPResponse", "BP Response", "1.2.840.10008.6.1.766", "20080927", ()),
    3212: ("TreadmillSpeed", "Treadmill Speed", "1.2.840.10008.6.1.767", "20080927", ()),
    3213: ("StressHemodynamicFinding", "Stress Hemodynamic Finding", "1.2.840.10008.6.1.768", "20080927", ()),
    3215: ("PerfusionFindingMethod", "Perfusion Finding Method", "1.2.840.10008.6.1.769", "20080927", ()),
    3217: ("ComparisonFinding", "Comparison Finding", "1.2.840.10008.6.1.770", "20080927", ()),
    3220: ("StressSymptom", "Stress Symptom", "1.2.840.10008.6.1.771", "20160314", (3202,)),
    3221: ("StressTestTerminationReason", "Stress Test Termination Reason", "1.2.840.10008.6.1.772", "20190817", ()),
    3227: ("QTcMeasurement", "QTc Measurement", "1.2.840.10008.6.1.773", "20110330", ()),
    3228: ("ECGTimingMeasurement", "ECG Timing Measurement", "1.2.840.10008.6.1.774", "20080927", ()),
    3229: ("ECGAxisMeasurement", "ECG Axis Measurement", "1.2.840.10008.6.1.775", "20080927", ()),
    3230: ("ECGFinding", "ECG Finding", "1.2.840.10008.6.1.776", "20230630", ()),
    3231: ("STSegmentFinding", "ST Segment Finding", "1.2.840.10008.6.1.777", "20080927", ()),
    3232: ("STSegmentLocation", "ST Segment Location", "1.2.840.10008.6.1.778", "20250401", ()),
    3233: ("STSegmentMorphology", "ST Segment Morphology", "1.2.840.10008.6.1.779", "20080927", ()),
    3234: ("EctopicBeatMorphology", "Ectopic Beat Morphology", "1.2.840.10008.6.1.780", "20080927", ()),
    3235: ("PerfusionComparisonFinding", "Perfusion Comparison Finding", "1.2.840.10008.6.1.781", "20080927", ()),
    3236: ("ToleranceComparisonFinding", "Tolerance Comparison Finding", "1.2.840.10008.6.1.782", "20080827", ()),
    3237: ("WallMotionComparisonFinding", "Wall Motion Comparison Finding", "1.2.840.10008.6.1.783", "20080927", ()),
    3238: ("StressScoringScale", "Stress Scoring Scale", "1.2.840.10008.6.1.784", "20080927", ()),
    3239: ("PerceivedExertionScale", "Perceived Exertion Scale", "1.2.840.10008.6.1.785", "20080927", ()),
    3240: (
        "ElectrophysiologyMeasurementFunction/Technique",
        "Electrophysiology Measurement Function/Technique",
        "1.2.840.10008.6.1.53",
        "20020904",
        (),
    ),
    3241: (
        "HemodynamicMeasurementTechnique",
        "Hemodynamic Measurement Technique",
        "1.2.840.10008.6.1.54",
        "20230630",
        (),
    ),
    3250: ("CatheterizationProcedurePhase", "Catheterization Procedure Phase", "1.2.840.10008.6.1.55", "20160314", ()),
    3254: (
        "ElectrophysiologyProcedurePhase",
        "Electrophysiology Procedure Phase",
        "1.2.840.10008.6.1.56",
        "20020904",
        (),
    ),
    3261: ("StressProtocol", "Stress Protocol", "1.2.840.10008.6.1.57", "20081027", ()),
    3262: ("ECGPatientStateValue", "ECG Patient State Value", "1.2.840.10008.6.1.58", "20020904", ()),
    3263: ("ElectrodePlacementValue", "Electrode Placement Value", "1.2.840.10008.6.1.59", "20080927", ()),
    3264: ("", "CID 3264", "", "", ()),
    3271: (
        "HemodynamicPhysiologicalChallenge",
        "Hemodynamic Physiological Challenge",
        "1.2.840.10008.6.1.61",
        "20100625",
        (),
    ),
    3335: ("ECGAnnotation", "ECG Annotation", "1.2.840.10008.6.1.62", "20130613", ()),
    3337: ("HemodynamicAnnotation", "Hemodynamic Annotation", "1.2.840.10008.6.1.63", "20160314", ()),
    3339: ("ElectrophysiologyAnnotation", "Electrophysiology Annotation", "1.2.840.10008.6.1.64", "20020904", ()),
    3400: ("ProcedureLogTitle", "Procedure Log Title", "1.2.840.10008.6.1.65", "20030327", ()),
    3401: ("LogNoteType", "Log Note Type", "1.2.840.10008.6.1.66", "20030327", ()),
    3402: ("PatientStatusandEvent", "Patient Status and Event", "1.2.840.10008.6.1.67", "20090615", ()),
    3403: ("PercutaneousEntry", "Percutaneous Entry", "1.2.840.10008.6.1.68", "20030327", (3746, 3747)),
    3404: ("StaffAction", "Staff Action", "1.2.840.10008.6.1.69", "20030327", ()),
    3405: ("ProcedureActionValue", "Procedure Action Value", "1.2.840.10008.6.1.70", "20250401", (3250, 3406, 3428)),
    3406: (
        "NoncoronaryTranscatheterIntervention",
        "Non-coronary Transcatheter Intervention",
        "1.2.840.10008.6.1.71",
        "20030327",
        (),
    ),
    3407: ("ObjectReferencePurpose", "Object Reference Purpose", "1.2.840.10008.6.1.72", "20030327", ()),
    3408: ("ConsumableAction", "Consumable Action", "1.2.840.10008.6.1.73", "20030327", ()),
    3409: ("Drug/ContrastAdministration", "Drug/Contrast Administration", "1.2.840.10008.6.1.74", "20030327", ()),
    3410: ("Drug/ContrastNumericParameter", "Drug/Contrast Numeric Parameter", "1.2.840.10008.6.1.75", "20070124", ()),
    3411: ("IntracoronaryDevice", "Intracoronary Device", "1.2.840.10008.6.1.76", "20110609", ()),
    3412: ("InterventionAction/Status", "Intervention Action/Status", "1.2.840.10008.6.1.77", "20030327", ()),
    3413: ("AdverseOutcome", "Adverse Outcome", "1.2.840.10008.6.1.78", "20030327", (3754, 3755)),
    3414: ("ProcedureUrgency", "Procedure Urgency", "1.2.840.10008.6.1.79", "20030327", ()),
    3415: ("CardiacRhythm", "Cardiac Rhythm", "1.2.840.10008.6.1.80", "20080927", ()),
    3416: ("RespirationRhythm", "Respiration Rhythm", "1.2.840.10008.6.1.81", "20030327", ()),
    3418: ("LesionRisk", "Lesion Risk", "1.2.840.10008.6.1.82", "20030327", ()),
    3419: ("FindingTitle", "Finding Title", "1.2.840.10008.6.1.83", "20030327", ()),
    3421: ("ProcedureAction", "Procedure Action", "1.2.840.10008.6.1.84", "20030327", ()),
    3422: ("DeviceUseAction", "Device Use Action", "1.2.840.10008.6.1.85", "20260321", ()),
    3423: ("NumericDeviceCharacteristic", "Numeric Device Characteristic", "1.2.840.10008.6.1.86", "20160314", ()),
    3425: ("InterventionParameter", "Intervention Parameter", "1.2.840.10008.6.1.87", "20030327", ()),
    3426: ("ConsumablesParameter", "Consumables Parameter", "1.2.840.10008.6.1.88", "20030327", ()),
    3427: ("EquipmentEvent", "Equipment Event", "1.2.840.10008.6.1.89", "20100608", ()),
    3428: (
        "CardiovascularImagingProcedure",
        "Cardiovascular Imaging Procedure",
        "1.2.840.10008.6.1.90",
        "20180325",
        (),
    ),
    3429: ("CatheterizationDevice", "Catheterization Device", "1.2.840.10008.6.1.91", "20240611", (3411,)),
    3430: ("DateTimeQualifier", "DateTime Qualifier", "1.2.840.10008.6.1.92", "20030327", ()),
    3440: ("PeripheralPulseLocation", "Peripheral Pulse Location", "1.2.840.10008.6.1.93", "20170914", ()),
    3441: ("PatientAssessment", "Patient Assessment", "1.2.840.10008.6.1.94", "20030327", ()),
    3442: ("PeripheralPulseMethod", "Peripheral Pulse Method", "1.2.840.10008.6.1.95", "20240611", ()),
    3446: ("SkinCondition", "Skin Condition", "1.2.840.10008.6.1.96", "20030327", ()),
    3448: ("AirwayAssessment", "Airway Assessment", "1.2.840.10008.6.1.97", "20030327", ()),
    3451: ("CalibrationObject", "Calibration Object", "1.2.840.10008.6.1.98", "20040614", ()),
    3452: ("CalibrationMethod", "Calibration Method", "1.2.840.10008.6.1.99", "20040614", ()),
    3453: ("CardiacVolumeMethod", "Cardiac Volume Method", "1.2.840.10008.6.1.100", "20040614", ()),
    3455: ("IndexMethod", "Index Method", "1.2.840.10008.6.1.101", "20040614", ()),
    3456: ("SubsegmentMethod", "Sub-segment Method", "1.2.840.10008.6.1.102", "20040614", ()),
    3458: ("ContourRealignment", "Contour Realignment", "1.2.840.10008.6.1.103", "20040614", ()),
    3460: ("CircumferentialExtent", "Circumferential Extent", "1.2.840.10008.6.1.104", "20040614", ()),
    3461: ("RegionalExtent", "Regional Extent", "1.2.840.10008.6.1.105", "20040614", ()),
    3462: ("ChamberIdentification", "Chamber Identification", "1.2.840.10008.6.1.106", "20040614", ()),
    3463: ("VentricleIdentification", "Ventricle Identification", "1.2.840.10008.6.1.786", "20080927", ()),
    3465: ("QAReferenceMethod", "QA Reference Method", "1.2.840.10008.6.1.107", "20040614", ()),
    3466: ("PlaneIdentification", "Plane Identification", "1.2.840.10008.6.1.108", "20130806", ()),
    3467: ("EjectionFraction", "Ejection Fraction", "1.2.840.10008.6.1.109", "20040614", ()),
    3468: ("EDVolume", "ED Volume", "1.2.840.10008.6.1.110", "20110124", ()),
    3469: ("ESVolume", "ES Volume", "1.2.840.10008.6.1.111", "20040614", ()),
    3470: (
        "VesselLumenCrosssectionalAreaCalculationMethod",
        "Vessel Lumen Cross-sectional Area Calculation Method",
        "1.2.840.10008.6.1.112",
        "20040614",
        (),
    ),
    3471: ("EstimatedVolume", "Estimated Volume", "1.2.840.10008.6.1.113", "20040614", ()),
    3472: ("CardiacContractionPhase", "Cardiac Contraction Phase", "1.2.840.10008.6.1.114", "20071031", ()),
    3480: ("IVUSProcedurePhase", "IVUS Procedure Phase", "1.2.840.10008.6.1.115", "20040614", ()),
    3481: ("IVUSDistanceMeasurement", "IVUS Distance Measurement", "1.2.840.10008.6.1.116", "20050110", ()),
    3482: ("IVUSAreaMeasurement", "IVUS Area Measurement", "1.2.840.10008.6.1.117", "20040614", ()),
    3483: ("IVUSLongitudinalMeasurement", "IVUS Longitudinal Measurement", "1.2.840.10008.6.1.118", "20050110", ()),
    3484: ("IVUSIndex/Ratio", "IVUS Index/Ratio", "1.2.840.10008.6.1.119", "20040614", ()),
    3485: ("IVUSVolumeMeasurement", "IVUS Volume Measurement", "1.2.840.10008.6.1.120", "20040614", ()),
    3486: ("VascularMeasurementSite", "Vascular Measurement Site", "1.2.840.10008.6.1.121", "20051103", ()),
    3487: ("IntravascularVolumetricRegion", "Intravascular Volumetric Region", "1.2.840.10008.6.1.122", "20170413", ()),
    3488: ("Min/Max/Mean", "Min/Max/Mean", "1.2.840.10008.6.1.123", "20040614", ()),
    3489: ("CalciumDistribution", "Calcium Distribution", "1.2.840.10008.6.1.124", "20040614", ()),
    3491: ("IVUSLesionMorphology", "IVUS Lesion Morphology", "1.2.840.10008.6.1.125", "20040614", (3495,)),
    3492: (
        "VascularDissectionClassification",
        "Vascular Dissection Classification",
        "1.2.840.10008.6.1.126",
        "20180325",
        (),
    ),
    3493: ("IVUSRelativeStenosisSeverity", "IVUS Relative Stenosis Severity", "1.2.840.10008.6.1.127", "20040614", ()),
    3494: ("IVUSNonMorphologicalFinding", "IVUS Non Morphological Finding", "1.2.840.10008.6.1.128", "20040614", ()),
    3495: ("IVUSPlaqueComposition", "IVUS Plaque Composition", "1.2.840.10008.6.1.129", "20040614", ()),
    3496: ("IVUSFiducialPoint", "IVUS Fiducial Point", "1.2.840.10008.6.1.130", "20040614", ()),
    3497: ("IVUSArterialMorphology", "IVUS Arterial Morphology", "1.2.840.10008.6.1.131", "20050110", (3495,)),
    3500: ("PressureUnit", "Pressure Unit", "1.2.840.10008.6.1.132", "20030327", ()),
    3502: ("HemodynamicResistanceUnit", "Hemodynamic Resistance Unit", "1.2.840.10008.6.1.133", "20120327", ()),
    3503: (
        "IndexedHemodynamicResistanceUnit",
        "Indexed Hemodynamic Resistance Unit",
        "1.2.840.10008.6.1.134",
        "20120327",
        (),
    ),
    3510: ("CatheterSizeUnit", "Catheter Size Unit", "1.2.840.10008.6.1.135", "20030327", ()),
    3515: ("SpecimenCollection", "Specimen Collection", "1.2.840.10008.6.1.136", "20030327", ()),
    3520: ("BloodSourceType", "Blood Source Type", "1.2.840.10008.6.1.137", "20030327", ()),
    3524: ("BloodGasPressure", "Blood Gas Pressure", "1.2.840.10008.6.1.138", "20030327", ()),
    3525: ("BloodGasContent", "Blood Gas Content", "1.2.840.10008.6.1.139", "20030327", ()),
    3526: ("BloodGasSaturation", "Blood Gas Saturation", "1.2.840.10008.6.1.140", "20030327", ()),
    3527: ("BloodBaseExcess", "Blood Base Excess", "1.2.840.10008.6.1.141", "20030327", ()),
    3528: ("BloodpH", "Blood pH", "1.2.840.10008.6.1.142", "20030327", ()),
    3529: ("Arterial/VenousContent", "Arterial / Venous Content", "1.2.840.10008.6.1.143", "20030327", ()),
    3530: ("OxygenAdministrationAction", "Oxygen Administration Action", "1.2.840.10008.6.1.144", "20030327", ()),
    3531: ("OxygenAdministration", "Oxygen Administration", "1.2.840.10008.6.1.145", "20030327", ()),
    3550: ("CirculatorySupportAction", "Circulatory Support Action", "1.2.840.10008.6.1.146", "20030327", ()),
    3551: ("VentilationAction", "Ventilation Action", "1.2.840.10008.6.1.147", "20030327", ()),
    3552: ("PacingAction", "Pacing Action", "1.2.840.10008.6.1.148", "20030327", ()),
    3553: ("CirculatorySupport", "Circulatory Support", "1.2.840.10008.6.1.149", "20030327", ()),
    3554: ("Ventilation", "Ventilation", "1.2.840.10008.6.1.150", "20030327", ()),
    3555: ("Pacing", "Pacing", "1.2.840.10008.6.1.151", "20030327", ()),
    3560: ("BloodPressureMethod", "Blood Pressure Method", "1.2.840.10008.6.1.152", "20030327", ()),
    3600: ("RelativeTime", "Relative Time", "1.2.840.10008.6.1.153", "20030327", ()),
    3602: ("HemodynamicPatientState", "Hemodynamic Patient State", "1.2.840.10008.6.1.154", "20030327", ()),
    3604: ("ArterialLesionLocation", "Arterial Lesion Location", "1.2.840.10008.6.1.155", "20030327", (3015, 3606)),
    3606: ("ArterialSourceLocation", "Arterial Source Location", "1.2.840.10008.6.1.156", "20200310", ()),
    3607: ("VenousSourceLocation", "Venous Source Location", "1.2.840.10008.6.1.157", "20210328", ()),
    3608: ("AtrialSourceLocation", "Atrial Source Location", "1.2.840.10008.6.1.158", "20240611", ()),
    3609: ("VentricularSourceLocation", "Ventricular Source Location", "1.2.840.10008.6.1.159", "20170914", ()),
    3610: ("GradientSourceLocation", "Gradient Source Location", "1.2.840.10008.6.1.160", "20030327", ()),
    3611: ("PressureMeasurement", "Pressure Measurement", "1.2.840.10008.6.1.161", "20050322", ()),
    3612: ("BloodVelocityMeasurement", "Blood Velocity Measurement", "1.2.840.10008.6.1.162", "20030327", ()),
    3613: ("HemodynamicTimeMeasurement", "Hemodynamic Time Measurement", "1.2.840.10008.6.1.163", "20030327", ()),
    3614: ("NonmitralValveArea", "Non-mitral Valve Area", "1.2.840.10008.6.1.164", "20030327", ()),
    3615: ("ValveArea", "Valve Area", "1.2.840.10008.6.1.165", "20030327", (3614,)),
    3616: ("HemodynamicPeriodMeasurement", "Hemodynamic Period Measurement", "1.2.840.10008.6.1.166", "20030327", ()),
    3617: ("ValveFlow", "Valve Flow", "1.2.840.10008.6.1.167", "20030327", ()),
    3618: ("HemodynamicFlow", "Hemodynamic Flow", "1.2.840.10008.6.1.168", "20030327", ()),
    3619: (
        "HemodynamicResistanceMeasurement",
        "Hemodynamic Resistance Measurement",
        "1.2.840.10008.6.1.169",
        "20160314",
        (),
    ),
    3620: ("HemodynamicRatio", "Hemodynamic Ratio", "1.2.840.10008.6.1.170", "20030327", (3621,)),
    3621: ("FractionalFlowReserve", "Fractional Flow Reserve", "1.2.840.10008.6.1.171", "20030327", ()),
    3627: ("MeasurementType", "Measurement Type", "1.2.840.10008.6.1.172", "20060613", ()),
    3628: ("CardiacOutputMethod", "Cardiac Output Method", "1.2.840.10008.6.1.173", "20030327", ()),
    3629: ("ProcedureIntent", "Procedure Intent", "1.2.840.10008.6.1.174", "20230630", ()),
    3630: (
        "CardiovascularAnatomicLocation",
        "Cardiovascular Anatomic Location",
        "1.2.840.10008.6.1.175",
        "20030327",
        (3606, 3607, 3608, 3609, 3610),
    ),
    3640: ("Hypertension", "Hypertension", "1.2.840.10008.6.1.176", "20040920", ()),
    3641: ("HemodynamicAssessment", "Hemodynamic Assessment", "1.2.840.10008.6.1.177", "20160314", ()),
    3642: ("DegreeFinding", "Degree Finding", "1.2.840.10008.6.1.178", "20040920", ()),
    3651: ("HemodynamicMeasurementPhase", "Hemodynamic Measurement Phase", "1.2.840.10008.6.1.179", "20160314", ()),
    3663: ("BodySurfaceAreaEquation", "Body Surface Area Equation", "1.2.840.10008.6.1.180", "20100609", ()),
    3664: (
        "OxygenConsumptionEquation/Table",
        "Oxygen Consumption Equation/Table",
        "1.2.840.10008.6.1.181",
        "20030327",
        (),
    ),
    3666: ("P50Equation", "P50 Equation", "1.2.840.10008.6.1.182", "20030327", ()),
    3667: ("FraminghamScore", "Framingham Score", "1.2.840.10008.6.1.183", "20030327", ()),
    3668: ("FraminghamTable", "Framingham Table", "1.2.840.10008.6.1.184", "20030327", ()),
    3670: ("ECGProcedureType", "ECG Procedure Type", "1.2.840.10008.6.1.185", "20110330", ()),
    3671: ("ReasonforECGStudy", "Reason for ECG Study", "1.2.840.10008.6.1.186", "20030327", ()),
    3672: ("", "CID 3672", "", "", ()),
    3673: ("", "CID 3673", "", "", ()),
    3675: ("", "CID 3675", "", "", ()),
    3676: ("LeadMeasurementTechnique", "Lead Measurement Technique", "1.2.840.10008.6.1.190", "20180325", ()),
    3677: ("SummaryCodesECG", "Summary Codes ECG", "1.2.840.10008.6.1.191", "20111028", ()),
    3678: ("QTCorrectionAlgorithm", "QT Correction Algorithm", "1.2.840.10008.6.1.192", "20081029", ()),
    3679: ("", "CID 3679", "", "", ()),
    3680: ("ECGLeadNoiseDescription", "ECG Lead Noise Description", "1.2.840.10008.6.1.194", "20110330", ()),
    3681: ("", "CID 3681", "", "", ()),
    3682: ("", "CID 3682", "", "", ()),
    3683: ("", "CID 3683", "", "", ()),
    3684: ("", "CID 3684", "", "", ()),
    3685: ("", "CID 3685", "", "", ()),
    3686: ("", "CID 3686", "", "", ()),
    3687: (
        "ElectrophysiologyWaveformDuration",
        "Electrophysiology Waveform Duration",
        "1.2.840.10008.6.1.201",
        "20110330",
        (),
    ),
    3688: (
        "ElectrophysiologyWaveformVoltage",
        "Electrophysiology Waveform Voltage",
        "1.2.840.10008.6.1.202",
        "20110330",
        (),
    ),
    3689: ("ECGGlobalWaveformDuration", "ECG Global Waveform Duration", "1.2.840.10008.6.1.927", "20110330", ()),
    3690: ("ECGControlNumericVariable", "ECG Control Numeric Variable", "1.2.840.10008.6.1.895", "20110330", ()),
    3691: ("ECGControlTextVariable", "ECG Control Text Variable", "1.2.840.10008.6.1.896", "20110330", ()),
    3692: ("", "CID 3692", "", "", ()),
    3700: ("CathDiagnosis", "Cath Diagnosis", "1.2.840.10008.6.1.203", "20220922", ()),
    3701: ("CardiacValve/Tract", "Cardiac Valve/Tract", "1.2.840.10008.6.1.204", "20030327", ()),
    3703: ("WallMotion", "Wall Motion", "1.2.840.10008.6.1.205", "20111028", ()),
    3704: (
        "MyocardiumWallMorphologyFinding",
        "Myocardium Wall Morphology Finding",
        "1.2.840.10008.6.1.206",
        "20030327",
        (),
    ),
    3705: ("ChamberSize", "Chamber Size", "1.2.840.10008.6.1.207", "20030327", ()),
    3706: ("OverallContractility", "Overall Contractility", "1.2.840.10008.6.1.208", "20111028", ()),
    3707: ("VSDDescription", "VSD Description", "1.2.840.10008.6.1.209", "20030327", ()),
    3709: ("AorticRootDescription", "Aortic Root Description", "1.2.840.10008.6.1.210", "20030327", ()),
    3710: ("CoronaryDominance", "Coronary Dominance", "1.2.840.10008.6.1.211", "20111028", ()),
    3711: ("ValvularAbnormality", "Valvular Abnormality", "1.2.840.10008.6.1.212", "20160314", ()),
    3712: ("VesselDescriptor", "Vessel Descriptor", "1.2.840.10008.6.1.213", "20160314", ()),
    3713: ("TIMIFlowCharacteristic", "TIMI Flow Characteristic", "1.2.840.10008.6.1.214", "20030327", ()),
    3714: ("Thrombus", "Thrombus", "1.2.840.10008.6.1.215", "20030327", ()),
    3715: ("LesionMargin", "Lesion Margin", "1.2.840.10008.6.1.216", "20050614", ()),
    3716: ("Severity", "Severity", "1.2.840.10008.6.1.217", "20070827", ()),
    3717: (
        "LeftVentricleMyocardialWall17SegmentModel",
        "Left Ventricle Myocardial Wall 17 Segment Model",
        "1.2.840.10008.6.1.218",
        "20030327",
        (3782, 3783, 3784),
    ),
    3718: (
        "MyocardialWallSegmentsinProjection",
        "Myocardial Wall Segments in Projection",
        "1.2.840.10008.6.1.219",
        "20250401",
        (),
    ),
    3719: (
        "CanadianClinicalClassification",
        "Canadian Clinical Classification",
        "1.2.840.10008.6.1.220",
        "20070827",
        (),
    ),
    3720: ("", "CID 3720", "", "", ()),
    3721: ("CardiovascularSurgery", "Cardiovascular Surgery", "1.2.840.10008.6.1.222", "20190817", ()),
    3722: ("DiabeticTherapy", "Diabetic Therapy", "1.2.840.10008.6.1.223", "20141103", ()),
    3723: ("MIType", "MI Type", "1.2.840.10008.6.1.224", "20070827", ()),
    3724: ("SmokingHistory", "Smoking History", "1.2.840.10008.6.1.225", "20070827", ()),
    3726: (
        "CoronaryInterventionIndication",
        "Coronary Intervention Indication",
        "1.2.840.10008.6.1.226",
        "20030327",
        (),
    ),
    3727: ("CatheterizationIndication", "Catheterization Indication", "1.2.840.10008.6.1.227", "20111028", ()),
    3728: ("CathFinding", "Cath Finding", "1.2.840.10008.6.1.228", "20160314", ()),
    3729: ("AdmissionStatus", "Admission Status", "1.2.840.10008.6.1.229", "20250401", ()),
    3730: ("InsurancePayor", "Insurance Payor", "1.2.840.10008.6.1.230", "20030327", ()),
    3733: ("PrimaryCauseofDeath", "Primary Cause of Death", "1.2.840.10008.6.1.231", "20030327", ()),
    3735: (
        "AcuteCoronarySyndromeTimePeriod",
        "Acute Coronary Syndrome Time Period",
        "1.2.840.10008.6.1.232",
        "20030327",
        (),
    ),
    3736: ("NYHAClassification", "NYHA Classification", "1.2.840.10008.6.1.233", "20070827", ()),
    3737: ("IschemiaNoninvasiveTest", "Ischemia Non-invasive Test", "1.2.840.10008.6.1.234", "20030327", ()),
    3738: ("PreCathAnginaType", "Pre-Cath Angina Type", "1.2.840.10008.6.1.235", "20030327", ()),
    3739: ("CathProcedureType", "Cath Procedure Type", "1.2.840.10008.6.1.236", "20030327", ()),
    3740: ("ThrombolyticAdministration", "Thrombolytic Administration", "1.2.840.10008.6.1.237", "20030327", ()),
    3741: (
        "LabVisitMedicationAdministration",
        "Lab Visit Medication Administration",
        "1.2.840.10008.6.1.238",
        "20030327",
        (),
    ),
    3742: ("PCIMedicationAdministration", "PCI Medication Administration", "1.2.840.10008.6.1.239", "20030327", ()),
    3743: (
        "Clopidogrel/TiclopidineAdministration",
        "Clopidogrel/Ticlopidine Administration",
        "1.2.840.10008.6.1.240",
        "20030327",
        (),
    ),
    3744: ("EFTestingMethod", "EF Testing Method", "1.2.840.10008.6.1.241", "20160314", ()),
    3745: ("CalculationMethod", "Calculation Method", "1.2.840.10008.6.1.242", "20050110", ()),
    3746: ("PercutaneousEntrySite", "Percutaneous Entry Site", "1.2.840.10008.6.1.243", "20110609", ()),
    3747: ("PercutaneousClosure", "Percutaneous Closure", "1.2.840.10008.6.1.244", "20030327", ()),
    3748: ("AngiographicEFTestingMethod", "Angiographic EF Testing Method", "1.2.840.10008.6.1.245", "20030327", ()),
    3749: ("PCIProcedureResult", "PCI Procedure Result", "1.2.840.10008.6.1.246", "20030327", ()),
    3750: ("PreviouslyDilatedLesion", "Previously Dilated Lesion", "1.2.840.10008.6.1.247", "20030327", ()),
    3752: ("GuidewireCrossing", "Guidewire Crossing", "1.2.840.10008.6.1.248", "20030327", ()),
    3754: ("VascularComplication", "Vascular Complication", "1.2.840.10008.6.1.249", "20180325", ()),
    3755: ("CathComplication", "Cath Complication", "1.2.840.10008.6.1.250", "20160314", ()),
    3756: ("CardiacPatientRiskFactor", "Cardiac Patient Risk Factor", "1.2.840.10008.6.1.251", "20170914", ()),
    3757: ("CardiacDiagnosticProcedure", "Cardiac Diagnostic Procedure", "1.2.840.10008.6.1.252", "20160314", ()),
    3758: ("CardiovascularFamilyHistory", "Cardiovascular Family History", "1.2.840.10008.6.1.253", "20111028", ()),
    3760: ("HypertensionTherapy", "Hypertension Therapy", "1.2.840.10008.6.1.254", "20190817", ()),
    3761: ("AntilipemicAgent", "Antilipemic Agent", "1.2.840.10008.6.1.255", "20190817", ()),
    3762: ("AntiarrhythmicAgent", "Antiarrhythmic Agent", "1.2.840.10008.6.1.256", "20070827", ()),
    3764: ("MyocardialInfarctionTherapy", "Myocardial Infarction Therapy", "1.2.840.10008.6.1.257", "20070827", ()),
    3769: ("ConcernType", "Concern Type", "1.2.840.10008.6.1.258", "20250401", ()),
    3770: ("ProblemStatus", "Problem Status", "1.2.840.10008.6.1.259", "20070827", ()),
    3772: ("HealthStatus", "Health Status", "1.2.840.10008.6.1.260", "20240611", ()),
    3773: ("UseStatus", "Use Status", "1.2.840.10008.6.1.261", "20070827", ()),
    3774: ("SocialHistory", "Social History", "1.2.840.10008.6.1.262", "20220922", ()),
    3777: ("ImplantedDevice", "Cardiovascular Implant", "1.2.840.10008.6.1.263", "20240913", ()),
    3778: ("Stage", "Stage", "1.2.840.10008.6.1.638", "20081027", ()),
    3779: ("ImplantedDevice", "Implanted Device", "1.2.840.10008.6.1.1493", "20240913", (3777,)),
    3780: ("", "CID 3780", "", "", ()),
    3781: (
        "LeftVentricleMyocardialWall18SegmentModel",
        "Left Ventricle Myocardial Wall 18 Segment Model",
        "1.2.840.10008.6.1.1413",
        "20210904",
        (3782, 3783, 3785),
    ),
    3782: (
        "LeftVentricleBasalWall6Segments",
        "Left Ventricle Basal Wall 6 Segments",
        "1.2.840.10008.6.1.1414",
        "20210904",
        (),
    ),
    3783: (
        "LeftVentricleMidlevelWall6Segments",
        "Left Ventricle Midlevel Wall 6 Segments",
        "1.2.840.10008.6.1.1415",
        "20210904",
        (),
    ),
    3784: (
        "LeftVentricleApicalWall4Segments",
        "Left Ventricle Apical Wall 4 Segments",
        "1.2.840.10008.6.1.1416",
        "20210904",
        (),
    ),
    3785: (
        "LeftVentricleApicalWall6Segments",
        "Left Ventricle Apical Wall 6 Segments",
        "1.2.840.10008.6.1.1417",
        "20210904",
        (),
    ),
    3802: ("PlaqueStructure", "Plaque Structure", "1.2.840.10008.6.1.264", "20051103", ()),
    3804: ("StenosisMeasurementMethod", "Stenosis Measurement Method", "1.2.840.10008.6.1.265", "20051103", ()),
    3805: ("StenosisType", "Stenosis Type", "1.2.840.10008.6.1.266", "20051103", ()),
    3806: ("StenosisShape", "Stenosis Shape", "1.2.840.10008.6.1.267", "20051103", ()),
    3807: ("VolumeMeasurementMethod", "Volume Measurement Method", "1.2.840.10008.6.1.268", "20051103", ()),
    3808: ("AneurysmType", "Aneurysm Type", "1.2.840.10008.6.1.269", "20180325", ()),
    3809: ("AssociatedCondition", "Associated Condition", "1.2.840.10008.6.1.270", "20220922", ()),
    3810: ("VascularMorphology", "Vascular Morphology", "1.2.840.10008.6.1.271", "20220922", ()),
    3813: ("StentFinding", "Stent Finding", "1.2.840.10008.6.1.272", "20160314", ()),
    3814: ("StentComposition", "Stent Composition", "1.2.840.10008.6.1.273", "20051103", ()),
    3815: ("SourceofVascularFinding", "Source of Vascular Finding", "1.2.840.10008.6.1.274", "20160314", ()),
    3817: ("VascularSclerosisType", "Vascular Sclerosis Type", "1.2.840.10008.6.1.275", "20051103", ()),
    3820: ("NoninvasiveVascularProcedure", "Non-invasive Vascular Procedure", "1.2.840.10008.6.1.276", "20220922", ()),
    3821: (
        "PapillaryMuscleIncluded/Excluded",
        "Papillary Muscle Included/Excluded",
        "1.2.840.10008.6.1.277",
        "20051103",
        (),
    ),
    3823: ("RespiratoryStatus", "Respiratory Status", "1.2.840.10008.6.1.278", "20051103", ()),
    3826: ("HeartRhythm", "Heart Rhythm", "1.2.840.10008.6.1.279", "20051103", ()),
    3827: (
        "VesselSegment",
        "Vessel Segment",
        "1.2.840.10008.6.1.280",
        "20051103",
        (3015, 3839, 3840, 12104, 12105, 12106, 12107, 12108, 12109, 12110, 12111, 12112, 12113, 12114, 12115),
    ),
    3829: ("PulmonaryArtery", "Pulmonary Artery", "1.2.840.10008.6.1.281", "20110818", ()),
    3831: ("StenosisLength", "Stenosis Length", "1.2.840.10008.6.1.282", "20051103", ()),
    3832: ("StenosisGrade", "Stenosis Grade", "1.2.840.10008.6.1.283", "20051103", ()),
    3833: ("CardiacEjectionFraction", "Cardiac Ejection Fraction", "1.2.840.10008.6.1.284", "20051103", ()),
    3835: ("CardiacVolumeMeasurement", "Cardiac Volume Measurement", "1.2.840.10008.6.1.285", "20051103", (3468, 3469)),
    3836: (
        "TimebasedPerfusionMeasurement",
        "Time-based Perfusion Measurement",
        "1.2.840.10008.6.1.286",
        "20051103",
        (),
    ),
    3837: ("FiducialFeature", "Fiducial Feature", "1.2.840.10008.6.1.287", "20051103", ()),
    3838: ("DiameterDerivation", "Diameter Derivation", "1.2.840.10008.6.1.288", "20051103", (3488,)),
    3839: ("CoronaryVein", "Coronary Vein", "1.2.840.10008.6.1.289", "20110818", ()),
    3840: ("PulmonaryVein", "Pulmonary Vein", "1.2.840.10008.6.1.290", "20110818", ()),
    3843: ("MyocardialSubsegment", "Myocardial Subsegment", "1.2.840.10008.6.1.291", "20051103", ()),
    3850: ("ContrastBolusSubstance", "Contrast Bolus Substance", "1.2.840.10008.6.1.934", "20200310", (12, 70)),
    4005: (
        "PartialViewSectionforMammography",
        "Partial View Section for Mammography",
        "1.2.840.10008.6.1.292",
        "20050110",
        (),
    ),
    4009: ("DXAnatomyImaged", "DX Anatomy Imaged", "1.2.840.10008.6.1.293", "20040114", (4031,)),
    4010: ("DXView", "DX View", "1.2.840.10008.6.1.294", "20160314", ()),
    4011: ("DXViewModifier", "DX View Modifier", "1.2.840.10008.6.1.295", "20070524", ()),
    4012: ("ProjectionEponymousName", "Projection Eponymous Name", "1.2.840.10008.6.1.296", "20170914", ()),
    4013: ("AnatomicRegionforMammography", "Anatomic Region for Mammography", "1.2.840.10008.6.1.297", "20020904", ()),
    4014: ("ViewforMammography", "View for Mammography", "1.2.840.10008.6.1.298", "20090717", ()),
    4015: ("ViewModifierforMammography", "View Modifier for Mammography", "1.2.840.10008.6.1.299", "20090717", ()),
    4016: (
        "AnatomicRegionforIntraoralRadiography",
        "Anatomic Region for Intra-oral Radiography",
        "1.2.840.10008.6.1.300",
        "20150318",
        (),
    ),
    4017: (
        "AnatomicRegionModifierforIntraoralRadiography",
        "Anatomic Region Modifier for Intra-oral Radiography",
        "1.2.840.10008.6.1.301",
        "20150318",
        (),
    ),
    4018: (
        "PrimaryAnatomicStructureforIntraoralRadiography(PermanentDentitionDesignationofTeeth)",
        "Primary Anatomic Structure for Intra-oral Radiography (Permanent Dentition - Designation of Teeth)",
        "1.2.840.10008.6.1.302",
        "20220922",
        (),
    ),
    4019: (
        "PrimaryAnatomicStructureforIntraoralRadiography(DeciduousDentitionDesignationofTeeth)",
        "Primary Anatomic Structure for Intra-oral Radiography (Deciduous Dentition - Designation of Teeth)",
        "1.2.840.10008.6.1.303",
        "20230119",
        (),
    ),
    4020: ("PETRadionuclide", "PET Radionuclide", "1.2.840.10008.6.1.304", "20160119", ()),
    4021: ("PETRadiopharmaceutical", "PET Radiopharmaceutical", "1.2.840.10008.6.1.305", "20251111", ()),
    4025: (
        "PrimaryAnatomicStructureforIntraoralRadiography(SupernumeraryDentitionDesignationofTeeth)",
        "Primary Anatomic Structure for Intra-oral Radiography (Supernumerary Dentition - Designation of Teeth)",
        "1.2.840.10008.6.1.1021",
        "20220922",
        (),
    ),
    4026: (
        "PrimaryAnatomicStructureforIntraoralandCraniofacialRadiographyTeeth",
        "Primary Anatomic Structure for Intra-oral and Craniofacial Radiography - Teeth",
        "1.2.840.10008.6.1.1022",
        "20150318",
        (4018, 4019, 4025),
    ),
    4028: ("CraniofacialAnatomicRegion", "Craniofacial Anatomic Region", "1.2.840.10008.6.1.306", "20250908", ()),
    4029: ("DermatologyAnatomicSite", "Dermatology Anatomic Site", "1.2.840.10008.6.1.1268", "20240913", ()),
    4030: ("CT,MRandPETAnatomyImaged", "CT, MR and PET Anatomy Imaged", "1.2.840.10008.6.1.307", "20170914", (4031,)),
    4031: ("CommonAnatomicRegion", "Common Anatomic Region", "1.2.840.10008.6.1.308", "20250709", ()),
    4032: ("MRSpectroscopyMetabolite", "MR Spectroscopy Metabolite", "1.2.840.10008.6.1.309", "20040322", (4033,)),
    4033: (
        "MRProtonSpectroscopyMetabolite",
        "MR Proton Spectroscopy Metabolite",
        "1.2.840.10008.6.1.310",
        "20160314",
        (),
    ),
    4040: ("EndoscopyAnatomicRegion", "Endoscopy Anatomic Region", "1.2.840.10008.6.1.311", "20210120", ()),
    4042: ("XA/XRFAnatomyImaged", "XA/XRF Anatomy Imaged", "1.2.840.10008.6.1.312", "20050822", (3010, 4031)),
    4050: (
        "DrugorContrastAgentCharacteristic",
        "Drug or Contrast Agent Characteristic",
        "1.2.840.10008.6.1.313",
        "20070124",
        (),
    ),
    4051: ("GeneralDevice", "General Device", "1.2.840.10008.6.1.314", "20160525", (8, 3451, 4052, 4071)),
    4052: ("PhantomDevice", "Phantom Device", "1.2.840.10008.6.1.315", "20221224", (4053,)),
    4053: ("CTDIPhantomDevice", "CTDI Phantom Device", "1.2.840.10008.6.1.1513", "20250331", ()),
    4061: (
        "HeadAndNeckPrimaryAnatomicStructure",
        "Head and Neck Primary Anatomic Structure",
        "1.2.840.10008.6.1.1501",
        "20250330",
        (),
    ),
    4062: ("VLView", "VL View", "1.2.840.10008.6.1.1502", "20250330", ()),
    4063: ("VLDentalView", "VL Dental View", "1.2.840.10008.6.1.1503", "20250330", ()),
    4064: ("VLViewModifier", "VL View Modifier", "1.2.840.10008.6.1.1504", "20250330", ()),
    4065: ("VLDentalViewModifier", "VL Dental View Modifier", "1.2.840.10008.6.1.1505", "20250330", ()),
    4066: (
        "OrthognathicFunctionalCondition",
        "Orthognathic Functional Condition",
        "1.2.840.10008.6.1.1506",
        "20250330",
        (),
    ),
    4067: (
        "OrthodonticFindingByInspection",
        "Orthodontic Finding by Inspection",
        "1.2.840.10008.6.1.1507",
        "20250330",
        (),
    ),
    4068: ("OrthodonticObservableEntity", "Orthodontic Observable Entity", "1.2.840.10008.6.1.1508", "20250330", ()),
    4069: ("DentalOcclusion", "Dental Occlusion", "1.2.840.10008.6.1.1509", "20250330", ()),
    4070: (
        "OrthodonticTreatmentProgress",
        "Orthodontic Treatment Progress",
        "1.2.840.10008.6.1.1510",
        "20250330",
        (280,),
    ),
    4071: (
        "GeneralPhotographyDevice",
        "General Photography Device",
        "1.2.840.10008.6.1.1511",
        "20250330",
        (4072, 4202),
    ),
    4072: (
        "DevicesForThePurposeOfDentalPhotography",
        "Devices for the Purpose of Dental Photography",
        "1.2.840.10008.6.1.1512",
        "20250330",
        (),
    ),
    4100: ("T1MeasurementMethod", "T1 Measurement Method", "1.2.840.10008.6.1.985", "20141110", ()),
    4101: ("TracerKineticModel", "Tracer Kinetic Model", "1.2.840.10008.6.1.986", "20160316", ()),
    4102: ("PerfusionMeasurementMethod", "Perfusion Measurement Method", "1.2.840.10008.6.1.987", "20141110", ()),
    4103: (
        "ArterialInputFunctionMeasurementMethod",
        "Arterial Input Function Measurement Method",
        "1.2.840.10008.6.1.988",
        "20141110",
        (),
    ),
    4104: (
        "BolusArrivalTimeDerivationMethod",
        "Bolus Arrival Time Derivation Method",
        "1.2.840.10008.6.1.989",
        "20141110",
        (),
    ),
    4105: ("PerfusionAnalysisMethod", "Perfusion Analysis Method", "1.2.840.10008.6.1.990", "20141110", ()),
    4106: (
        "QuantitativeMethodUsedforPerfusionandTracerKineticModel",
        "Quantitative Method Used for Perfusion and Tracer Kinetic Model",
        "1.2.840.10008.6.1.991",
        "20141110",
        (4100, 4101, 4102, 4103, 4104, 4105),
    ),
    4107: ("TracerKineticModelParameter", "Tracer Kinetic Model Parameter", "1.2.840.10008.6.1.992", "20141110", ()),
    4108: ("PerfusionModelParameter", "Perfusion Model Parameter", "1.2.840.10008.6.1.993", "20190326", ()),
    4109: (
        "ModelIndependentDynamicContrastAnalysisParameter",
        "Model-Independent Dynamic Contrast Analysis Parameter",
        "1.2.840.10008.6.1.994",
        "20150916",
        (),
    ),
    4110: (
        "TracerKineticModelingCovariate",
        "Tracer Kinetic Modeling Covariate",
        "1.2.840.10008.6.1.995",
        "20141110",
        (),
    ),
    4111: ("ContrastCharacteristic", "Contrast Characteristic", "1.2.840.10008.6.1.996", "20141110", ()),
    4200: ("OphthalmicImagingAgent", "Ophthalmic Imaging Agent", "1.2.840.10008.6.1.316", "20040921", ()),
    4201: ("PatientEyeMovementCommand", "Patient Eye Movement Command", "1.2.840.10008.6.1.317", "20040921", ()),
    4202: (
        "OphthalmicPhotographyAcquisitionDevice",
        "Ophthalmic Photography Acquisition Device",
        "1.2.840.10008.6.1.318",
        "20250127",
        (),
    ),
    4203: (
        "OphthalmicPhotographyIllumination",
        "Ophthalmic Photography Illumination",
        "1.2.840.10008.6.1.319",
        "20250122",
        (),
    ),
    4204: ("OphthalmicFilter", "Ophthalmic Filter", "1.2.840.10008.6.1.320", "20110112", ()),
    4205: ("OphthalmicLens", "Ophthalmic Lens", "1.2.840.10008.6.1.321", "20040921", ()),
    4206: ("OphthalmicChannelDescription", "Ophthalmic Channel Description", "1.2.840.10008.6.1.322", "20040921", ()),
    4207: ("OphthalmicImagePosition", "Ophthalmic Image Position", "1.2.840.10008.6.1.323", "20110825", ()),
    4208: ("MydriaticAgent", "Mydriatic Agent", "1.2.840.10008.6.1.324", "20190817", ()),
    4209: (
        "OphthalmicAnatomicStructureImaged",
        "Ophthalmic Anatomic Structure Imaged",
        "1.2.840.10008.6.1.325",
        "20040921",
        (),
    ),
    4210: (
        "OphthalmicTomographyAcquisitionDevice",
        "Ophthalmic Tomography Acquisition Device",
        "1.2.840.10008.6.1.326",
        "20131014",
        (),
    ),
    4211: (
        "OphthalmicOCTAnatomicStructureImaged",
        "Ophthalmic OCT Anatomic Structure Imaged",
        "1.2.840.10008.6.1.327",
        "20071016",
        (),
    ),
    4214: ("OphthalmicHorizontalDirection", "Ophthalmic Horizontal Direction", "1.2.840.10008.6.1.800", "20080124", ()),
    4215: ("OphthalmicVerticalDirection", "Ophthalmic Vertical Direction", "1.2.840.10008.6.1.801", "20080124", ()),
    4216: ("OphthalmicVisualAcuityType", "Ophthalmic Visual Acuity Type", "1.2.840.10008.6.1.802", "20080124", ()),
    4220: (
        "VisualFixationQualityDuringAcquisition",
        "Visual Fixation Quality During Acquisition",
        "1.2.840.10008.6.1.819",
        "20090917",
        (),
    ),
    4221: ("VisualFixationQualityProblem", "Visual Fixation Quality Problem", "1.2.840.10008.6.1.820", "20090917", ()),
    4222: (
        "OphthalmicMacularGridProblem",
        "Ophthalmic Macular Grid Problem",
        "1.2.840.10008.6.1.821",
        "20090917",
        (4221,),
    ),
    4230: (
        "OphthalmicUltrasoundAxialMeasurementsType",
        "Ophthalmic Ultrasound Axial Measurements Type",
        "1.2.840.10008.6.1.876",
        "20100623",
        (),
    ),
    4231: ("LensStatus", "Lens Status", "1.2.840.10008.6.1.877", "20230630", ()),
    4232: ("VitreousStatus", "Vitreous Status", "1.2.840.10008.6.1.878", "20100623", ()),
    4233: (
        "OphthalmicAxialLengthMeasurementsSegmentName",
        "Ophthalmic Axial Length Measurements Segment Name",
        "1.2.840.10008.6.1.879",
        "20100623",
        (),
    ),
    4234: ("RefractiveSurgeryType", "Refractive Surgery Type", "1.2.840.10008.6.1.880", "20181111", ()),
    4235: ("KeratometryDescriptor", "Keratometry Descriptor", "1.2.840.10008.6.1.881", "20100623", ()),
    4236: ("IOLCalculationFormula", "IOL Calculation Formula", "1.2.840.10008.6.1.882", "20250401", ()),
    4237: ("LensConstantType", "Lens Constant Type", "1.2.840.10008.6.1.883", "20190124", ()),
    4238: ("RefractiveErrorType", "Refractive Error Type", "1.2.840.10008.6.1.884", "20100623", ()),
    4239: (
        "AnteriorChamberDepthDefinition",
        "Anterior Chamber Depth Definition",
        "1.2.840.10008.6.1.885",
        "20100623",
        (),
    ),
    4240: (
        "OphthalmicMeasurementorCalculationDataSource",
        "Ophthalmic Measurement or Calculation Data Source",
        "1.2.840.10008.6.1.886",
        "20190124",
        (),
    ),
    4241: (
        "OphthalmicAxialLengthSelectionMethod",
        "Ophthalmic Axial Length Selection Method",
        "1.2.840.10008.6.1.887",
        "20100623",
        (),
    ),
    4242: (
        "CorneaMeasurementMethodDescriptor",
        "Cornea Measurement Method Descriptor",
        "1.2.840.10008.6.1.1275",
        "20190124",
        (4235,),
    ),
    4243: ("OphthalmicQualityMetricType", "Ophthalmic Quality Metric Type", "1.2.840.10008.6.1.889", "20100623", ()),
    4244: (
        "OphthalmicAgentConcentrationUnit",
        "Ophthalmic Agent Concentration Unit",
        "1.2.840.10008.6.1.890",
        "20100623",
        (),
    ),
    4245: (
        "WideFieldOphthalmicPhotographyTransformationMethod",
        "Wide Field Ophthalmic Photography Transformation Method",
        "1.2.840.10008.6.1.1029",
        "20150326",
        (),
    ),
    4250: (
        "VisualFieldStaticPerimetryTestPattern",
        "Visual Field Static Perimetry Test Pattern",
        "1.2.840.10008.6.1.909",
        "20100827",
        (),
    ),
    4251: (
        "VisualFieldStaticPerimetryTestStrategy",
        "Visual Field Static Perimetry Test Strategy",
        "1.2.840.10008.6.1.910",
        "20100827",
        (),
    ),
    4252: (
        "VisualFieldStaticPerimetryScreeningTestMode",
        "Visual Field Static Perimetry Screening Test Mode",
        "1.2.840.10008.6.1.911",
        "20100827",
        (),
    ),
    4253: (
        "VisualFieldStaticPerimetryFixationStrategy",
        "Visual Field Static Perimetry Fixation Strategy",
        "1.2.840.10008.6.1.912",
        "20100827",
        (),
    ),
    4254: (
        "VisualFieldStaticPerimetryTestAnalysisResult",
        "Visual Field Static Perimetry Test Analysis Result",
        "1.2.840.10008.6.1.913",
        "20100827",
        (),
    ),
    4255: ("VisualFieldIlluminationColor", "Visual Field Illumination Color", "1.2.840.10008.6.1.914", "20100827", ()),
    4256: ("VisualFieldProcedureModifier", "Visual Field Procedure Modifier", "1.2.840.10008.6.1.915", "20100827", ()),
    4257: ("VisualFieldGlobalIndexName", "Visual Field Global Index Name", "1.2.840.10008.6.1.916", "20100827", ()),
    4260: (
        "OphthalmicMappingUnitforRealWorldValueMapping",
        "Ophthalmic Mapping Unit for Real World Value Mapping",
        "1.2.840.10008.6.1.936",
        "20110825",
        (),
    ),
    4261: (
        "OphthalmicMappingAcquisitionMethod",
        "Ophthalmic Mapping Acquisition Method",
        "1.2.840.10008.6.1.937",
        "20110825",
        (),
    ),
    4262: ("RetinalThicknessDefinition", "Retinal Thickness Definition", "1.2.840.10008.6.1.938", "20110825", ()),
    4263: (
        "OphthalmicThicknessMapValueType",
        "Ophthalmic Thickness Map Value Type",
        "1.2.840.10008.6.1.939",
        "20110825",
        (),
    ),
    4264: (
        "OphthalmicMapPurposeofReference",
        "Ophthalmic Map Purpose of Reference",
        "1.2.840.10008.6.1.940",
        "20110825",
        (),
    ),
    4265: (
        "OphthalmicThicknessDeviationCategory",
        "Ophthalmic Thickness Deviation Category",
        "1.2.840.10008.6.1.941",
        "20110825",
        (),
    ),
    4266: (
        "OphthalmicAnatomicStructureReferencePoint",
        "Ophthalmic Anatomic Structure Reference Point",
        "1.2.840.10008.6.1.942",
        "20170914",
        (),
    ),
    4267: (
        "CornealTopographyMappingUnitforRealWorldValueMapping",
        "Corneal Topography Mapping Unit for Real World Value Mapping",
        "1.2.840.10008.6.1.965",
        "20131014",
        (),
    ),
    4268: (
        "CornealTopographyMapValueType",
        "Corneal Topography Map Value Type",
        "1.2.840.10008.6.1.966",
        "20131014",
        (),
    ),
    4270: (
        "OCTAProcessingAlgorithmFamily",
        "OCT-A Processing Algorithm Family",
        "1.2.840.10008.6.1.1150",
        "20181110",
        (),
    ),
    4271: ("EnFaceImageType", "En Face Image Type", "1.2.840.10008.6.1.1151", "20240915", ()),
    4272: ("OPTScanPatternType", "OPT Scan Pattern Type", "1.2.840.10008.6.1.1152", "20170405", ()),
    4273: ("RetinalSegmentationSurface", "Retinal Segmentation Surface", "1.2.840.10008.6.1.1153", "20240915", ()),
    4274: (
        "EnFaceProcessingAlgorithmFamily",
        "En Face Processing Algorithm Family",
        "1.2.840.10008.6.1.1496",
        "20240915",
        (4270,),
    ),
    4275: (
        "AnteriorEyeSegmentationSurface",
        "Anterior Eye Segmentation Surface",
        "1.2.840.10008.6.1.1497",
        "20240915",
        (),
    ),
    4280: ("VisualFieldMeasurements", "Visual Field Measurements", "1.2.840.10008.6.1.1533", "20250707", ()),
    4281: ("OpticDiscKeyMeasurements", "Optic Disc Key Measurements", "1.2.840.10008.6.1.1534", "20250707", ()),
    4282: ("RetinalSectorMethods", "Retinal Sector Methods", "1.2.840.10008.6.1.1535", "20250707", ()),
    4283: ("RNFLSectorMeasurements", "RNFL Sector Measurements", "1.2.840.10008.6.1.1536", "20250707", ()),
    4284: ("RNFLClockfaceMeasurements", "RNFL Clockface Measurements", "1.2.840.10008.6.1.1537", "20250707", ()),
    4285: (
        "MacularThicknessKeyMeasurements",
        "Macular Thickness Key Measurements",
        "1.2.840.10008.6.1.1538",
        "20250707",
        (),
    ),
    4286: (
        "GanglionCellMeasurementExtent",
        "Ganglion Cell Measurement Extent",
        "1.2.840.10008.6.1.1539",
        "20250707",
        (),
    ),
    4287: ("GanglionCellKeyMeasurements", "Ganglion Cell Key Measurements", "1.2.840.10008.6.1.1540", "20250707", ()),
    4288: (
        "GanglionCellSectorMeasurements",
        "Ganglion Cell Sector Measurements",
        "1.2.840.10008.6.1.1541",
        "20250707",
        (),
    ),
    4289: ("GanglionCellSectorMethods", "Ganglion Cell Sector Methods", "1.2.840.10008.6.1.1542", "20250707", ()),
    4290: (
        "EndothelialCellCountMeasurements",
        "Endothelial Cell Count Measurements",
        "1.2.840.10008.6.1.1543",
        "20250707",
        (),
    ),
    4291: (
        "OphthalmicImageROIMeasurements",
        "Ophthalmic Image ROI Measurements",
        "1.2.840.10008.6.1.1544",
        "20250707",
        (),
    ),
    4401: ("FitzpatrickSkinType", "Fitzpatrick Skin Type", "1.2.840.10008.6.1.1346", "20250122", ()),
    4402: ("HistoryofMalignantMelanoma", "History of Malignant Melanoma", "1.2.840.10008.6.1.1347", "20201115", ()),
    4403: ("HistoryofMelanomainSitu", "History of Melanoma in Situ", "1.2.840.10008.6.1.1348", "20201115", ()),
    4404: (
        "HistoryofNonMelanomaSkinCancer",
        "History of Non-Melanoma Skin Cancer",
        "1.2.840.10008.6.1.1349",
        "20201115",
        (),
    ),
    4405: ("SkinDisorder", "Skin Disorder", "1.2.840.10008.6.1.1350", "20231115", ()),
    4406: (
        "PatientReportedLesionCharacteristic",
        "Patient Reported Lesion Characteristic",
        "1.2.840.10008.6.1.1351",
        "20231115",
        (),
    ),
    4407: ("LesionPalpationFinding", "Lesion Palpation Finding", "1.2.840.10008.6.1.1352", "20231115", ()),
    4408: ("LesionVisualFinding", "Lesion Visual Finding", "1.2.840.10008.6.1.1353", "20201115", ()),
    4409: ("SkinProcedure", "Skin Procedure", "1.2.840.10008.6.1.1534", "20231115", ()),
    4410: ("TopicalTreatment", "Topical Treatment", "1.2.840.10008.6.1.1478", "20260321", ()),
    4411: ("LesionColor", "Lesion Color", "1.2.840.10008.6.1.1479", "20231115", ()),
    4412: (
        "SpecimenStainforConfocalMicroscopy",
        "Specimen Stain for Confocal Microscopy",
        "1.2.840.10008.6.1.1480",
        "20250401",
        (),
    ),
    5000: ("", "CID 5000", "", "", ()),
    5001: ("", "CID 5001", "", "", ()),
    5002: ("", "CID 5002", "", "", ()),
    6000: ("OverallBreastComposition", "Overall Breast Composition", "1.2.840.10008.6.1.330", "20020904", (6001,)),
    6001: (
        "OverallBreastCompositionfromBIRADS®",
        "Overall Breast Composition from BI-RADS",
        "1.2.840.10008.6.1.331",
        "20020904",
        (),
    ),
    6002: (
        "ChangeSinceLastMammogramorPriorSurgery",
        "Change Since Last Mammogram or Prior Surgery",
        "1.2.840.10008.6.1.332",
        "20020904",
        (6003,),
    ),
    6003: (
        "ChangeSinceLastMammogramorPriorSurgeryfromBIRADS®",
        "Change Since Last Mammogram or Prior Surgery from BI-RADS",
        "1.2.840.10008.6.1.333",
        "20020904",
        (),
    ),
    6004: (
        "MammographyShapeCharacteristic",
        "Mammography Shape Characteristic",
        "1.2.840.10008.6.1.334",
        "20020904",
        (6005,),
    ),
    6005: (
        "ShapeCharacteristicfromBIRADS®",
        "Shape Characteristic from BI-RADS",
        "1.2.840.10008.6.1.335",
        "20020904",
        (),
    ),
    6006: (
        "MammographyMarginCharacteristic",
        "Mammography Margin Characteristic",
        "1.2.840.10008.6.1.336",
        "20020904",
        (6007,),
    ),
    6007: (
        "MarginCharacteristicfromBIRADS®",
        "Margin Characteristic from BI-RADS",
        "1.2.840.10008.6.1.337",
        "20050822",
        (),
    ),
    6008: ("DensityModifier", "Density Modifier", "1.2.840.10008.6.1.338", "20020904", (6009,)),
    6009: ("DensityModifierfromBIRADS®", "Density Modifier from BI-RADS", "1.2.840.10008.6.1.339", "20020904", ()),
    6010: (
        "MammographyCalcificationType",
        "Mammography Calcification Type",
        "1.2.840.10008.6.1.340",
        "20020904",
        (6011,),
    ),
    6011: ("CalcificationTypefromBIRADS®", "Calcification Type from BI-RADS", "1.2.840.10008.6.1.341", "20050822", ()),
    6012: (
        "CalcificationDistributionModifier",
        "Calcification Distribution Modifier",
        "1.2.840.10008.6.1.342",
        "20020904",
        (6013,),
    ),
    6013: (
        "CalcificationDistributionModifierfromBIRADS®",
        "Calcification Distribution Modifier from BI-RADS",
        "1.2.840.10008.6.1.343",
        "20050822",
        (),
    ),
    6014: (
        "MammographySingleImageFinding",
        "Mammography Single Image Finding",
        "1.2.840.10008.6.1.344",
        "20020904",
        (6015,),
    ),
    6015: (
        "SingleImageFindingfromBIRADS®",
        "Single Image Finding from BI-RADS",
        "1.2.840.10008.6.1.345",
        "20170914",
        (),
    ),
    6016: (
        "MammographyCompositeFeature",
        "Mammography Composite Feature",
        "1.2.840.10008.6.1.346",
        "20050110",
        (6014, 6017),
    ),
    6017: ("CompositeFeaturefromBIRADS®", "Composite Feature from BI-RADS", "1.2.840.10008.6.1.347", "20020904", ()),
    6018: ("ClockfaceLocationorRegion", "Clockface Location or Region", "1.2.840.10008.6.1.348", "20020904", (6019,)),
    6019: (
        "ClockfaceLocationorRegionfromBIRADS®",
        "Clockface Location or Region from BI-RADS",
        "1.2.840.10008.6.1.349",
        "20020904",
        (),
    ),
    6020: ("QuadrantLocation", "Quadrant Location", "1.2.840.10008.6.1.350", "20020904", (6021,)),
    6021: ("QuadrantLocationfromBIRADS®", "Quadrant Location from BI-RADS", "1.2.840.10008.6.1.351", "20020904", ()),
    6022: ("Side", "Side", "1.2.840.10008.6.1.352", "20020904", (6023,)),
    6023: ("SidefromBIRADS®", "Side from BI-RADS", "1.2.840.10008.6.1.353", "20020904", ()),
    6024: ("Depth", "Depth", "1.2.840.10008.6.1.354", "20020904", (6025,)),
    6025: ("DepthfromBIRADS®", "Depth from BI-RADS", "1.2.840.10008.6.1.355", "20190524", ()),
    6026: ("MammographyAssessment", "Mammography Assessment", "1.2.840.10008.6.1.356", "20050822", (6027,)),
    6027: ("AssessmentfromBIRADS®", "Assessment from BI-RADS", "1.2.840.10008.6.1.357", "20050822", ()),
    6028: (
        "MammographyRecommendedFollowup",
        "Mammography Recommended Follow-up",
        "1.2.840.10008.6.1.358",
        "20020904",
        (6029,),
    ),
    6029: (
        "RecommendedFollowupfromBIRADS®",
        "Recommended Follow-up from BI-RADS",
        "1.2.840.10008.6.1.359",
        "20160314",
        (),
    ),
    6030: (
        "MammographyPathologyCode",
        "Mammography Pathology Code",
        "1.2.840.10008.6.1.360",
        "20020904",
        (6031, 6032, 6033),
    ),
    6031: (
        "BenignPathologyCodefromBIRADS®",
        "Benign Pathology Code from BI-RADS",
        "1.2.840.10008.6.1.361",
        "20250401",
        (),
    ),
    6032: (
        "HighRiskLesionPathologyCodefromBIRADS®",
        "High Risk Lesion Pathology Code from BI-RADS",
        "1.2.840.10008.6.1.362",
        "20020904",
        (),
    ),
    6033: (
        "MalignantPathologyCodefromBIRADS®",
        "Malignant Pathology Code from BI-RADS",
        "1.2.840.10008.6.1.363",
        "20250401",
        (),
    ),
    6034: ("CADOutputIntendedUse", "CAD Output Intended Use", "1.2.840.10008.6.1.364", "20020904", ()),
    6035: ("CompositeFeatureRelation", "Composite Feature Relation", "1.2.840.10008.6.1.365", "20020904", ()),
    6036: ("FeatureScope", "Feature Scope", "1.2.840.10008.6.1.366", "20020904", ()),
    6037: (
        "MammographyQuantitativeTemporalDifferenceType",
        "Mammography Quantitative Temporal Difference Type",
        "1.2.840.10008.6.1.367",
        "20020904",
        (),
    ),
    6038: (
        "MammographyQualitativeTemporalDifferenceType",
        "Mammography Qualitative Temporal Difference Type",
        "1.2.840.10008.6.1.368",
        "20020904",
        (),
    ),
    6039: ("NippleCharacteristic", "Nipple Characteristic", "1.2.840.10008.6.1.369", "20240611", ()),
    6040: ("NonlesionObjectType", "Non-lesion Object Type", "1.2.840.10008.6.1.370", "20170914", (6401, 6402, 6403)),
    6041: (
        "MammographyImageQualityFinding",
        "Mammography Image Quality Finding",
        "1.2.840.10008.6.1.371",
        "20020904",
        (),
    ),
    6042: ("ResultStatus", "Result Status", "1.2.840.10008.6.1.372", "20020904", ()),
    6043: ("MammographyCADAnalysisType", "Mammography CAD Analysis Type", "1.2.840.10008.6.1.373", "20020904", ()),
    6044: ("ImageQualityAssessmentType", "Image Quality Assessment Type", "1.2.840.10008.6.1.374", "20020904", ()),
    6045: (
        "MammographyQualityControlStandardType",
        "Mammography Quality Control Standard Type",
        "1.2.840.10008.6.1.375",
        "20020904",
        (),
    ),
    6046: ("FollowupIntervalUnit", "Follow-up Interval Unit", "1.2.840.10008.6.1.376", "20020904", ()),
    6047: (
        "CADProcessingandFindingSummary",
        "CAD Processing and Finding Summary",
        "1.2.840.10008.6.1.377",
        "20020904",
        (),
    ),
    6048: ("CADOperatingPointAxisLabel", "CAD Operating Point Axis Label", "1.2.840.10008.6.1.378", "20060612", ()),
    6050: ("BreastProcedureReported", "Breast Procedure Reported", "1.2.840.10008.6.1.379", "20190912", ()),
    6051: ("BreastProcedureReason", "Breast Procedure Reason", "1.2.840.10008.6.1.380", "20230630", (6061,)),
    6052: (
        "BreastImagingReportSectionTitle",
        "Breast Imaging Report Section Title",
        "1.2.840.10008.6.1.381",
        "20200310",
        (),
    ),
    6053: ("BreastImagingReportElement", "Breast Imaging Report Element", "1.2.840.10008.6.1.382", "20200310", ()),
    6054: ("BreastImagingFinding", "Breast Imaging Finding", "1.2.840.10008.6.1.383", "20050110", (6016, 6057, 6064)),
    6055: (
        "BreastClinicalFindingorIndicatedProblem",
        "Breast Clinical Finding or Indicated Problem",
        "1.2.840.10008.6.1.384",
        "20240611",
        (),
    ),
    6056: ("AssociatedFindingforBreast", "Associated Finding for Breast", "1.2.840.10008.6.1.385", "20240611", (6015,)),
    6057: ("DuctographyFindingforBreast", "Ductography Finding for Breast", "1.2.840.10008.6.1.386", "20040112", ()),
    6058: (
        "ProcedureModifiersforBreast",
        "Procedure Modifiers for Breast",
        "1.2.840.10008.6.1.387",
        "20050822",
        (6059, 6060, 6061, 12224),
    ),
    6059: ("BreastImplantType", "Breast Implant Type", "1.2.840.10008.6.1.388", "20190817", ()),
    6060: ("BreastBiopsyTechnique", "Breast Biopsy Technique", "1.2.840.10008.6.1.389", "20250401", ()),
    6061: (
        "BreastImagingProcedureModifier",
        "Breast Imaging Procedure Modifier",
        "1.2.840.10008.6.1.390",
        "20090819",
        (),
    ),
    6062: (
        "InterventionalProcedureComplication",
        "Interventional Procedure Complication",
        "1.2.840.10008.6.1.391",
        "20181110",
        (),
    ),
    6063: ("InterventionalProcedureResult", "Interventional Procedure Result", "1.2.840.10008.6.1.392", "20040112", ()),
    6064: ("UltrasoundFindingforBreast", "Ultrasound Finding for Breast", "1.2.840.10008.6.1.393", "20160314", ()),
    6065: ("InstrumentApproach", "Instrument Approach", "1.2.840.10008.6.1.394", "20160314", ()),
    6066: ("TargetConfirmation", "Target Confirmation", "1.2.840.10008.6.1.395", "20040112", ()),
    6067: ("FluidColor", "Fluid Color", "1.2.840.10008.6.1.396", "20040112", ()),
    6068: ("TumorStagesFromAJCC", "Tumor Stages From AJCC", "1.2.840.10008.6.1.397", "20040112", ()),
    6069: (
        "NottinghamCombinedHistologicGrade",
        "Nottingham Combined Histologic Grade",
        "1.2.840.10008.6.1.398",
        "20040112",
        (),
    ),
    6070: (
        "BloomRichardsonHistologicGrade",
        "Bloom-Richardson Histologic Grade",
        "1.2.840.10008.6.1.399",
        "20040112",
        (),
    ),
    6071: ("HistologicGradingMethod", "Histologic Grading Method", "1.2.840.10008.6.1.400", "20040112", ()),
    6072: ("BreastImplantFinding", "Breast Implant Finding", "1.2.840.10008.6.1.401", "20040112", ()),
    6080: ("GynecologicalHormone", "Gynecological Hormone", "1.2.840.10008.6.1.402", "20050822", ()),
    6081: ("BreastCancerRiskFactor", "Breast Cancer Risk Factor", "1.2.840.10008.6.1.403", "20160314", ()),
    6082: ("GynecologicalProcedure", "Gynecological Procedure", "1.2.840.10008.6.1.404", "20040112", ()),
    6083: ("ProceduresforBreast", "Procedures for Breast", "1.2.840.10008.6.1.405", "20040112", (6050, 6084, 6085)),
    6084: ("MammoplastyProcedure", "Mammoplasty Procedure", "1.2.840.10008.6.1.406", "20200310", ()),
    6085: ("TherapiesforBreast", "Therapies for Breast", "1.2.840.10008.6.1.407", "20250401", ()),
    6086: ("MenopausalPhase", "Menopausal Phase", "1.2.840.10008.6.1.408", "20040112", ()),
    6087: ("GeneralRiskFactor", "General Risk Factor", "1.2.840.10008.6.1.409", "20040112", (6081, 6088)),
    6088: ("OBGYNMaternalRiskFactor", "OB-GYN Maternal Risk Factor", "1.2.840.10008.6.1.410", "20260321", ()),
    6089: ("Substance", "Substance", "1.2.840.10008.6.1.411", "20250401", ()),
    6090: ("RelativeUsage/ExposureAmount", "Relative Usage/Exposure Amount", "1.2.840.10008.6.1.412", "20050822", ()),
    6091: (
        "RelativeFrequencyofEventValue",
        "Relative Frequency of Event Value",
        "1.2.840.10008.6.1.413",
        "20040112",
        (),
    ),
    6092: (
        "Usage/ExposureQualitativeConcept",
        "Usage/Exposure Qualitative Concept",
        "1.2.840.10008.6.1.414",
        "20040112",
        (),
    ),
    6093: (
        "Usage/Exposure/AmountQualitativeConcept",
        "Usage/Exposure/Amount Qualitative Concept",
        "1.2.840.10008.6.1.415",
        "20040112",
        (),
    ),
    6094: (
        "Usage/Exposure/FrequencyQualitativeConcept",
        "Usage/Exposure/Frequency Qualitative Concept",
        "1.2.840.10008.6.1.416",
        "20040112",
        (),
    ),
    6095: ("ProcedureNumericProperty", "Procedure Numeric Property", "1.2.840.10008.6.1.417", "20040112", ()),
    6096: ("PregnancyStatus", "Pregnancy Status", "1.2.840.10008.6.1.418", "20220922", ()),
    6097: ("SideofFamily", "Side of Family", "1.2.840.10008.6.1.419", "20040112", ()),
    6098: ("ClinicalCourseofDisease", "Clinical Course of Disease", "1.2.840.10008.6.1.1277", "20190125", ()),
    6099: ("RacialGroup", "Racial Group", "1.2.840.10008.6.1.1278", "20240611", ()),
    6100: ("ChestComponentCategory", "Chest Component Category", "1.2.840.10008.6.1.420", "20240611", ()),
    6101: ("ChestFindingorFeature", "Chest Finding or Feature", "1.2.840.10008.6.1.421", "20030108", ()),
    6102: (
        "ChestFindingorFeatureModifier",
        "Chest Finding or Feature Modifier",
        "1.2.840.10008.6.1.422",
        "20030108",
        (6103, 6104, 6105, 6106, 6109, 6138),
    ),
    6103: (
        "AbnormalLinesFindingorFeature",
        "Abnormal Lines Finding or Feature",
        "1.2.840.10008.6.1.423",
        "20030108",
        (),
    ),
    6104: (
        "AbnormalOpacityFindingorFeature",
        "Abnormal Opacity Finding or Feature",
        "1.2.840.10008.6.1.424",
        "20030108",
        (),
    ),
    6105: (
        "AbnormalLucencyFindingorFeature",
        "Abnormal Lucency Finding or Feature",
        "1.2.840.10008.6.1.425",
        "20030108",
        (),
    ),
    6106: (
        "AbnormalTextureFindingorFeature",
        "Abnormal Texture Finding or Feature",
        "1.2.840.10008.6.1.426",
        "20030108",
        (),
    ),
    6107: ("WidthDescriptor", "Width Descriptor", "1.2.840.10008.6.1.427", "20030108", ()),
    6108: (
        "ChestAnatomicStructureAbnormalDistribution",
        "Chest Anatomic Structure Abnormal Distribution",
        "1.2.840.10008.6.1.428",
        "20030108",
        (),
    ),
    6109: (
        "RadiographicAnatomyFindingorFeature",
        "Radiographic Anatomy Finding or Feature",
        "1.2.840.10008.6.1.429",
        "20030108",
        (6110, 6111, 6112, 6113, 6114, 6116, 6117),
    ),
    6110: ("LungAnatomyFindingorFeature", "Lung Anatomy Finding or Feature", "1.2.840.10008.6.1.430", "20030108", ()),
    6111: (
        "BronchovascularAnatomyFindingorFeature",
        "Bronchovascular Anatomy Finding or Feature",
        "1.2.840.10008.6.1.431",
        "20030108",
        (),
    ),
    6112: (
        "PleuraAnatomyFindingorFeature",
        "Pleura Anatomy Finding or Feature",
        "1.2.840.10008.6.1.432",
        "20030108",
        (),
    ),
    6113: (
        "MediastinumAnatomyFindingorFeature",
        "Mediastinum Anatomy Finding or Feature",
        "1.2.840.10008.6.1.433",
        "20130617",
        (6148, 6149),
    ),
    6114: (
        "OsseousAnatomyFindingorFeature",
        "Osseous Anatomy Finding or Feature",
        "1.2.840.10008.6.1.434",
        "20170914",
        (),
    ),
    6115: ("OsseousAnatomyModifier", "Osseous Anatomy Modifier", "1.2.840.10008.6.1.435", "20160314", ()),
    6116: ("MuscularAnatomy", "Muscular Anatomy", "1.2.840.10008.6.1.436", "20170914", ()),
    6117: ("VascularAnatomy", "Vascular Anatomy", "1.2.840.10008.6.1.437", "20200309", (3015,)),
    6118: ("SizeDescriptor", "Size Descriptor", "1.2.840.10008.6.1.438", "20030108", ()),
    6119: ("ChestBorderShape", "Chest Border Shape", "1.2.840.10008.6.1.439", "20030108", ()),
    6120: ("ChestBorderDefinition", "Chest Border Definition", "1.2.840.10008.6.1.440", "20190326", ()),
    6121: ("ChestOrientationDescriptor", "Chest Orientation Descriptor", "1.2.840.10008.6.1.441", "20030108", ()),
    6122: ("ChestContentDescriptor", "Chest Content Descriptor", "1.2.840.10008.6.1.442", "20200921", ()),
    6123: ("ChestOpacityDescriptor", "Chest Opacity Descriptor", "1.2.840.10008.6.1.443", "20030108", ()),
    6124: ("LocationinChest", "Location in Chest", "1.2.840.10008.6.1.444", "20030108", (6125, 6126, 6127)),
    6125: ("GeneralChestLocation", "General Chest Location", "1.2.840.10008.6.1.445", "20030108", ()),
    6126: ("LocationinLung", "Location in Lung", "1.2.840.10008.6.1.446", "20240611", (6170, 6171)),
    6127: ("SegmentLocationinLung", "Segment Location in Lung", "1.2.840.10008.6.1.447", "20030108", ()),
    6128: ("ChestDistributionDescriptor", "Chest Distribution Descriptor", "1.2.840.10008.6.1.448", "20030108", ()),
    6129: ("ChestSiteInvolvement", "Chest Site Involvement", "1.2.840.10008.6.1.449", "20240611", ()),
    6130: ("SeverityDescriptor", "Severity Descriptor", "1.2.840.10008.6.1.450", "20240611", ()),
    6131: ("ChestTextureDescriptor", "Chest Texture Descriptor", "1.2.840.10008.6.1.451", "20030108", ()),
    6132: ("ChestCalcificationDescriptor", "Chest Calcification Descriptor", "1.2.840.10008.6.1.452", "20030108", ()),
    6133: (
        "ChestQuantitativeTemporalDifferenceType",
        "Chest Quantitative Temporal Difference Type",
        "1.2.840.10008.6.1.453",
        "20100604",
        (),
    ),
    6134: (
        "ChestQualitativeTemporalDifferenceType",
        "Chest Qualitative Temporal Difference Type",
        "1.2.840.10008.6.1.454",
        "20090717",
        (),
    ),
    6135: ("ImageQualityFinding", "Image Quality Finding", "1.2.840.10008.6.1.455", "20090402", ()),
    6136: (
        "ChestTypesofQualityControlStandard",
        "Chest Types of Quality Control Standard",
        "1.2.840.10008.6.1.456",
        "20030108",
        (),
    ),
    6137: ("CADAnalysisType", "CAD Analysis Type", "1.2.840.10008.6.1.457", "20030108", ()),
    6138: (
        "ChestNonlesionObjectType",
        "Chest Non-lesion Object Type",
        "1.2.840.10008.6.1.458",
        "20170914",
        (6404, 6405),
    ),
    6139: ("NonlesionModifier", "Non-lesion Modifier", "1.2.840.10008.6.1.459", "20030108", ()),
    6140: ("CalculationMethod", "Calculation Method", "1.2.840.10008.6.1.460", "20070625", ()),
    6141: (
        "AttenuationCoefficientMeasurement",
        "Attenuation Coefficient Measurement",
        "1.2.840.10008.6.1.461",
        "20030108",
        (),
    ),
    6142: ("CalculatedValue", "Calculated Value", "1.2.840.10008.6.1.462", "20240611", ()),
    6143: ("LesionResponse", "Lesion Response", "1.2.840.10008.6.1.463", "20030108", (6144,)),
    6144: ("RECISTDefinedLesionResponse", "RECIST Defined Lesion Response", "1.2.840.10008.6.1.464", "20030108", ()),
    6145: ("BaselineCategory", "Baseline Category", "1.2.840.10008.6.1.465", "20030108", ()),
    6146: ("TimePointType", "Time Point Type", "1.2.840.10008.6.1.1002", "20250401", ()),
    6147: ("ResponseCriteria", "Response Criteria", "1.2.840.10008.6.1.1004", "20141110", ()),
    6148: ("MediastinumFindingorFeature", "Mediastinum Finding or Feature", "1.2.840.10008.6.1.1313", "20200309", ()),
    6149: ("MediastinumAnatomy", "Mediastinum Anatomy", "1.2.840.10008.6.1.1314", "20200309", ()),
    6151: ("BackgroundEchotexture", "Background Echotexture", "1.2.840.10008.6.1.466", "20050822", ()),
    6152: ("Orientation", "Orientation", "1.2.840.10008.6.1.467", "20050822", ()),
    6153: ("LesionBoundary", "Lesion Boundary", "1.2.840.10008.6.1.468", "20050822", ()),
    6154: ("EchoPattern", "Echo Pattern", "1.2.840.10008.6.1.469", "20050822", ()),
    6155: ("PosteriorAcousticFeature", "Posterior Acoustic Feature", "1.2.840.10008.6.1.470", "20060622", ()),
    6157: ("Vascularity", "Vascularity", "1.2.840.10008.6.1.471", "20050822", ()),
    6158: ("CorrelationtoOtherFinding", "Correlation to Other Finding", "1.2.840.10008.6.1.472", "20050822", ()),
    6159: ("MalignancyType", "Malignancy Type", "1.2.840.10008.6.1.473", "20050822", ()),
    6160: (
        "BreastPrimaryTumorAssessmentFromAJCC",
        "Breast Primary Tumor Assessment From AJCC",
        "1.2.840.10008.6.1.474",
        "20230630",
        (),
    ),
    6161: (
        "PathologicalRegionalLymphNodeAssessmentforBreast",
        "Pathological Regional Lymph Node Assessment for Breast",
        "1.2.840.10008.6.1.475",
        "20230630",
        (),
    ),
    6162: (
        "AssessmentofMetastasisforBreast",
        "Assessment of Metastasis for Breast",
        "1.2.840.10008.6.1.476",
        "20240611",
        (),
    ),
    6163: ("MenstrualCyclePhase", "Menstrual Cycle Phase", "1.2.840.10008.6.1.477", "20050822", ()),
    6164: ("TimeInterval", "Time Interval", "1.2.840.10008.6.1.478", "20050822", ()),
    6165: ("BreastLinearMeasurement", "Breast Linear Measurement", "1.2.840.10008.6.1.479", "20050822", (7470,)),
    6166: (
        "CADGeometrySecondaryGraphicalRepresentation",
        "CAD Geometry Secondary Graphical Representation",
        "1.2.840.10008.6.1.480",
        "20060822",
        (),
    ),
    6170: ("LobeofLung", "Lobe of Lung", "1.2.840.10008.6.1.1482", "20240611", ()),
    6171: ("ZoneofLung", "Zone of Lung", "1.2.840.10008.6.1.1483", "20240611", ()),
    6200: ("ColonOverallAssessment", "Colon Overall Assessment", "1.2.840.10008.6.1.787", "20090402", ()),
    6201: ("ColonFindingorFeature", "Colon Finding or Feature", "1.2.840.10008.6.1.788", "20220922", ()),
    6202: (
        "ColonFindingorFeatureModifier",
        "Colon Finding or Feature Modifier",
        "1.2.840.10008.6.1.789",
        "20090402",
        (6203, 6204),
    ),
    6203: ("ColonNonlesionObjectType", "Colon Non-lesion Object Type", "1.2.840.10008.6.1.790", "20220922", ()),
    6204: ("AnatomicNoncolonFinding", "Anatomic Non-colon Finding", "1.2.840.10008.6.1.791", "20090402", ()),
    6205: ("ClockfaceLocationforColon", "Clockface Location for Colon", "1.2.840.10008.6.1.792", "20090402", ()),
    6206: (
        "RecumbentPatientOrientationforColon",
        "Recumbent Patient Orientation for Colon",
        "1.2.840.10008.6.1.793",
        "20090402",
        (),
    ),
    6207: (
        "ColonQuantitativeTemporalDifferenceType",
        "Colon Quantitative Temporal Difference Type",
        "1.2.840.10008.6.1.794",
        "20090717",
        (),
    ),
    6208: (
        "ColonTypesofQualityControlStandard",
        "Colon Types of Quality Control Standard",
        "1.2.840.10008.6.1.795",
        "20090402",
        (),
    ),
    6209: ("ColonMorphologyDescriptor", "Colon Morphology Descriptor", "1.2.840.10008.6.1.796", "20090402", ()),
    6210: ("LocationinIntestinalTract", "Location in Intestinal Tract", "1.2.840.10008.6.1.797", "20090402", ()),
    6211: ("ColonCADMaterialDescription", "Colon CAD Material Description", "1.2.840.10008.6.1.798", "20200921", ()),
    6212: (
        "CalculatedValueforColonFinding",
        "Calculated Value for Colon Finding",
        "1.2.840.10008.6.1.799",
        "20090402",
        (),
    ),
    6300: ("ProstateAnatomy", "Prostate Anatomy", "1.2.840.10008.6.1.1138", "20210120", (6302, 6303, 6304)),
    6301: (
        "ProstateSectorAnatomyfromPIRADSv2",
        "Prostate Sector Anatomy from PI-RADS v2",
        "1.2.840.10008.6.1.1139",
        "20161106",
        (),
    ),
    6302: (
        "ProstateSectorAnatomyfromEuropeanConcensus16Sector(Minimal)Model",
        "Prostate Sector Anatomy from European Concensus 16 Sector (Minimal) Model",
        "1.2.840.10008.6.1.1140",
        "20161106",
        (),
    ),
    6303: (
        "ProstateSectorAnatomyfromEuropeanConcensus27Sector(Optimal)Model",
        "Prostate Sector Anatomy from European Concensus 27 Sector (Optimal) Model",
        "1.2.840.10008.6.1.1141",
        "20161106",
        (),
    ),
    6304: (
        "ProstateSectorAnatomyfromPIRADSv2.1",
        "Prostate Sector Anatomy from PI-RADS v2.1",
        "1.2.840.10008.6.1.1306",
        "20200117",
        (6301,),
    ),
    6310: ("ProstateReportingSystem", "Prostate Reporting System", "1.2.840.10008.6.1.1367", "20210714", ()),
    6311: ("MRSignalIntensity", "MR Signal Intensity", "1.2.840.10008.6.1.1368", "20210714", ()),
    6312: (
        "CrosssectionalScanPlaneOrientation",
        "Cross-sectional Scan Plane Orientation",
        "1.2.840.10008.6.1.1369",
        "20210714",
        (),
    ),
    6313: ("HistoryofProstateDisease", "History of Prostate Disease", "1.2.840.10008.6.1.1370", "20210714", ()),
    6314: (
        "ProstateMRIStudyQualityFinding",
        "Prostate MRI Study Quality Finding",
        "1.2.840.10008.6.1.1371",
        "20210714",
        (),
    ),
    6315: (
        "ProstateMRISeriesQualityFinding",
        "Prostate MRI Series Quality Finding",
        "1.2.840.10008.6.1.1372",
        "20210714",
        (6316, 6317, 6318),
    ),
    6316: ("MRImagingArtifact", "MR Imaging Artifact", "1.2.840.10008.6.1.1373", "20210714", ()),
    6317: (
        "ProstateDCEMRIQualityFinding",
        "Prostate DCE MRI Quality Finding",
        "1.2.840.10008.6.1.1374",
        "20210714",
        (),
    ),
    6318: (
        "ProstateDWIMRIQualityFinding",
        "Prostate DWI MRI Quality Finding",
        "1.2.840.10008.6.1.1375",
        "20210714",
        (),
    ),
    6319: ("AbdominalInterventionType", "Abdominal Intervention Type", "1.2.840.10008.6.1.1376", "20240611", ()),
    6320: ("AbdominopelvicIntervention", "Abdominopelvic Intervention", "1.2.840.10008.6.1.1377", "20230630", ()),
    6321: (
        "ProstateCancerDiagnosticProcedure",
        "Prostate Cancer Diagnostic Procedure",
        "1.2.840.10008.6.1.1378",
        "20210714",
        (),
    ),
    6322: ("ProstateCancerFamilyHistory", "Prostate Cancer Family History", "1.2.840.10008.6.1.1379", "20210714", ()),
    6323: ("ProstateCancerTherapy", "Prostate Cancer Therapy", "1.2.840.10008.6.1.1380", "20210714", ()),
    6324: ("ProstateMRIAssessment", "Prostate MRI Assessment", "1.2.840.10008.6.1.1381", "20210714", (6325,)),
    6325: ("OverallAssessmentfromPIRADS®", "Overall Assessment from PI-RADS", "1.2.840.10008.6.1.1382", "20210714", ()),
    6326: (
        "ImageQualityControlStandard",
        "Image Quality Control Standard",
        "1.2.840.10008.6.1.1383",
        "20210714",
        (6045, 6353),
    ),
    6327: ("ProstateImagingIndication", "Prostate Imaging Indication", "1.2.840.10008.6.1.1384", "20210714", ()),
    6328: (
        "PIRADS®v2LesionAssessmentCategory",
        "PI-RADS v2 Lesion Assessment Category",
        "1.2.840.10008.6.1.1385",
        "20210714",
        (),
    ),
    6329: (
        "PIRADS®v2T2WIPZLesionAssessmentCategory",
        "PI-RADS v2 T2WI PZ Lesion Assessment Category",
        "1.2.840.10008.6.1.1386",
        "20210714",
        (),
    ),
    6330: (
        "PIRADS®v2T2WITZLesionAssessmentCategory",
        "PI-RADS v2 T2WI TZ Lesion Assessment Category",
        "1.2.840.10008.6.1.1387",
        "20210714",
        (),
    ),
    6331: (
        "PIRADS®v2DWILesionAssessmentCategory",
        "PI-RADS v2 DWI Lesion Assessment Category",
        "1.2.840.10008.6.1.1388",
        "20210714",
        (),
    ),
    6332: (
        "PIRADS®v2DCELesionAssessmentCategory",
        "PI-RADS v2 DCE Lesion Assessment Category",
        "1.2.840.10008.6.1.1389",
        "20210714",
        (),
    ),
    6333: ("mpMRIAssessmentType", "MpMRI Assessment Type", "1.2.840.10008.6.1.1390", "20210714", (6334,)),
    6334: (
        "mpMRIAssessmentTypefromPIRADS®",
        "MpMRI Assessment Type from PI-RADS",
        "1.2.840.10008.6.1.1391",
        "20250908",
        (),
    ),
    6335: (
        "mpMRIAssessmentValue",
        "MpMRI Assessment Value",
        "1.2.840.10008.6.1.1392",
        "20210714",
        (6336, 6339, 6341, 6343, 6345),
    ),
    6336: ("MRIAbnormality", "MRI Abnormality", "1.2.840.10008.6.1.1393", "20210714", (6337,)),
    6337: (
        "mpMRIProstateAbnormalityfromPIRADS®",
        "MpMRI Prostate Abnormality from PI-RADS",
        "1.2.840.10008.6.1.1394",
        "20250122",
        (6338,),
    ),
    6338: (
        "mpMRIBenignProstateAbnormalityfromPIRADS®",
        "MpMRI Benign Prostate Abnormality from PI-RADS",
        "1.2.840.10008.6.1.1395",
        "20210714",
        (),
    ),
    6339: ("MRIShapeCharacteristic", "MRI Shape Characteristic", "1.2.840.10008.6.1.1396", "20210714", (6340,)),
    6340: (
        "ProstateMRIShapeCharacteristicfromPIRADS®",
        "Prostate MRI Shape Characteristic from PI-RADS",
        "1.2.840.10008.6.1.1397",
        "20210714",
        (),
    ),
    6341: ("MRIMarginCharacteristic", "MRI Margin Characteristic", "1.2.840.10008.6.1.1398", "20210714", (6342,)),
    6342: (
        "ProstateMRIMarginCharacteristicfromPIRADS®",
        "Prostate MRI Margin Characteristic from PI-RADS",
        "1.2.840.10008.6.1.1399",
        "20210714",
        (),
    ),
    6343: ("MRISignalCharacteristic", "MRI Signal Characteristic", "1.2.840.10008.6.1.1400", "20210714", (6344,)),
    6344: (
        "ProstateMRISignalCharacteristicfromPIRADS®",
        "Prostate MRI Signal Characteristic from PI-RADS",
        "1.2.840.10008.6.1.1401",
        "20210714",
        (),
    ),
    6345: ("MRIEnhancementPattern", "MRI Enhancement Pattern", "1.2.840.10008.6.1.1402", "20210714", (6346,)),
    6346: (
        "ProstateMRIEnhancementPatternfromPIRADS®",
        "Prostate MRI Enhancement Pattern from PI-RADS",
        "1.2.840.10008.6.1.1403",
        "20210714",
        (),
    ),
    6347: (
        "ProstateMRIExtraprostaticFinding",
        "Prostate MRI Extra-prostatic Finding",
        "1.2.840.10008.6.1.1404",
        "20210714",
        (),
    ),
    6348: (
        "ProstateMRIAssessmentofExtraprostaticAnatomicSite",
        "Prostate MRI Assessment of Extra-prostatic Anatomic Site",
        "1.2.840.10008.6.1.1405",
        "20210714",
        (),
    ),
    6349: ("MRCoilType", "MR Coil Type", "1.2.840.10008.6.1.1406", "20210714", ()),
    6350: ("EndorectalCoilFillSubstance", "Endorectal Coil Fill Substance", "1.2.840.10008.6.1.1407", "20210714", ()),
    6351: (
        "ProstateRelationalMeasurement",
        "Prostate Relational Measurement",
        "1.2.840.10008.6.1.1408",
        "20210714",
        (),
    ),
    6352: (
        "ProstateCancerDiagnosticBloodLabMeasurement",
        "Prostate Cancer Diagnostic Blood Lab Measurement",
        "1.2.840.10008.6.1.1409",
        "20210714",
        (),
    ),
    6353: (
        "ProstateImagingTypesofQualityControlStandard",
        "Prostate Imaging Types of Quality Control Standard",
        "1.2.840.10008.6.1.1410",
        "20210714",
        (),
    ),
    6401: (
        "NonlesionObjectTypePhysicalObject",
        "Non-lesion Object Type - Physical Object",
        "1.2.840.10008.6.1.1185",
        "20240913",
        (3779,),
    ),
    6402: (
        "NonlesionObjectTypeSubstance",
        "Non-lesion Object Type - Substance",
        "1.2.840.10008.6.1.1186",
        "20260321",
        (),
    ),
    6403: ("NonlesionObjectTypeTissue", "Non-lesion Object Type - Tissue", "1.2.840.10008.6.1.1187", "20170914", ()),
    6404: (
        "ChestNonlesionObjectTypePhysicalObject",
        "Chest Non-lesion Object Type - Physical Object",
        "1.2.840.10008.6.1.1188",
        "20170914",
        (),
    ),
    6405: (
        "ChestNonlesionObjectTypeTissue",
        "Chest Non-lesion Object Type - Tissue",
        "1.2.840.10008.6.1.1189",
        "20170914",
        (),
    ),
    7000: (
        "DiagnosticImagingReportDocumentTitle",
        "Diagnostic Imaging Report Document Title",
        "1.2.840.10008.6.1.481",
        "20220628",
        (12100, 12320),
    ),
    7001: (
        "DiagnosticImagingReportHeading",
        "Diagnostic Imaging Report Heading",
        "1.2.840.10008.6.1.482",
        "20150324",
        (),
    ),
    7002: (
        "DiagnosticImagingReportElement",
        "Diagnostic Imaging Report Element",
        "1.2.840.10008.6.1.483",
        "20200310",
        (),
    ),
    7003: (
        "DiagnosticImagingReportPurposeofReference",
        "Diagnostic Imaging Report Purpose of Reference",
        "1.2.840.10008.6.1.484",
        "20241110",
        (),
    ),
    7004: ("WaveformPurposeofReference", "Waveform Purpose of Reference", "1.2.840.10008.6.1.485", "20090409", ()),
    7005: (
        "ContributingEquipmentPurposeofReference",
        "Contributing Equipment Purpose of Reference",
        "1.2.840.10008.6.1.486",
        "20240324",
        (),
    ),
    7006: ("SRDocumentPurposeofReference", "SR Document Purpose of Reference", "1.2.840.10008.6.1.487", "20061023", ()),
    7007: ("", "CID 7007", "", "", ()),
    7008: ("MediaImport", "Media Import", "1.2.840.10008.6.1.489", "20061024", ()),
    7009: (
        "PurposeofReferencetoPredecessorReport",
        "Purpose of Reference to Predecessor Report",
        "1.2.840.10008.6.1.818",
        "20090826",
        (),
    ),
    7010: (
        "KeyObjectSelectionDocumentTitle",
        "Key Object Selection Document Title",
        "1.2.840.10008.6.1.490",
        "20251111",
        (7014, 7023, 7024, 7025, 7070),
    ),
    7011: ("RejectedforQualityReason", "Rejected for Quality Reason", "1.2.840.10008.6.1.491", "20020904", ()),
    7012: ("BestinSet", "Best in Set", "1.2.840.10008.6.1.492", "20020904", ()),
    7013: (
        "NonImageSourceInstancePurposeofReference",
        "Non-Image Source Instance Purpose of Reference",
        "1.2.840.10008.6.1.1134",
        "20200920",
        (7019,),
    ),
    7014: (
        "ExportAdditionalInformationDocumentTitle",
        "Export Additional Information Document Title",
        "1.2.840.10008.6.1.1178",
        "20170914",
        (),
    ),
    7015: ("ExportDelayReason", "Export Delay Reason", "1.2.840.10008.6.1.1179", "20170914", ()),
    7016: ("LevelofDifficulty", "Level of Difficulty", "1.2.840.10008.6.1.1180", "20170914", ()),
    7017: (
        "CategoryofTeachingMaterialImaging",
        "Category of Teaching Material - Imaging",
        "1.2.840.10008.6.1.1181",
        "20170914",
        (),
    ),
    7018: ("MiscellaneousDocumentTitle", "Miscellaneous Document Title", "1.2.840.10008.6.1.1182", "20170914", ()),
    7019: (
        "SegmentationNonImageSourcePurposeofReference",
        "Segmentation Non-Image Source Purpose of Reference",
        "1.2.840.10008.6.1.1183",
        "20240914",
        (),
    ),
    7020: ("", "CID 7020", "", "", ()),
    7021: (
        "MeasurementReportDocumentTitle",
        "Measurement Report Document Title",
        "1.2.840.10008.6.1.997",
        "20141110",
        (),
    ),
    7022: (
        "RadiotherapyPurposeofReference",
        "Radiotherapy Purpose of Reference",
        "1.2.840.10008.6.1.1115",
        "20240616",
        (),
    ),
    7023: ("RTProcessOutput", "RT Process Output", "1.2.840.10008.6.1.1135", "20160908", ()),
    7024: ("RTProcessInput", "RT Process Input", "1.2.840.10008.6.1.1136", "20160908", ()),
    7025: ("RTProcessInputUsed", "RT Process Input Used", "1.2.840.10008.6.1.1137", "20160908", ()),
    7026: (
        "RadiotherapeuticDoseMeasurementDevice",
        "Radiotherapeutic Dose Measurement Device",
        "1.2.840.10008.6.1.1177",
        "20221201",
        (),
    ),
    7027: (
        "SegmentedRadiotherapeuticDoseMeasurementDevice",
        "Segmented Radiotherapeutic Dose Measurement Device",
        "1.2.840.10008.6.1.1276",
        "20221201",
        (),
    ),
    7030: (
        "InstitutionalDepartment/Unit/Service",
        "Institutional Department/Unit/Service",
        "1.2.840.10008.6.1.817",
        "20160314",
        (),
    ),
    7031: (
        "ReasonforRemovalfromOperationalUse",
        "Reason for Removal from Operational Use",
        "1.2.840.10008.6.1.1446",
        "20220624",
        (),
    ),
    7035: (
        "ActionableFindingClassification",
        "Actionable Finding Classification",
        "1.2.840.10008.6.1.1026",
        "20150324",
        (),
    ),
    7036: ("ImageQualityAssessment", "Image Quality Assessment", "1.2.840.10008.6.1.1027", "20150324", ()),
    7039: ("PediatricSizeCategory", "Pediatric Size Category", "1.2.840.10008.6.1.1173", "20170417", (7040,)),
    7040: (
        "BroselowLutenPediatricSizeCategory",
        "Broselow-Luten Pediatric Size Category",
        "1.2.840.10008.6.1.824",
        "20100127",
        (),
    ),
    7041: (
        "CalciumScoringPatientSizeCategory",
        "Calcium Scoring Patient Size Category",
        "1.2.840.10008.6.1.1174",
        "20170417",
        (7042,),
    ),
    7042: (
        "CMDCTECCCalciumScoringPatientSizeCategory",
        "CMDCTECC Calcium Scoring Patient Size Category",
        "1.2.840.10008.6.1.825",
        "20100127",
        (),
    ),
    7050: ("DeidentificationMethod", "De-identification Method", "1.2.840.10008.6.1.925", "20170914", ()),
    7060: (
        "EncapsulatedDocumentSourcePurposeofReference",
        "Encapsulated Document Source Purpose of Reference",
        "1.2.840.10008.6.1.1201",
        "20180403",
        (7013,),
    ),
    7061: ("ModelDocumentTitle", "Model Document Title", "1.2.840.10008.6.1.1202", "20180403", ()),
    7062: (
        "PurposeofReferencetoPredecessor3DModel",
        "Purpose of Reference to Predecessor 3D Model",
        "1.2.840.10008.6.1.1203",
        "20180403",
        (),
    ),
    7063: ("ModelScaleUnit", "Model Scale Unit", "1.2.840.10008.6.1.1204", "20180403", ()),
    7064: ("ModelUsage", "Model Usage", "1.2.840.10008.6.1.1205", "20180403", ()),
    7070: ("RealTimeVideoRenditionTitle", "Real Time Video Rendition Title", "1.2.840.10008.6.1.1303", "20190915", ()),
    7100: ("RCSRegistrationMethodType", "RCS Registration Method Type", "1.2.840.10008.6.1.494", "20200920", ()),
    7101: ("BrainAtlasFiducial", "Brain Atlas Fiducial", "1.2.840.10008.6.1.495", "20040115", ()),
    7110: ("FiducialCategory", "Fiducial Category", "1.2.840.10008.6.1.1132", "20160919", ()),
    7111: ("Fiducial", "Fiducial", "1.2.840.10008.6.1.1133", "20180917", (3496, 3837, 7101, 7112)),
    7112: ("RadiotherapyFiducial", "Radiotherapy Fiducial", "1.2.840.10008.6.1.1207", "20180917", ()),
    7140: (
        "BrainStructureforVolumetricMeasurement",
        "Brain Structure for Volumetric Measurement",
        "1.2.840.10008.6.1.967",
        "20220402",
        (),
    ),
    7150: ("SegmentationPropertyCategory", "Segmentation Property Category", "1.2.840.10008.6.1.496", "20260319", ()),
    7151: (
        "SegmentationPropertyType",
        "Segmentation Property Type",
        "1.2.840.10008.6.1.497",
        "20260319",
        (4273, 7164, 7191, 7192, 7193, 7194, 7195, 7196, 7197),
    ),
    7152: (
        "CardiacStructureSegmentationType",
        "Cardiac Structure Segmentation Type",
        "1.2.840.10008.6.1.498",
        "20130617",
        (),
    ),
    7153: ("CNSSegmentationType", "CNS Segmentation Type", "1.2.840.10008.6.1.499", "20220402", ()),
    7154: ("AbdominalSegmentationType", "Abdominal Segmentation Type", "1.2.840.10008.6.1.500", "20220922", (7171,)),
    7155: ("ThoracicSegmentationType", "Thoracic Segmentation Type", "1.2.840.10008.6.1.501", "20200704", (6170,)),
    7156: ("VascularSegmentationType", "Vascular Segmentation Type", "1.2.840.10008.6.1.502", "20210328", ()),
    7157: ("DeviceSegmentationType", "Device Segmentation Type", "1.2.840.10008.6.1.503", "20241111", (9505, 9506)),
    7158: ("ArtifactSegmentationType", "Artifact Segmentation Type", "1.2.840.10008.6.1.504", "20130617", ()),
    7159: ("LesionSegmentationType", "Lesion Segmentation Type", "1.2.840.10008.6.1.505", "20240611", (7168,)),
    7160: ("PelvicOrganSegmentationType", "Pelvic Organ Segmentation Type", "1.2.840.10008.6.1.506", "20230630", ()),
    7161: ("PhysiologySegmentationType", "Physiology Segmentation Type", "1.2.840.10008.6.1.507", "20060822", ()),
    7162: (
        "SurfaceProcessingAlgorithmFamily",
        "Surface Processing Algorithm Family",
        "1.2.840.10008.6.1.636",
        "20080829",
        (),
    ),
    7163: ("", "CID 7163", "", "20240913", ()),
    7164: (
        "QualitySegmentationPropertyType",
        "Quality Segmentation Property Type",
        "1.2.840.10008.6.1.1568",
        "20260319",
        (),
    ),
    7165: ("AbstractSegmentationType", "Abstract Segmentation Type", "1.2.840.10008.6.1.962", "20220402", ()),
    7166: ("CommonTissueSegmentationType", "Common Tissue Segmentation Type", "1.2.840.10008.6.1.963", "20240611", ()),
    7167: (
        "PeripheralNervousSystemSegmentationType",
        "Peripheral Nervous System Segmentation Type",
        "1.2.840.10008.6.1.964",
        "20130617",
        (),
    ),
    7168: (
        "BrainLesionSegmentationTypeWithNecrosis",
        "Brain Lesion Segmentation Type With Necrosis",
        "1.2.840.10008.6.1.1280",
        "20190327",
        (7169,),
    ),
    7169: (
        "BrainLesionSegmentationTypeWithoutNecrosis",
        "Brain Lesion Segmentation Type Without Necrosis",
        "1.2.840.10008.6.1.1281",
        "20190327",
        (),
    ),
    7170: ("CouinaudLiverSegment", "Couinaud Liver Segment", "1.2.840.10008.6.1.1358", "20210120", ()),
    7171: ("LiverSegmentationType", "Liver Segmentation Type", "1.2.840.10008.6.1.1359", "20210120", (7170,)),
    7180: (
        "AbstractMultidimensionalImageModelComponentSemantic",
        "Abstract Multi-dimensional Image Model Component Semantic",
        "1.2.840.10008.6.1.917",
        "20191108",
        (217, 4033, 4107, 4108, 4109, 7270, 7271, 7272, 10070),
    ),
    7181: (
        "AbstractMultidimensionalImageModelComponentUnit",
        "Abstract Multi-dimensional Image Model Component Unit",
        "1.2.840.10008.6.1.918",
        "20180605",
        (84, 3500, 3502, 3503, 7277, 7460, 7461, 7462, 10071),
    ),
    7182: (
        "AbstractMultidimensionalImageModelDimensionSemantic",
        "Abstract Multi-dimensional Image Model Dimension Semantic",
        "1.2.840.10008.6.1.919",
        "20100825",
        (),
    ),
    7183: (
        "AbstractMultidimensionalImageModelDimensionUnit",
        "Abstract Multi-dimensional Image Model Dimension Unit",
        "1.2.840.10008.6.1.920",
        "20100825",
        (7460,),
    ),
    7184: (
        "AbstractMultidimensionalImageModelAxisDirection",
        "Abstract Multi-dimensional Image Model Axis Direction",
        "1.2.840.10008.6.1.921",
        "20100825",
        (),
    ),
    7185: (
        "AbstractMultidimensionalImageModelAxisOrientation",
        "Abstract Multi-dimensional Image Model Axis Orientation",
        "1.2.840.10008.6.1.922",
        "20100825",
        (),
    ),
    7186: (
        "AbstractMultidimensionalImageModelQualitativeDimensionSampleSemantic",
        "Abstract Multi-dimensional Image Model Qualitative Dimension Sample Semantic",
        "1.2.840.10008.6.1.923",
        "20100825",
        (4033,),
    ),
    7191: (
        "TissueSegmentationPropertyType",
        "Tissue Segmentation Property Type",
        "1.2.840.10008.6.1.1190",
        "20170914",
        (6403, 6405, 7166),
    ),
    7192: (
        "AnatomicalStructureSegmentationPropertyType",
        "Anatomical Structure Segmentation Property Type",
        "1.2.840.10008.6.1.1191",
        "20240915",
        (
            4,
            3010,
            3827,
            3829,
            4028,
            4030,
            4040,
            4273,
            4275,
            6110,
            6111,
            6112,
            6113,
            6114,
            6116,
            6117,
            7152,
            7153,
            7154,
            7155,
            7156,
            7160,
            7163,
            7167,
            7602,
        ),
    ),
    7193: (
        "PhysicalObjectSegmentationPropertyType",
        "Physical Object Segmentation Property Type",
        "1.2.840.10008.6.1.1192",
        "20170914",
        (8, 6401, 6404, 7027, 7157, 7158),
    ),
    7194: (
        "MorphologicallyAbnormalStructureSegmentationPropertyType",
        "Morphologically Abnormal Structure Segmentation Property Type",
        "1.2.840.10008.6.1.1193",
        "20220402",
        (7159, 7199),
    ),
    7195: (
        "FunctionSegmentationPropertyType",
        "Function Segmentation Property Type",
        "1.2.840.10008.6.1.1194",
        "20170914",
        (7161,),
    ),
    7196: (
        "SpatialandRelationalConceptSegmentationPropertyType",
        "Spatial and Relational Concept Segmentation Property Type",
        "1.2.840.10008.6.1.1195",
        "20170914",
        (7165,),
    ),
    7197: (
        "BodySubstanceSegmentationPropertyType",
        "Body Substance Segmentation Property Type",
        "1.2.840.10008.6.1.1196",
        "20170914",
        (),
    ),
    7198: (
        "SubstanceSegmentationPropertyType",
        "Substance Segmentation Property Type",
        "1.2.840.10008.6.1.1197",
        "20170914",
        (6402,),
    ),
    7199: (
        "AnatomicallyLocalizedLesionSegmentationType",
        "Anatomically Localized Lesion Segmentation Type",
        "1.2.840.10008.6.1.1445",
        "20220402",
        (),
    ),
    7201: (
        "ReferencedImagePurposeofReference",
        "Referenced Image Purpose of Reference",
        "1.2.840.10008.6.1.508",
        "20220402",
        (),
    ),
    7202: (
        "SourceImagePurposeofReference",
        "Source Image Purpose of Reference",
        "1.2.840.10008.6.1.509",
        "20170405",
        (),
    ),
    7203: ("ImageDerivation", "Image Derivation", "1.2.840.10008.6.1.510", "20200920", ()),
    7205: (
        "PurposeofReferencetoAlternateRepresentation",
        "Purpose of Reference to Alternate Representation",
        "1.2.840.10008.6.1.511",
        "20040322",
        (),
    ),
    7210: (
        "RelatedSeriesPurposeofReference",
        "Related Series Purpose of Reference",
        "1.2.840.10008.6.1.512",
        "20140627",
        (),
    ),
    7215: (
        "SpectroscopyPurposeofReference",
        "Spectroscopy Purpose of Reference",
        "1.2.840.10008.6.1.970",
        "20140105",
        (),
    ),
    7220: ("RTDoseDerivation", "RT Dose Derivation", "1.2.840.10008.6.1.968", "20251111", ()),
    7221: ("RTDosePurposeofReference", "RT Dose Purpose of Reference", "1.2.840.10008.6.1.969", "20140106", ()),
    7222: (
        "ParametricMapDerivationImagePurposeofReference",
        "Parametric Map Derivation Image Purpose of Reference",
        "1.2.840.10008.6.1.1009",
        "20141110",
        (),
    ),
    7230: ("AutomationofMeasurement", "Automation of Measurement", "1.2.840.10008.6.1.1319", "20200704", ()),
    7250: ("MultiFrameSubsetType", "Multi-Frame Subset Type", "1.2.840.10008.6.1.513", "20070625", ()),
    7260: (
        "DiffusionAcquisitionValueType",
        "Diffusion Acquisition Value Type",
        "1.2.840.10008.6.1.1059",
        "20150918",
        (),
    ),
    7261: ("DiffusionModelValueType", "Diffusion Model Value Type", "1.2.840.10008.6.1.1060", "20150918", ()),
    7262: (
        "DiffusionTractographyAlgorithmFamily",
        "Diffusion Tractography Algorithm Family",
        "1.2.840.10008.6.1.1061",
        "20150918",
        (),
    ),
    7263: (
        "DiffusionTractographyMeasurementType",
        "Diffusion Tractography Measurement Type",
        "1.2.840.10008.6.1.1062",
        "20150918",
        (),
    ),
    7270: ("MRDiffusionComponentSemantic", "MR Diffusion Component Semantic", "1.2.840.10008.6.1.1165", "20170413", ()),
    7271: ("MRDiffusionAnisotropyIndex", "MR Diffusion Anisotropy Index", "1.2.840.10008.6.1.1166", "20170413", ()),
    7272: ("MRDiffusionModelParameter", "MR Diffusion Model Parameter", "1.2.840.10008.6.1.1167", "20170413", ()),
    7273: ("MRDiffusionModel", "MR Diffusion Model", "1.2.840.10008.6.1.1168", "20170413", ()),
    7274: (
        "MRDiffusionModelFittingMethod",
        "MR Diffusion Model Fitting Method",
        "1.2.840.10008.6.1.1169",
        "20170413",
        (),
    ),
    7275: (
        "MRDiffusionModelSpecificMethod",
        "MR Diffusion Model Specific Method",
        "1.2.840.10008.6.1.1170",
        "20170413",
        (),
    ),
    7276: ("MRDiffusionModelInput", "MR Diffusion Model Input", "1.2.840.10008.6.1.1171", "20170413", ()),
    7277: (
        "DiffusionRateAreaOverTimeUnit",
        "Diffusion Rate Area Over Time Unit",
        "1.2.840.10008.6.1.1172",
        "20170413",
        (),
    ),
    7300: ("ImplantMaterial", "Implant Material", "1.2.840.10008.6.1.1031", "20220115", ()),
    7301: ("InterventionType", "Intervention Type", "1.2.840.10008.6.1.1032", "20181110", ()),
    7302: (
        "ImplantTemplateViewOrientation",
        "Implant Template View Orientation",
        "1.2.840.10008.6.1.1033",
        "20101102",
        (),
    ),
    7303: (
        "ImplantTemplateModifiedViewOrientation",
        "Implant Template Modified View Orientation",
        "1.2.840.10008.6.1.1034",
        "20101102",
        (),
    ),
    7304: ("ImplantTargetAnatomy", "Implant Target Anatomy", "1.2.840.10008.6.1.1035", "20220922", ()),
    7305: ("ImplantPlanningLandmark", "Implant Planning Landmark", "1.2.840.10008.6.1.1036", "20101102", (7306,)),
    7306: (
        "HumanHipImplantPlanningLandmark",
        "Human Hip Implant Planning Landmark",
        "1.2.840.10008.6.1.1037",
        "20101102",
        (),
    ),
    7307: ("ImplantComponentType", "Implant Component Type", "1.2.840.10008.6.1.1038", "20101102", (7308, 7309)),
    7308: (
        "HumanHipImplantComponentType",
        "Human Hip Implant Component Type",
        "1.2.840.10008.6.1.1039",
        "20101102",
        (),
    ),
    7309: (
        "HumanTraumaImplantComponentType",
        "Human Trauma Implant Component Type",
        "1.2.840.10008.6.1.1040",
        "20101102",
        (),
    ),
    7310: ("ImplantFixationMethod", "Implant Fixation Method", "1.2.840.10008.6.1.1041", "20260321", ()),
    7320: ("PlanningMethod", "Planning Method", "1.2.840.10008.6.1.924", "20101102", ()),
    7445: ("DeviceParticipatingRole", "Device Participating Role", "1.2.840.10008.6.1.1042", "20120406", ()),
    7448: ("ThirdPersonPronounSet", "Third Person Pronoun Set", "1.2.840.10008.6.1.1531", "20250406", ()),
    7449: ("ReaderSpecialty", "Reader Specialty", "1.2.840.10008.6.1.1119", "20160601", ()),
    7450: ("PersonRole", "Person Role", "1.2.840.10008.6.1.514", "20040112", (7451, 7452)),
    7451: ("FamilyMember", "Family Member", "1.2.840.10008.6.1.515", "20040112", ()),
    7452: ("OrganizationalRole", "Organizational Role", "1.2.840.10008.6.1.516", "20170626", ()),
    7453: ("PerformingRole", "Performing Role", "1.2.840.10008.6.1.517", "20180326", ()),
    7454: ("AnimalTaxonomicRankValue", "Animal Taxonomic Rank Value", "1.2.840.10008.6.1.518", "20160211", ()),
    7455: ("Sex", "Sex", "1.2.840.10008.6.1.519", "20250406", (7459,)),
    7456: ("AgeUnit", "Age Unit", "1.2.840.10008.6.1.520", "20020904", ()),
    7457: ("SexMaleFemaleorBoth", "Sex - Male Female or Both", "1.2.840.10008.6.1.1067", "20151110", ()),
    7458: ("PersonGenderIdentity", "Person Gender Identity", "1.2.840.10008.6.1.1529", "20250406", ()),
    7459: (
        "CategoryOfSexParametersForClinicalUse",
        "Category of Sex Parameters for Clinical Use",
        "1.2.840.10008.6.1.1530",
        "20250406",
        (),
    ),
    7460: ("LinearMeasurementUnit", "Linear Measurement Unit", "1.2.840.10008.6.1.521", "20020904", ()),
    7461: ("AreaMeasurementUnit", "Area Measurement Unit", "1.2.840.10008.6.1.522", "20020904", ()),
    7462: ("VolumeMeasurementUnit", "Volume Measurement Unit", "1.2.840.10008.6.1.523", "20020904", ()),
    7464: (
        "GeneralRegionofInterestMeasurementModifier",
        "General Region of Interest Measurement Modifier",
        "1.2.840.10008.6.1.951",
        "20121101",
        (3488,),
    ),
    7465: (
        "MeasurementDerivedFromMultipleROIMeasurements",
        "Measurement Derived From Multiple ROI Measurements",
        "1.2.840.10008.6.1.952",
        "20240913",
        (226, 227, 281),
    ),
    7466: (
        "PETRegionofInterestMeasurement",
        "PET Region of Interest Measurement",
        "1.2.840.10008.6.1.999",
        "20141110",
        (),
    ),
    7467: (
        "GrayLevelCooccurrenceMatrixMeasurement",
        "Gray Level Co-occurrence Matrix Measurement",
        "1.2.840.10008.6.1.1000",
        "20190121",
        (),
    ),
    7468: (
        "TextureMeasurement",
        "Texture Measurement",
        "1.2.840.10008.6.1.1001",
        "20190121",
        (7467, 7475, 7476, 7478, 7479, 7500, 7501),
    ),
    7469: (
        "GenericIntensityandSizeMeasurement",
        "Generic Intensity and Size Measurement",
        "1.2.840.10008.6.1.1003",
        "20240913",
        (7180, 7470, 7471, 7472),
    ),
    7470: ("LinearMeasurement", "Linear Measurement", "1.2.840.10008.6.1.524", "20200920", ()),
    7471: ("AreaMeasurement", "Area Measurement", "1.2.840.10008.6.1.525", "20190121", ()),
    7472: ("VolumeMeasurement", "Volume Measurement", "1.2.840.10008.6.1.526", "20190121", ()),
    7473: ("GeneralAreaCalculationMethod", "General Area Calculation Method", "1.2.840.10008.6.1.527", "20070827", ()),
    7474: (
        "GeneralVolumeCalculationMethod",
        "General Volume Calculation Method",
        "1.2.840.10008.6.1.528",
        "20200920",
        (),
    ),
    7475: (
        "GrayLevelRunLengthBasedFeature",
        "Gray Level Run Length Based Feature",
        "1.2.840.10008.6.1.1199",
        "20190121",
        (),
    ),
    7476: (
        "GrayLevelSizeZoneBasedFeature",
        "Gray Level Size Zone Based Feature",
        "1.2.840.10008.6.1.1200",
        "20190121",
        (),
    ),
    7477: ("GlobalShapeDescriptor", "Global Shape Descriptor", "", "", ()),
    7478: ("IntensityHistogramFeature", "Intensity Histogram Feature", "1.2.840.10008.6.1.1271", "20190121", ()),
    7479: (
        "GreyLevelDistanceZoneBasedFeature",
        "Grey Level Distance Zone Based Feature",
        "1.2.840.10008.6.1.1272",
        "20190121",
        (),
    ),
    7480: ("Breed", "Breed", "1.2.840.10008.6.1.529", "20190817", (7486,)),
    7481: ("BreedRegistry", "Breed Registry", "1.2.840.10008.6.1.530", "20060822", ()),
    7482: ("DXAnatomyImagedforAnimal", "DX Anatomy Imaged for Animal", "1.2.840.10008.6.1.814", "20090717", (7483,)),
    7483: (
        "CommonAnatomicRegionsforAnimal",
        "Common Anatomic Regions for Animal",
        "1.2.840.10008.6.1.815",
        "20220922",
        (),
    ),
    7484: ("DXViewforAnimal", "DX View for Animal", "1.2.840.10008.6.1.816", "20090717", ()),
    7486: ("MixedBreed", "Mixed Breed", "1.2.840.10008.6.1.823", "20080324", ()),
    7490: ("ResearchAnimalSourceRegistry", "Research Animal Source Registry", "1.2.840.10008.6.1.1063", "20151110", ()),
    7500: (
        "NeighbourhoodGreyToneDifferenceBasedFeature",
        "Neighbourhood Grey Tone Difference Based Feature",
        "1.2.840.10008.6.1.1273",
        "20190121",
        (),
    ),
    7501: (
        "NeighbouringGreyLevelDependenceBasedFeature",
        "Neighbouring Grey Level Dependence Based Feature",
        "1.2.840.10008.6.1.1274",
        "20190121",
        (),
    ),
    7550: ("AngleMeasurement", "Angle Measurement", "", "", ()),
    7551: (
        "GenericPurposeofReferencetoImagesandCoordinatesinMeasurement",
        "Generic Purpose of Reference to Images and Coordinates in Measurement",
        "",
        "",
        (7552, 7553),
    ),
    7552: (
        "GenericPurposeofReferencetoImagesinMeasurement",
        "Generic Purpose of Reference to Images in Measurement",
        "",
        "",
        (),
    ),
    7553: (
        "GenericPurposeofReferencetoCoordinatesinMeasurement",
        "Generic Purpose of Reference to Coordinates in Measurement",
        "",
        "",
        (),
    ),
    7600: ("LymphNodeAnatomicSite", "Lymph Node Anatomic Site", "1.2.840.10008.6.1.1011", "20210328", ()),
    7601: (
        "HeadandNeckCancerAnatomicSite",
        "Head and Neck Cancer Anatomic Site",
        "1.2.840.10008.6.1.1012",
        "20230630",
        (),
    ),
    7602: (
        "VertebralAnatomicStructure",
        "Vertebral Anatomic Structure",
        "1.2.840.10008.6.1.1433",
        "20220115",
        (7603, 7604),
    ),
    7603: ("Vertebra", "Vertebra", "1.2.840.10008.6.1.1434", "20220115", ()),
    7604: ("IntervertebralDisc", "Intervertebral Disc", "1.2.840.10008.6.1.1435", "20220922", ()),
    7701: ("FiberTractInBrainstem", "Fiber Tract In Brainstem", "1.2.840.10008.6.1.1013", "20150106", ()),
    7702: ("ProjectionandThalamicFiber", "Projection and Thalamic Fiber", "1.2.840.10008.6.1.1014", "20160314", ()),
    7703: ("AssociationFiber", "Association Fiber", "1.2.840.10008.6.1.1015", "20150106", ()),
    7704: ("LimbicSystemTract", "Limbic System Tract", "1.2.840.10008.6.1.1016", "20150106", ()),
    7705: ("CommissuralFiber", "Commissural Fiber", "1.2.840.10008.6.1.1017", "20160314", ()),
    7706: ("CranialNerve", "Cranial Nerve", "1.2.840.10008.6.1.1018", "20150106", ()),
    7707: ("SpinalCordFiber", "Spinal Cord Fiber", "1.2.840.10008.6.1.1019", "20150106", ()),
    7710: (
        "TractographyAnatomicSite",
        "Tractography Anatomic Site",
        "1.2.840.10008.6.1.1020",
        "20221224",
        (7701, 7702, 7703, 7704, 7705, 7706, 7707),
    ),
    8101: ("ContainerType", "Container Type", "1.2.840.10008.6.1.1043", "20080626", ()),
    8102: ("ContainerComponentType", "Container Component Type", "1.2.840.10008.6.1.1044", "20080626", (8101,)),
    8103: (
        "AnatomicPathologySpecimenType",
        "Anatomic Pathology Specimen Type",
        "1.2.840.10008.6.1.1045",
        "20220115",
        (8104,),
    ),
    8104: ("BreastTissueSpecimenType", "Breast Tissue Specimen Type", "1.2.840.10008.6.1.1046", "20080626", ()),
    8109: ("SpecimenCollectionProcedure", "Specimen Collection Procedure", "1.2.840.10008.6.1.1047", "20080626", ()),
    8110: ("SpecimenSamplingProcedure", "Specimen Sampling Procedure", "1.2.840.10008.6.1.1048", "20160314", ()),
    8111: ("SpecimenPreparationProcedure", "Specimen Preparation Procedure", "1.2.840.10008.6.1.1049", "20080626", ()),
    8112: ("SpecimenStain", "Specimen Stain", "1.2.840.10008.6.1.1050", "20240611", ()),
    8113: ("SpecimenPreparationStep", "Specimen Preparation Step", "1.2.840.10008.6.1.1051", "20080626", ()),
    8114: ("SpecimenFixative", "Specimen Fixative", "1.2.840.10008.6.1.1052", "20250122", ()),
    8115: ("SpecimenEmbeddingMedia", "Specimen Embedding Media", "1.2.840.10008.6.1.1053", "20080626", ()),
    8120: (
        "WholeSlideMicroscopyImageReferencedImagePurposeofReference",
        "Whole Slide Microscopy Image Referenced Image Purpose of Reference",
        "1.2.840.10008.6.1.897",
        "20100824",
        (),
    ),
    8121: ("MicroscopyLensType", "Microscopy Lens Type", "1.2.840.10008.6.1.898", "20100824", ()),
    8122: (
        "MicroscopyIlluminatorandSensorColor",
        "Microscopy Illuminator and Sensor Color",
        "1.2.840.10008.6.1.899",
        "20100824",
        (),
    ),
    8123: ("MicroscopyIlluminationMethod", "Microscopy Illumination Method", "1.2.840.10008.6.1.900", "20100824", ()),
    8124: ("MicroscopyFilter", "Microscopy Filter", "1.2.840.10008.6.1.901", "20100824", ()),
    8125: ("MicroscopyIlluminatorType", "Microscopy Illuminator Type", "1.2.840.10008.6.1.902", "20100824", ()),
    8130: ("StainingProtocol", "Staining Protocol", "1.2.840.10008.6.1.944", "20230630", ()),
    8131: ("PathologyImagingProtocol", "Pathology Imaging Protocol", "1.2.840.10008.6.1.948", "20240324", ()),
    8132: ("MagnificationSelection", "Magnification Selection", "1.2.840.10008.6.1.949", "20120605", ()),
    8133: ("TissueSelection", "Tissue Selection", "1.2.840.10008.6.1.950", "20120605", ()),
    8134: (
        "AnatomicStructure",
        "Anatomic Structure",
        "1.2.840.10008.6.1.1312",
        "20220115",
        (
            4,
            644,
            645,
            1002,
            1004,
            1005,
            1006,
            3010,
            3011,
            3015,
            3016,
            4028,
            4029,
            4209,
            4211,
            6115,
            6116,
            6117,
            6129,
            6149,
            6204,
            6210,
            7152,
            7153,
            7154,
            7155,
            7156,
            7160,
            7167,
            7304,
            7483,
            7600,
            7601,
            7602,
            7710,
            12020,
            12021,
            12022,
            12023,
            12103,
        ),
    ),
    8135: (
        "MicroscopyAnnotationPropertyType",
        "Microscopy Annotation Property Type",
        "1.2.840.10008.6.1.1365",
        "20210712",
        (),
    ),
    8136: ("MicroscopyMeasurementType", "Microscopy Measurement Type", "1.2.840.10008.6.1.1366", "20210712", ()),
    8201: ("SurfaceScanAcquisitionType", "Surface Scan Acquisition Type", "1.2.840.10008.6.1.953", "20121129", ()),
    8202: ("SurfaceScanModeType", "Surface Scan Mode Type", "1.2.840.10008.6.1.954", "20121129", ()),
    8203: (
        "SurfaceScanRegistrationMethodType",
        "Surface Scan Registration Method Type",
        "1.2.840.10008.6.1.956",
        "20121129",
        (),
    ),
    8300: ("VisualEvaluationMethod", "Visual Evaluation Method", "1.2.840.10008.6.1.980", "20140331", ()),
    8301: ("TestPatternCode", "Test Pattern Code", "1.2.840.10008.6.1.981", "20260320", ()),
    8302: ("MeasurementPatternCode", "Measurement Pattern Code", "1.2.840.10008.6.1.982", "20140331", ()),
    8303: ("DisplayDeviceType", "Display Device Type", "1.2.840.10008.6.1.983", "20170417", ()),
    9000: ("PhysicalQuantityDescriptor", "Physical Quantity Descriptor", "1.2.840.10008.6.1.1010", "20190326", ()),
    9231: ("WorkitemDefinition", "Workitem Definition", "1.2.840.10008.6.1.531", "20160601", ()),
    9232: ("", "CID 9232", "", "", ()),
    9233: ("RequestedReportType", "Requested Report Type", "1.2.840.10008.6.1.1120", "20160601", ()),
    9241: (
        "RadiotherapyGeneralWorkitemDefinition",
        "Radiotherapy General Workitem Definition",
        "1.2.840.10008.6.1.931",
        "20240612",
        (),
    ),
    9242: (
        "RadiotherapyAcquisitionWorkitemDefinition",
        "Radiotherapy Acquisition Workitem Definition",
        "1.2.840.10008.6.1.932",
        "20240612",
        (9265, 9266, 9273),
    ),
    9243: (
        "RadiotherapyRegistrationWorkitemDefinition",
        "Radiotherapy Registration Workitem Definition",
        "1.2.840.10008.6.1.933",
        "20240612",
        (),
    ),
    9250: (
        "ScheduledProcessingParameterConceptCodesforRTTreatment",
        "Scheduled Processing Parameter Concept Codes for RT Treatment",
        "1.2.840.10008.6.1.971",
        "20170413",
        (),
    ),
    9260: (
        "RadiotherapyAcquisitionWorkItemSubtasks",
        "Radiotherapy Acquisition WorkItem Subtasks",
        "1.2.840.10008.6.1.1459",
        "20221225",
        (),
    ),
    9261: (
        "PatientPositionAcquisitionRadiationSourceLocations",
        "Patient Position Acquisition Radiation Source Locations",
        "1.2.840.10008.6.1.1460",
        "20221225",
        (),
    ),
    9262: ("EnergyDerivationTypes", "Energy Derivation Types", "1.2.840.10008.6.1.1461", "20221225", ()),
    9263: (
        "KVImagingAcquisitionTechniques",
        "KV Imaging Acquisition Techniques",
        "1.2.840.10008.6.1.1462",
        "20221225",
        (),
    ),
    9264: (
        "MVImagingAcquisitionTechniques",
        "MV Imaging Acquisition Techniques",
        "1.2.840.10008.6.1.1463",
        "20221225",
        (),
    ),
    9265: (
        "PatientPositionAcquisitionProjectionTechniques",
        "Patient Position Acquisition - Projection Techniques",
        "1.2.840.10008.6.1.1464",
        "20221225",
        (),
    ),
    9266: (
        "PatientPositionAcquisition–CTTechniques",
        "Patient Position Acquisition  CT Techniques",
        "1.2.840.10008.6.1.1465",
        "20221225",
        (),
    ),
    9267: (
        "PatientPositioningRelatedObjectPurposes",
        "Patient Positioning Related Object Purposes",
        "1.2.840.10008.6.1.1466",
        "20221225",
        (),
    ),
    9268: (
        "PatientPositionAcquisitionDevices",
        "Patient Position Acquisition Devices",
        "1.2.840.10008.6.1.1467",
        "20240612",
        (),
    ),
    9269: (
        "RTRadiationMetersetUnits",
        "RT Radiation Meterset Units",
        "1.2.840.10008.6.1.1468",
        "20221225",
        (9552, 9557, 9559),
    ),
    9270: ("AcquisitionInitiationTypes", "Acquisition Initiation Types", "1.2.840.10008.6.1.1469", "20221225", ()),
    9271: (
        "RTImagePatientPositionAcquisitionDevices",
        "RT Image Patient Position Acquisition Devices",
        "1.2.840.10008.6.1.1470",
        "20221225",
        (),
    ),
    9272: (
        "RTROIImageAcquisitionContext",
        "RT ROI Image Acquisition Context",
        "1.2.840.10008.6.1.1481",
        "20240114",
        (3823,),
    ),
    9273: (
        "PatientPositionAcquisition–MRTechniques",
        "Patient Position Acquisition  MR Techniques",
        "1.2.840.10008.6.1.1485",
        "20240612",
        (),
    ),
    9300: (
        "ProcedureDiscontinuationReason",
        "Procedure Discontinuation Reason",
        "1.2.840.10008.6.1.533",
        "20181115",
        (60, 9301, 9302),
    ),
    9301: (
        "ModalityPPSDiscontinuationReason",
        "Modality PPS Discontinuation Reason",
        "1.2.840.10008.6.1.812",
        "20140419",
        (),
    ),
    9302: (
        "MediaImportPPSDiscontinuationReason",
        "Media Import PPS Discontinuation Reason",
        "1.2.840.10008.6.1.813",
        "20090616",
        (),
    ),
    9303: (
        "InterpretationRequestDiscontinuationReason",
        "Interpretation Request Discontinuation Reason",
        "1.2.840.10008.6.1.1198",
        "20171122",
        (),
    ),
    9401: (
        "IEC61217DevicePositionParameter",
        "IEC61217 Device Position Parameter",
        "1.2.840.10008.6.1.1023",
        "20130518",
        (9402, 9403),
    ),
    9402: (
        "IEC61217GantryPositionParameter",
        "IEC61217 Gantry Position Parameter",
        "1.2.840.10008.6.1.1024",
        "20130518",
        (),
    ),
    9403: (
        "IEC61217PatientSupportPositionParameter",
        "IEC61217 Patient Support Position Parameter",
        "1.2.840.10008.6.1.1025",
        "20130518",
        (),
    ),
    9500: (
        "DosimetricObjectiveType",
        "Dosimetric Objective Type",
        "1.2.840.10008.6.1.1210",
        "20181112",
        (9529, 9530, 9531, 9532),
    ),
    9501: ("PrescriptionAnatomyCategory", "Prescription Anatomy Category", "1.2.840.10008.6.1.1211", "20191110", ()),
    9502: (
        "RTSegmentAnnotationCategory",
        "RT Segment Annotation Category",
        "1.2.840.10008.6.1.1212",
        "20191110",
        (9503, 9580),
    ),
    9503: (
        "RadiotherapyTherapeuticRoleCategory",
        "Radiotherapy Therapeutic Role Category",
        "1.2.840.10008.6.1.1213",
        "20181112",
        (),
    ),
    9504: ("RTGeometricInformation", "RT Geometric Information", "1.2.840.10008.6.1.1214", "20181112", ()),
    9505: (
        "FixationorPositioningDevice",
        "Fixation or Positioning Device",
        "1.2.840.10008.6.1.1215",
        "20181112",
        (9513, 9515),
    ),
    9506: ("BrachytherapyDevice", "Brachytherapy Device", "1.2.840.10008.6.1.1216", "20181112", ()),
    9507: ("ExternalBodyModel", "External Body Model", "1.2.840.10008.6.1.1217", "20181112", ()),
    9508: ("NonspecificVolume", "Non-specific Volume", "1.2.840.10008.6.1.1218", "20181112", ()),
    9509: (
        "PurposeofReferenceforRTPhysicianIntentInput",
        "Purpose of Reference For RT Physician Intent Input",
        "1.2.840.10008.6.1.1219",
        "20181112",
        (),
    ),
    9510: (
        "PurposeofReferenceforRTTreatmentPlanningInput",
        "Purpose of Reference For RT Treatment Planning Input",
        "1.2.840.10008.6.1.1220",
        "20250330",
        (),
    ),
    9511: (
        "GeneralExternalRadiotherapyProcedureTechnique",
        "General External Radiotherapy Procedure Technique",
        "1.2.840.10008.6.1.1221",
        "20181112",
        (),
    ),
    9512: (
        "TomotherapeuticRadiotherapyProcedureTechnique",
        "Tomotherapeutic Radiotherapy Procedure Technique",
        "1.2.840.10008.6.1.1222",
        "20181112",
        (),
    ),
    9513: ("FixationDevice", "Fixation Device", "1.2.840.10008.6.1.1223", "20240612", ()),
    9514: (
        "AnatomicalStructureforRadiotherapy",
        "Anatomical Structure For Radiotherapy",
        "1.2.840.10008.6.1.1224",
        "20181112",
        (4031, 7192),
    ),
    9515: ("RTPatientSupportDevice", "RT Patient Support Device", "1.2.840.10008.6.1.1225", "20210906", ()),
    9516: ("RadiotherapyBolusDeviceType", "Radiotherapy Bolus Device Type", "1.2.840.10008.6.1.1226", "20181112", ()),
    9517: ("RadiotherapyBlockDeviceType", "Radiotherapy Block Device Type", "1.2.840.10008.6.1.1227", "20181112", ()),
    9518: (
        "RadiotherapyAccessoryNoSlotHolderDeviceType",
        "Radiotherapy Accessory No-slot Holder Device Type",
        "1.2.840.10008.6.1.1228",
        "20181112",
        (),
    ),
    9519: (
        "RadiotherapyAccessorySlotHolderDeviceType",
        "Radiotherapy Accessory Slot Holder Device Type",
        "1.2.840.10008.6.1.1229",
        "20181112",
        (),
    ),
    9520: (
        "SegmentedRTAccessoryDevice",
        "Segmented RT Accessory Device",
        "1.2.840.10008.6.1.1230",
        "20181112",
        (9506, 9513, 9515, 9516, 9517, 9518, 9519),
    ),
    9521: (
        "RadiotherapyTreatmentEnergyUnit",
        "Radiotherapy Treatment Energy Unit",
        "1.2.840.10008.6.1.1231",
        "20181112",
        (),
    ),
    9522: (
        "MultiSourceRadiotherapyProcedureTechnique",
        "Multi-source Radiotherapy Procedure Technique",
        "1.2.840.10008.6.1.1232",
        "20181112",
        (),
    ),
    9523: (
        "RoboticRadiotherapyProcedureTechnique",
        "Robotic Radiotherapy Procedure Technique",
        "1.2.840.10008.6.1.1233",
        "20181112",
        (),
    ),
    9524: (
        "RadiotherapyProcedureTechnique",
        "Radiotherapy Procedure Technique",
        "1.2.840.10008.6.1.1234",
        "20181112",
        (9511, 9512, 9522, 9523),
    ),
    9525: ("RadiationTherapyParticle", "Radiation Therapy Particle", "1.2.840.10008.6.1.1235", "20181112", ()),
    9526: ("IonTherapyParticle", "Ion Therapy Particle", "1.2.840.10008.6.1.1236", "20190817", ()),
    9527: ("TeletherapyIsotope", "Teletherapy Isotope", "1.2.840.10008.6.1.1237", "20181112", ()),
    9528: ("BrachytherapyIsotope", "Brachytherapy Isotope", "1.2.840.10008.6.1.1238", "20181112", ()),
    9529: (
        "SingleDoseDosimetricObjective",
        "Single Dose Dosimetric Objective",
        "1.2.840.10008.6.1.1239",
        "20181112",
        (),
    ),
    9530: (
        "PercentageandDoseDosimetricObjective",
        "Percentage and Dose Dosimetric Objective",
        "1.2.840.10008.6.1.1240",
        "20181112",
        (),
    ),
    9531: (
        "VolumeandDoseDosimetricObjective",
        "Volume and Dose Dosimetric Objective",
        "1.2.840.10008.6.1.1241",
        "20181112",
        (),
    ),
    9532: (
        "NoParameterDosimetricObjective",
        "No-Parameter Dosimetric Objective",
        "1.2.840.10008.6.1.1242",
        "20181112",
        (),
    ),
    9533: ("DeliveryTimeStructure", "Delivery Time Structure", "1.2.840.10008.6.1.1243", "20181112", ()),
    9534: ("RadiotherapyTarget", "Radiotherapy Target", "1.2.840.10008.6.1.1244", "20181112", ()),
    9535: (
        "RadiotherapyDoseCalculationRole",
        "Radiotherapy Dose Calculation Role",
        "1.2.840.10008.6.1.1245",
        "20181112",
        (),
    ),
    9536: (
        "RadiotherapyPrescribingandSegmentingPersonRole",
        "Radiotherapy Prescribing and Segmenting Person Role",
        "1.2.840.10008.6.1.1246",
        "20181112",
        (),
    ),
    9537: (
        "EffectiveDoseCalculationMethodCategory",
        "Effective Dose Calculation Method Category",
        "1.2.840.10008.6.1.1247",
        "20181112",
        (),
    ),
    9538: (
        "RadiationTransportBasedEffectiveDoseMethodModifier",
        "Radiation Transport-based Effective Dose Method Modifier",
        "1.2.840.10008.6.1.1248",
        "20181112",
        (),
    ),
    9539: (
        "FractionationBasedEffectiveDoseMethodModifer",
        "Fractionation-based Effective Dose Method Modifier",
        "1.2.840.10008.6.1.1249",
        "20181112",
        (),
    ),
    9540: (
        "MovableBeamLimitingDeviceType",
        "Movable Beam Limiting Device Type",
        "1.2.840.10008.6.1.1458",
        "20221224",
        (),
    ),
    9541: ("BeamLimitingDeviceType", "Beam Limiting Device Type", "1.2.840.10008.6.1.1288", "20190715", (9540, 9545)),
    9542: ("CompensatorDeviceType", "Compensator Device Type", "1.2.840.10008.6.1.1289", "20190715", ()),
    9543: (
        "RadiotherapyTreatmentMachineMode",
        "Radiotherapy Treatment Machine Mode",
        "1.2.840.10008.6.1.1290",
        "20190715",
        (),
    ),
    9544: (
        "RadiotherapyDistanceReferenceLocation",
        "Radiotherapy Distance Reference Location",
        "1.2.840.10008.6.1.1291",
        "20190715",
        (),
    ),
    9545: (
        "FixedBeamLimitingDeviceType",
        "Fixed Beam Limiting Device Type",
        "1.2.840.10008.6.1.1292",
        "20190715",
        (9517,),
    ),
    9546: ("RadiotherapyWedgeType", "Radiotherapy Wedge Type", "1.2.840.10008.6.1.1293", "20190715", ()),
    9547: (
        "RTBeamLimitingDeviceOrientationLabel",
        "RT Beam Limiting Device Orientation Label",
        "1.2.840.10008.6.1.1294",
        "20190715",
        (),
    ),
    9548: ("GeneralAccessoryDeviceType", "General Accessory Device Type", "1.2.840.10008.6.1.1295", "20190715", ()),
    9549: ("RadiationGenerationModeType", "Radiation Generation Mode Type", "1.2.840.10008.6.1.1296", "20190715", ()),
    9550: (
        "CArmPhotonElectronDeliveryRateUnit",
        "C-Arm Photon-Electron Delivery Rate Unit",
        "1.2.840.10008.6.1.1297",
        "20190715",
        (),
    ),
    9551: ("TreatmentDeliveryDeviceType", "Treatment Delivery Device Type", "1.2.840.10008.6.1.1298", "20190715", ()),
    9552: (
        "CArmPhotonElectronDosimeterUnit",
        "C-Arm Photon-Electron Dosimeter Unit",
        "1.2.840.10008.6.1.1299",
        "20190715",
        (),
    ),
    9553: ("TreatmentPoint", "Treatment Point", "1.2.840.10008.6.1.1300", "20190715", ()),
    9554: ("EquipmentReferencePoint", "Equipment Reference Point", "1.2.840.10008.6.1.1301", "20190715", (9544,)),
    9555: (
        "RadiotherapyTreatmentPlanningPersonRole",
        "Radiotherapy Treatment Planning Person Role",
        "1.2.840.10008.6.1.1302",
        "20190715",
        (),
    ),
    9556: ("RadiotherapyRoboticNodeSet", "Radiotherapy Robotic Node Set", "1.2.840.10008.6.1.1307", "20200117", ()),
    9557: ("TomotherapeuticDosimeterUnit", "Tomotherapeutic Dosimeter Unit", "1.2.840.10008.6.1.1308", "20200117", ()),
    9558: ("TomotherapeuticDoseRateUnit", "Tomotherapeutic Dose Rate Unit", "1.2.840.10008.6.1.1309", "20200117", ()),
    9559: (
        "RoboticDeliveryDeviceDosimeterUnit",
        "Robotic Delivery Device Dosimeter Unit",
        "1.2.840.10008.6.1.1310",
        "20200117",
        (),
    ),
    9560: (
        "RoboticDeliveryDeviceDoseRateUnit",
        "Robotic Delivery Device Dose Rate Unit",
        "1.2.840.10008.6.1.1311",
        "20200117",
        (),
    ),
    9561: ("TreatmentTerminationReason", "Treatment Termination Reason", "1.2.840.10008.6.1.1318", "20240114", (9568,)),
    9562: (
        "RadiotherapyTreatmentDeliveryPersonRole",
        "Radiotherapy Treatment Delivery Person Role",
        "1.2.840.10008.6.1.1319",
        "20200624",
        (),
    ),
    9563: (
        "RadiotherapyInterlockResolution",
        "Radiotherapy Interlock Resolution",
        "1.2.840.10008.6.1.1320",
        "20220116",
        (),
    ),
    9564: (
        "TreatmentSessionConfirmationAssertion",
        "Treatment Session Confirmation Assertion",
        "1.2.840.10008.6.1.1321",
        "20200624",
        (),
    ),
    9565: (
        "TreatmentToleranceViolationCause",
        "Treatment Tolerance Violation Cause",
        "1.2.840.10008.6.1.1322",
        "20200624",
        (),
    ),
    9566: (
        "ClinicalToleranceViolationType",
        "Clinical Tolerance Violation Type",
        "1.2.840.10008.6.1.1323",
        "20200624",
        (),
    ),
    9567: (
        "MachineToleranceViolationType",
        "Machine Tolerance Violation Type",
        "1.2.840.10008.6.1.1324",
        "20200624",
        (),
    ),
    9568: (
        "RadiotherapyTreatmentInterlock",
        "Radiotherapy Treatment Interlock",
        "1.2.840.10008.6.1.1325",
        "20230904",
        (),
    ),
    9569: (
        "IsocentricPatientSupportPositionParameter",
        "Isocentric Patient Support Position Parameter",
        "1.2.840.10008.6.1.1326",
        "20200624",
        (),
    ),
    9570: (
        "RTOverriddenTreatmentParameter",
        "RT Overridden Treatment Parameter",
        "1.2.840.10008.6.1.1327",
        "20200624",
        (9401, 9569),
    ),
    9571: (
        "PatientTreatmentPreparationMethod",
        "Patient Treatment Preparation Method",
        "1.2.840.10008.6.1.1418",
        "20210906",
        (),
    ),
    9572: ("PatientShieldingDevice", "Patient Shielding Device", "1.2.840.10008.6.1.1419", "20210906", ()),
    9573: (
        "PatientTreatmentPreparationDevice",
        "Patient Treatment Preparation Device",
        "1.2.840.10008.6.1.1420",
        "20240612",
        (9513, 9515, 9572, 9575, 9578),
    ),
    9574: (
        "PatientPositionDisplacementReferencePoint",
        "Patient Position Displacement Reference Point",
        "1.2.840.10008.6.1.1421",
        "20210906",
        (9553,),
    ),
    9575: ("PatientAlignmentDevice", "Patient Alignment Device", "1.2.840.10008.6.1.1422", "20210906", ()),
    9576: (
        "ReasonsforRTRadiationTreatmentOmission",
        "Reasons for RT Radiation Treatment Omission",
        "1.2.840.10008.6.1.1423",
        "20210906",
        (),
    ),
    9577: (
        "PatientTreatmentPreparationProcedure",
        "Patient Treatment Preparation Procedure",
        "1.2.840.10008.6.1.1424",
        "20210906",
        (),
    ),
    9578: ("MotionManagementSetupDevice", "Motion Management Setup Device", "1.2.840.10008.6.1.1425", "20210906", ()),
    9579: ("RTSegmentMaterial", "RT Segment Material", "1.2.840.10008.6.1.1432", "20220115", (7300,)),
    9580: (
        "RTSegmentationPropertyCategory",
        "RT Segmentation Property Category",
        "1.2.840.10008.6.1.1442",
        "20220402",
        (7150,),
    ),
    9581: ("RadiotherapyRegistrationMark", "Radiotherapy Registration Mark", "1.2.840.10008.6.1.1443", "20220402", ()),
    9582: ("RadiotherapyDoseRegion", "Radiotherapy Dose Region", "1.2.840.10008.6.1.1444", "20220402", ()),
    9583: (
        "RTPlanRadiotherapyProcedureTechnique",
        "RT Plan Radiotherapy Procedure Technique",
        "1.2.840.10008.6.1.1486",
        "20240616",
        (9511, 9512),
    ),
    9584: ("RTPlanApprovalAssertion", "RT Plan Approval Assertion", "1.2.840.10008.6.1.1545", "20250709", ()),
    9585: (
        "RTDoseCalculationAlgorithmFamily",
        "RT Dose Calculation Algorithm Family",
        "1.2.840.10008.6.1.1547",
        "20250907",
        (),
    ),
    9586: (
        "RadiotherapyDoseRealWorldUnits",
        "Radiotherapy Dose Real World Units",
        "1.2.840.10008.6.1.1564",
        "20260201",
        (),
    ),
    9587: (
        "RadiotherapyDoseInterpretedTypeCodes",
        "Radiotherapy Dose Interpreted Type Codes",
        "1.2.840.10008.6.1.1565",
        "20260201",
        (),
    ),
    9588: (
        "RadiotherapyDoseInterpretedTypeModifierCodes",
        "Radiotherapy Dose Interpreted Type Modifier Codes",
        "1.2.840.10008.6.1.1566",
        "20260201",
        (),
    ),
    9589: ("RadiotherapyDoseIntentCodes", "Radiotherapy Dose Intent Codes", "1.2.840.10008.6.1.1567", "20260201", ()),
    10000: ("ScopeofAccumulation", "Scope of Accumulation", "1.2.840.10008.6.1.534", "20131010", ()),
    10001: ("UIDType", "UID Type", "1.2.840.10008.6.1.535", "20190327", ()),
    10002: ("IrradiationEventType", "Irradiation Event Type", "1.2.840.10008.6.1.536", "20051101", ()),
    10003: ("EquipmentPlaneIdentification", "Equipment Plane Identification", "1.2.840.10008.6.1.537", "20081028", ()),
    10004: ("FluoroMode", "Fluoro Mode", "1.2.840.10008.6.1.538", "20051101", ()),
    10005: (
        "XRayRadiationDoseProcedureTypeReported",
        "X-Ray Radiation Dose Procedure Type Reported",
        "1.2.840.10008.6.1.1477",
        "20260321",
        (),
    ),
    10006: ("XRayFilterMaterial", "X-Ray Filter Material", "1.2.840.10008.6.1.539", "20190817", ()),
    10007: ("XRayFilterType", "X-Ray Filter Type", "1.2.840.10008.6.1.540", "20131010", ()),
    10008: (
        "DoseRelatedDistanceMeasurement",
        "Dose Related Distance Measurement",
        "1.2.840.10008.6.1.541",
        "20170914",
        (),
    ),
    10009: ("Measured/Calculated", "Measured/Calculated", "1.2.840.10008.6.1.542", "20051101", ()),
    10010: ("DoseMeasurementDevice", "Dose Measurement Device", "1.2.840.10008.6.1.543", "20051101", ()),
    10011: (
        "EffectiveDoseEvaluationMethod",
        "Effective Dose Evaluation Method",
        "1.2.840.10008.6.1.544",
        "20071031",
        (),
    ),
    10012: ("DoseIndexForDoseCalibration", "Dose Index for Dose Calibration", "1.2.840.10008.6.1.1548", "20250907", ()),
    10013: ("CTAcquisitionType", "CT Acquisition Type", "1.2.840.10008.6.1.545", "20160314", ()),
    10014: ("ContrastImagingTechnique", "CT IV Contrast Imaging Technique", "1.2.840.10008.6.1.546", "20250401", ()),
    10015: ("CTDoseReferenceAuthority", "CT Dose Reference Authority", "1.2.840.10008.6.1.547", "20081027", ()),
    10016: ("AnodeTargetMaterial", "Anode Target Material", "1.2.840.10008.6.1.548", "20190817", ()),
    10017: ("XRayGrid", "X-Ray Grid", "1.2.840.10008.6.1.549", "20210903", ()),
    10020: (
        "SourceofProjectionXRayDoseInformation",
        "Source of Projection X-Ray Dose Information",
        "1.2.840.10008.6.1.1054",
        "20120406",
        (),
    ),
    10021: ("SourceofCTDoseInformation", "Source of CT Dose Information", "1.2.840.10008.6.1.1055", "20081028", ()),
    10022: ("LabelType", "Label Type", "1.2.840.10008.6.1.935", "20110816", ()),
    10023: (
        "SizeSpecificDoseEstimationMethodforCT",
        "Size Specific Dose Estimation Method for CT",
        "1.2.840.10008.6.1.947",
        "20200919",
        (),
    ),
    10024: (
        "WaterEquivalentDiameterMethod",
        "Water Equivalent Diameter Method",
        "1.2.840.10008.6.1.1114",
        "20200919",
        (),
    ),
    10025: ("RadiationDoseReferencePoint", "Radiation Dose Reference Point", "1.2.840.10008.6.1.1056", "20230121", ()),
    10030: ("DetectorType", "Detector Type", "1.2.840.10008.6.1.959", "20120406", ()),
    10031: ("CR/DRMechanicalConfiguration", "CR/DR Mechanical Configuration", "1.2.840.10008.6.1.960", "20120406", ()),
    10032: (
        "ProjectionXRayAcquisitionDeviceType",
        "Projection X-Ray Acquisition Device Type",
        "1.2.840.10008.6.1.961",
        "20120406",
        (),
    ),
    10033: ("CTReconstructionAlgorithm", "CT Reconstruction Algorithm", "1.2.840.10008.6.1.958", "20130207", ()),
    10034: (
        "ReasonforRepeatingAcquisition",
        "Reason for Repeating Acquisition",
        "1.2.840.10008.6.1.1175",
        "20170418",
        (),
    ),
    10035: ("XRayModulationType", "X-Ray Modulation Type", "1.2.840.10008.6.1.1563", "20260201", ()),
    10036: (
        "MetalArtifactReductionAlgorithmFamily",
        "Metal Artifact Reduction Algorithm Family",
        "1.2.840.10008.6.1.1571",
        "20260321",
        (),
    ),
    10040: (
        "RadiopharmaceuticalOrganDoseReferenceAuthority",
        "Radiopharmaceutical Organ Dose Reference Authority",
        "1.2.840.10008.6.1.972",
        "20250907",
        (),
    ),
    10041: (
        "SourceofRadioisotopeActivityInformation",
        "Source of Radioisotope Activity Information",
        "1.2.840.10008.6.1.973",
        "20140419",
        (),
    ),
    10043: (
        "IntravenousExtravasationSymptom",
        "Intravenous Extravasation Symptom",
        "1.2.840.10008.6.1.975",
        "20210328",
        (),
    ),
    10044: ("RadiosensitiveOrgan", "Radiosensitive Organ", "1.2.840.10008.6.1.976", "20170914", ()),
    10045: (
        "RadiopharmaceuticalPatientState",
        "Radiopharmaceutical Patient State",
        "1.2.840.10008.6.1.977",
        "20140419",
        (3102,),
    ),
    10046: ("GFRMeasurement", "GFR Measurement", "1.2.840.10008.6.1.978", "20140419", ()),
    10047: ("GFRMeasurementMethod", "GFR Measurement Method", "1.2.840.10008.6.1.979", "20140419", ()),
    10050: (
        "SummaryRadiationExposureQuantity",
        "Summary Radiation Exposure Quantity",
        "1.2.840.10008.6.1.1028",
        "20220331",
        (),
    ),
    10060: (
        "OrganforRadiationDoseEstimate",
        "Organ for Radiation Dose Estimate",
        "1.2.840.10008.6.1.1154",
        "20221224",
        (10044,),
    ),
    10061: ("AbsorbedRadiationDoseType", "Absorbed Radiation Dose Type", "1.2.840.10008.6.1.1155", "20170405", ()),
    10062: ("EquivalentRadiationDoseType", "Equivalent Radiation Dose Type", "1.2.840.10008.6.1.1156", "20170405", ()),
    10063: (
        "RadiationDoseEstimateDistributionRepresentation",
        "Radiation Dose Estimate Distribution Representation",
        "1.2.840.10008.6.1.1157",
        "20170405",
        (),
    ),
    10064: ("PatientModelType", "Patient Model Type", "1.2.840.10008.6.1.1158", "20170405", ()),
    10065: ("RadiationTransportModelType", "Radiation Transport Model Type", "1.2.840.10008.6.1.1159", "20170405", ()),
    10066: ("AttenuatorCategory", "Attenuator Category", "1.2.840.10008.6.1.1160", "20250907", ()),
    10067: (
        "RadiationAttenuatorMaterial",
        "Radiation Attenuator Material",
        "1.2.840.10008.6.1.1161",
        "20250907",
        (10006,),
    ),
    10068: ("EstimateMethodType", "Estimate Method Type", "1.2.840.10008.6.1.1162", "20170405", ()),
    10069: (
        "RadiationDoseEstimateParameter",
        "Radiation Dose Estimate Parameter",
        "1.2.840.10008.6.1.1163",
        "20170405",
        (),
    ),
    10070: ("RadiationDoseType", "Radiation Dose Type", "1.2.840.10008.6.1.1164", "20170405", ()),
    10071: ("RadiationDoseUnit", "Radiation Dose Unit", "1.2.840.10008.6.1.1206", "20180605", ()),
    10072: ("ReportedValueType", "Reported Value Type", "1.2.840.10008.6.1.1362", "20240817", (3488,)),
    10073: ("ValueTiming", "Value Timing", "1.2.840.10008.6.1.1363", "20210328", ()),
    10074: ("RDSRFrameofReferenceOrigin", "RDSR Frame of Reference Origin", "1.2.840.10008.6.1.1364", "20210328", ()),
    11001: (
        "PhotoacousticIlluminationMethod",
        "Photoacoustic Illumination Method",
        "1.2.840.10008.6.1.1471",
        "20230626",
        (),
    ),
    11002: ("AcousticCouplingMedium", "Acoustic Coupling Medium", "1.2.840.10008.6.1.1472", "20230626", ()),
    11003: (
        "UltrasoundTransducerTechnology",
        "Ultrasound Transducer Technology",
        "1.2.840.10008.6.1.1473",
        "20230626",
        (),
    ),
    11004: (
        "SpeedofSoundCorrectionMechanisms",
        "Speed of Sound Correction Mechanisms",
        "1.2.840.10008.6.1.1474",
        "20230626",
        (),
    ),
    11005: (
        "PhotoacousticReconstructionAlgorithmFamily",
        "Photoacoustic Reconstruction Algorithm Family",
        "1.2.840.10008.6.1.1475",
        "20230626",
        (),
    ),
    11006: ("PhotoacousticImagedProperty", "Photoacoustic Imaged Property", "1.2.840.10008.6.1.1476", "20230626", ()),
    12001: ("UltrasoundProtocolType", "Ultrasound Protocol Type", "1.2.840.10008.6.1.550", "20081027", (3261,)),
    12002: (
        "UltrasoundProtocolStageType",
        "Ultrasound Protocol Stage Type",
        "1.2.840.10008.6.1.551",
        "20081027",
        (3207, 12102),
    ),
    12003: ("OBGYNDate", "OB-GYN Date", "1.2.840.10008.6.1.552", "20210120", ()),
    12004: ("FetalBiometryRatio", "Fetal Biometry Ratio", "1.2.840.10008.6.1.553", "20030130", ()),
    12005: ("FetalBiometryMeasurement", "Fetal Biometry Measurement", "1.2.840.10008.6.1.554", "20210120", ()),
    12006: (
        "FetalLongBonesBiometryMeasurement",
        "Fetal Long Bones Biometry Measurement",
        "1.2.840.10008.6.1.555",
        "20030130",
        (),
    ),
    12007: ("FetalCraniumMeasurement", "Fetal Cranium Measurement", "1.2.840.10008.6.1.556", "20030130", ()),
    12008: ("OBGYNAmnioticSacMeasurement", "OB-GYN Amniotic Sac Measurement", "1.2.840.10008.6.1.557", "20210120", ()),
    12009: (
        "EarlyGestationBiometryMeasurement",
        "Early Gestation Biometry Measurement",
        "1.2.840.10008.6.1.558",
        "20030130",
        (),
    ),
    12010: ("FollicleType", "Follicle Type", "1.2.840.10008.6.1.1491", "20240912", ()),
    12011: (
        "UltrasoundPelvisandUterusMeasurement",
        "Ultrasound Pelvis and Uterus Measurement",
        "1.2.840.10008.6.1.559",
        "20260321",
        (),
    ),
    12012: ("OBEquation/Table", "OB Equation/Table", "1.2.840.10008.6.1.560", "20030130", (12013, 12014, 12015, 12016)),
    12013: ("GestationalAgeEquation/Table", "Gestational Age Equation/Table", "1.2.840.10008.6.1.561", "20061024", ()),
    12014: (
        "OBFetalBodyWeightEquation/Table",
        "OB Fetal Body Weight Equation/Table",
        "1.2.840.10008.6.1.562",
        "20030130",
        (),
    ),
    12015: ("FetalGrowthEquation/Table", "Fetal Growth Equation/Table", "1.2.840.10008.6.1.563", "20210120", ()),
    12016: (
        "EstimatedFetalWeightPercentileEquation/Table",
        "Estimated Fetal Weight Percentile Equation/Table",
        "1.2.840.10008.6.1.564",
        "20160525",
        (),
    ),
    12017: ("GrowthDistributionRank", "Growth Distribution Rank", "1.2.840.10008.6.1.565", "20030130", ()),
    12018: ("OBGYNSummary", "OB-GYN Summary", "1.2.840.10008.6.1.566", "20030130", ()),
    12019: ("OBGYNFetusSummary", "OB-GYN Fetus Summary", "1.2.840.10008.6.1.567", "20210903", ()),
    12020: ("FetalBiometryAnatomicSite", "Fetal Biometry Anatomic Site", "1.2.840.10008.6.1.1005", "20200704", ()),
    12021: ("FetalLongBoneAnatomicSite", "Fetal Long Bone Anatomic Site", "1.2.840.10008.6.1.1006", "20170914", ()),
    12022: ("FetalCraniumAnatomicSite", "Fetal Cranium Anatomic Site", "1.2.840.10008.6.1.1007", "20160314", ()),
    12023: ("PelvisandUterusAnatomicSite", "Pelvis and Uterus Anatomic Site", "1.2.840.10008.6.1.1008", "20141110", ()),
    12024: (
        "VascularUltrasoundReportDocumentTitle",
        "OB-GYN Ultrasound Report Document Title",
        "1.2.840.10008.6.1.1318",
        "20200704",
        (),
    ),
    12025: (
        "OBGYNUltrasoundBeamPathUltrasoundBeamPath",
        "OB-GYN Ultrasound Beam Path",
        "1.2.840.10008.6.1.1320",
        "20200704",
        (),
    ),
    12026: ("EstimatedDeliveryDateMethod", "Estimated Delivery Date Method", "1.2.840.10008.6.1.1546", "20250709", ()),
    12027: (
        "UltrasoundZScorePopulationIndex",
        "Ultrasound Z-Score Population Index",
        "1.2.840.10008.6.1.1569",
        "20260321",
        (),
    ),
    12028: (
        "FetalUltrasoundZScoreReferenceAuthority",
        "Fetal Ultrasound Z-Score Reference Authority",
        "1.2.840.10008.6.1.1570",
        "20260321",
        (),
    ),
    12030: (
        "UltrasoundContrast/BolusAgent",
        "Ultrasound Contrast/Bolus Agent",
        "1.2.840.10008.6.1.805",
        "20160605",
        (),
    ),
    12031: ("ProtocolIntervalEvent", "Protocol Interval Event", "1.2.840.10008.6.1.806", "20090409", ()),
    12032: ("TransducerScanPattern", "Transducer Scan Pattern", "1.2.840.10008.6.1.807", "20090409", ()),
    12033: ("UltrasoundTransducerGeometry", "Ultrasound Transducer Geometry", "1.2.840.10008.6.1.808", "20230626", ()),
    12034: (
        "UltrasoundTransducerBeamSteering",
        "Ultrasound Transducer Beam Steering",
        "1.2.840.10008.6.1.809",
        "20090409",
        (),
    ),
    12035: (
        "UltrasoundTransducerApplication",
        "Ultrasound Transducer Application",
        "1.2.840.10008.6.1.810",
        "20240324",
        (),
    ),
    12036: (
        "UltrasoundAttenuationImagingSite",
        "Ultrasound Attenuation Imaging Site",
        "1.2.840.10008.6.1.1549",
        "20250907",
        (),
    ),
    12040: (
        "FetalAnatomySurveyAssessment",
        "Fetal Anatomy Survey Assessment",
        "1.2.840.10008.6.1.1550",
        "20251113",
        (12041, 12042, 12043, 12044, 12045, 12046, 12047, 12048),
    ),
    12041: (
        "FetalAnatomySurveyAssessmentHead",
        "Fetal Anatomy Survey Assessment - Head",
        "1.2.840.10008.6.1.1551",
        "20251113",
        (),
    ),
    12042: (
        "FetalAnatomySurveyAssessmentFaceAndNeck",
        "Fetal Anatomy Survey Assessment - Face and Neck",
        "1.2.840.10008.6.1.1552",
        "20251113",
        (),
    ),
    12043: (
        "FetalAnatomySurveyAssessmentChest",
        "Fetal Anatomy Survey Assessment - Chest",
        "1.2.840.10008.6.1.1553",
        "20251113",
        (),
    ),
    12044: (
        "FetalAnatomySurveyAssessmentHeart",
        "Fetal Anatomy Survey Assessment - Heart",
        "1.2.840.10008.6.1.1554",
        "20251113",
        (),
    ),
    12045: (
        "FetalAnatomySurveyAssessmentAbdomenAndPelvis",
        "Fetal Anatomy Survey Assessment - Abdomen and Pelvis",
        "1.2.840.10008.6.1.1555",
        "20251113",
        (),
    ),
    12046: (
        "FetalAnatomySurveyAssessmentSpine",
        "Fetal Anatomy Survey Assessment - Spine",
        "1.2.840.10008.6.1.1556",
        "20251113",
        (),
    ),
    12047: (
        "FetalAnatomySurveyAssessmentExtremities",
        "Fetal Anatomy Survey Assessment - Extremities",
        "1.2.840.10008.6.1.1557",
        "20251113",
        (),
    ),
    12048: (
        "FetalAnatomySurveyAssessmentMaternal",
        "Fetal Anatomy Survey Assessment - Maternal",
        "1.2.840.10008.6.1.1558",
        "20251113",
        (),
    ),
    12049: (
        "FetalAnatomySurveyPracticeGuideline",
        "Fetal Anatomy Survey Practice Guideline",
        "1.2.840.10008.6.1.1559",
        "20251113",
        (),
    ),
    12100: (
        "VascularUltrasoundReportDocumentTitle",
        "Vascular Ultrasound Report Document Title",
        "1.2.840.10008.6.1.1315",
        "20200310",
        (),
    ),
    12101: ("VascularSummary", "Vascular Summary", "1.2.840.10008.6.1.568", "20030327", ()),
    12102: (
        "TemporalPeriodRelatingtoProcedureorTherapy",
        "Temporal Period Relating to Procedure or Therapy",
        "1.2.840.10008.6.1.569",
        "20050110",
        (),
    ),
    12103: (
        "VascularUltrasoundAnatomicLocation",
        "Vascular Ultrasound Anatomic Location",
        "1.2.840.10008.6.1.570",
        "20030327",
        (12104, 12105, 12106, 12107, 12108, 12109, 12110, 12111, 12112, 12113, 12114, 12115),
    ),
    12104: ("ExtracranialArtery", "Extracranial Artery", "1.2.840.10008.6.1.571", "20030327", ()),
    12105: ("IntracranialCerebralVessel", "Intracranial Cerebral Vessel", "1.2.840.10008.6.1.572", "20160314", ()),
    12106: (
        "IntracranialCerebralVessel(Unilateral)",
        "Intracranial Cerebral Vessel (Unilateral)",
        "1.2.840.10008.6.1.573",
        "20030327",
        (),
    ),
    12107: ("UpperExtremityArtery", "Upper Extremity Artery", "1.2.840.10008.6.1.574", "20050110", ()),
    12108: ("UpperExtremityVein", "Upper Extremity Vein", "1.2.840.10008.6.1.575", "20160314", ()),
    12109: ("LowerExtremityArtery", "Lower Extremity Artery", "1.2.840.10008.6.1.576", "20180605", ()),
    12110: ("LowerExtremityVein", "Lower Extremity Vein", "1.2.840.10008.6.1.577", "20180605", ()),
    12111: ("AbdominopelvicArtery(Paired)", "Abdominopelvic Artery (Paired)", "1.2.840.10008.6.1.578", "20200310", ()),
    12112: (
        "AbdominopelvicArtery(Unpaired)",
        "Abdominopelvic Artery (Unpaired)",
        "1.2.840.10008.6.1.579",
        "20200310",
        (),
    ),
    12113: ("AbdominopelvicVein(Paired)", "Abdominopelvic Vein (Paired)", "1.2.840.10008.6.1.580", "20200310", ()),
    12114: ("AbdominopelvicVein(Unpaired)", "Abdominopelvic Vein (Unpaired)", "1.2.840.10008.6.1.581", "20170914", ()),
    12115: ("RenalVessel", "Renal Vessel", "1.2.840.10008.6.1.582", "20191108", ()),
    12116: ("VesselSegmentModifier", "Vessel Segment Modifier", "1.2.840.10008.6.1.583", "20190524", ()),
    12117: ("VesselBranchModifier", "Vessel Branch Modifier", "1.2.840.10008.6.1.584", "20190524", ()),
    12118: ("MeasurementOrientation", "Measurement Orientation", "1.2.840.10008.6.1.926", "20110125", ()),
    12119: (
        "VascularUltrasoundProperty",
        "Vascular Ultrasound Property",
        "1.2.840.10008.6.1.585",
        "20030327",
        (12120, 12121, 12122),
    ),
    12120: (
        "UltrasoundBloodVelocityMeasurement",
        "Ultrasound Blood Velocity Measurement",
        "1.2.840.10008.6.1.586",
        "20240612",
        (),
    ),
    12121: ("VascularIndex/Ratio", "Vascular Index/Ratio", "1.2.840.10008.6.1.587", "20050110", ()),
    12122: ("OtherVascularProperty", "Other Vascular Property", "1.2.840.10008.6.1.588", "20050110", ()),
    12123: ("CarotidRatio", "Carotid Ratio", "1.2.840.10008.6.1.589", "20030327", ()),
    12124: ("RenalRatio", "Renal Ratio", "1.2.840.10008.6.1.590", "20030327", ()),
    12125: (
        "AbdominopelvicVessel",
        "Abdominopelvic Vessel",
        "1.2.840.10008.6.1.1355",
        "20201116",
        (12111, 12112, 12113, 12114),
    ),
    12130: ("OrganPart(NonLateralized)", "Organ Part (Non-Lateralized)", "1.2.840.10008.6.1.1316", "20200310", ()),
    12131: ("OrganPart(Lateralized)", "Organ Part (Lateralized)", "1.2.840.10008.6.1.1317", "20200310", ()),
    12140: (
        "PelvicVasculatureAnatomicalLocation",
        "Pelvic Vasculature Anatomical Location",
        "1.2.840.10008.6.1.591",
        "20040322",
        (),
    ),
    12141: (
        "FetalVasculatureAnatomicalLocation",
        "Fetal Vasculature Anatomical Location",
        "1.2.840.10008.6.1.592",
        "20040322",
        (),
    ),
    12200: (
        "EchocardiographyLeftVentricleMeasurement",
        "Echocardiography Left Ventricle Measurement",
        "1.2.840.10008.6.1.593",
        "20030918",
        (12201, 12202, 12203, 12220, 12222, 12239, 12240),
    ),
    12201: (
        "LeftVentricleLinearMeasurement",
        "Left Ventricle Linear Measurement",
        "1.2.840.10008.6.1.594",
        "20030918",
        (),
    ),
    12202: (
        "LeftVentricleVolumeMeasurement",
        "Left Ventricle Volume Measurement",
        "1.2.840.10008.6.1.595",
        "20030918",
        (),
    ),
    12203: (
        "LeftVentricleOtherMeasurement",
        "Left Ventricle Other Measurement",
        "1.2.840.10008.6.1.596",
        "20030918",
        (),
    ),
    12204: (
        "EchocardiographyRightVentricleMeasurement",
        "Echocardiography Right Ventricle Measurement",
        "1.2.840.10008.6.1.597",
        "20080623",
        (12220, 12222),
    ),
    12205: (
        "EchocardiographyLeftAtriumMeasurement",
        "Echocardiography Left Atrium Measurement",
        "1.2.840.10008.6.1.598",
        "20030918",
        (12220,),
    ),
    12206: (
        "EchocardiographyRightAtriumMeasurement",
        "Echocardiography Right Atrium Measurement",
        "1.2.840.10008.6.1.599",
        "20030918",
        (12220,),
    ),
    12207: (
        "EchocardiographyMitralValveMeasurement",
        "Echocardiography Mitral Valve Measurement",
        "1.2.840.10008.6.1.600",
        "20030918",
        (12220, 12222, 12239),
    ),
    12208: (
        "EchocardiographyTricuspidValveMeasurement",
        "Echocardiography Tricuspid Valve Measurement",
        "1.2.840.10008.6.1.601",
        "20030918",
        (12220, 12222),
    ),
    12209: (
        "EchocardiographyPulmonicValveMeasurement",
        "Echocardiography Pulmonic Valve Measurement",
        "1.2.840.10008.6.1.602",
        "20030918",
        (12220, 12222),
    ),
    12210: (
        "EchocardiographyPulmonaryArteryMeasurement",
        "Echocardiography Pulmonary Artery Measurement",
        "1.2.840.10008.6.1.603",
        "20030918",
        (12220,),
    ),
    12211: (
        "EchocardiographyAorticValveMeasurement",
        "Echocardiography Aortic Valve Measurement",
        "1.2.840.10008.6.1.604",
        "20030918",
        (12220, 12222),
    ),
    12212: (
        "EchocardiographyAortaMeasurement",
        "Echocardiography Aorta Measurement",
        "1.2.840.10008.6.1.605",
        "20030918",
        (12220,),
    ),
    12214: (
        "EchocardiographyPulmonaryVeinMeasurement",
        "Echocardiography Pulmonary Vein Measurement",
        "1.2.840.10008.6.1.606",
        "20030918",
        (12220,),
    ),
    12215: (
        "EchocardiographyVenaCavaMeasurement",
        "Echocardiography Vena Cava Measurement",
        "1.2.840.10008.6.1.607",
        "20030918",
        (12220,),
    ),
    12216: (
        "EchocardiographyHepaticVeinMeasurement",
        "Echocardiography Hepatic Vein Measurement",
        "1.2.840.10008.6.1.608",
        "20030918",
        (12220,),
    ),
    12217: (
        "EchocardiographyCardiacShuntMeasurement",
        "Echocardiography Cardiac Shunt Measurement",
        "1.2.840.10008.6.1.609",
        "20030918",
        (12220,),
    ),
    12218: (
        "EchocardiographyCongenitalAnomalyMeasurement",
        "Echocardiography Congenital Anomaly Measurement",
        "1.2.840.10008.6.1.610",
        "20100317",
        (12220, 12222, 12250),
    ),
    12219: ("PulmonaryVeinModifier", "Pulmonary Vein Modifier", "1.2.840.10008.6.1.611", "20030918", ()),
    12220: (
        "EchocardiographyCommonMeasurement",
        "Echocardiography Common Measurement",
        "1.2.840.10008.6.1.612",
        "20030918",
        (),
    ),
    12221: ("FlowDirection", "Flow Direction", "1.2.840.10008.6.1.613", "20100317", ()),
    12222: ("OrificeFlowProperty", "Orifice Flow Property", "1.2.840.10008.6.1.614", "20240612", ()),
    12223: (
        "EchocardiographyStrokeVolumeOrigin",
        "Echocardiography Stroke Volume Origin",
        "1.2.840.10008.6.1.615",
        "20030918",
        (),
    ),
    12224: ("UltrasoundImageMode", "Ultrasound Image Mode", "1.2.840.10008.6.1.616", "20211112", ()),
    12226: (
        "EchocardiographyImageView",
        "Echocardiography Image View",
        "1.2.840.10008.6.1.617",
        "20250405",
        (12312, 12343),
    ),
    12227: (
        "EchocardiographyMeasurementMethod",
        "Echocardiography Measurement Method",
        "1.2.840.10008.6.1.618",
        "20240920",
        (12228, 12229, 12230, 12231, 12232, 12310),
    ),
    12228: ("EchocardiographyVolumeMethod", "Echocardiography Volume Method", "1.2.840.10008.6.1.619", "20100317", ()),
    12229: ("EchocardiographyAreaMethod", "Echocardiography Area Method", "1.2.840.10008.6.1.620", "20030918", ()),
    12230: ("GradientMethod", "Gradient Method", "1.2.840.10008.6.1.621", "20030918", ()),
    12231: ("VolumeFlowMethod", "Volume Flow Method", "1.2.840.10008.6.1.622", "20030918", ()),
    12232: ("MyocardiumMassMethod", "Myocardium Mass Method", "1.2.840.10008.6.1.623", "20100317", ()),
    12233: ("CardiacPhase", "Cardiac Phase", "1.2.840.10008.6.1.624", "20160314", ()),
    12234: ("RespirationState", "Respiration State", "1.2.840.10008.6.1.625", "20030918", ()),
    12235: ("MitralValveAnatomicSite", "Mitral Valve Anatomic Site", "1.2.840.10008.6.1.626", "20170914", ()),
    12236: (
        "EchocardiographyAnatomicSite",
        "Echocardiography Anatomic Site",
        "1.2.840.10008.6.1.627",
        "20110818",
        (12223, 12235, 12241, 12242, 12243, 12244),
    ),
    12237: (
        "EchocardiographyAnatomicSiteModifier",
        "Echocardiography Anatomic Site Modifier",
        "1.2.840.10008.6.1.628",
        "20030918",
        (12219,),
    ),
    12238: ("WallMotionScoringScheme", "Wall Motion Scoring Scheme", "1.2.840.10008.6.1.629", "20050321", ()),
    12239: ("CardiacOutputProperty", "Cardiac Output Property", "1.2.840.10008.6.1.630", "20030918", ()),
    12240: ("LeftVentricleAreaMeasurement", "Left Ventricle Area Measurement", "1.2.840.10008.6.1.631", "20030918", ()),
    12241: ("TricuspidValveFindingSite", "Tricuspid Valve Finding Site", "1.2.840.10008.6.1.632", "20170914", ()),
    12242: ("AorticValveFindingSite", "Aortic Valve Finding Site", "1.2.840.10008.6.1.633", "20040614", ()),
    12243: ("LeftVentricleFindingSite", "Left Ventricle Finding Site", "1.2.840.10008.6.1.634", "20040614", ()),
    12244: ("CongenitalFindingSite", "Congenital Finding Site", "1.2.840.10008.6.1.635", "20040614", ()),
    12245: ("CardiacUltrasoundReportTitle", "Cardiac Ultrasound Report Title", "1.2.840.10008.6.1.826", "20100317", ()),
    12246: (
        "CardiacUltrasoundIndicationforStudy",
        "Cardiac Ultrasound Indication for Study",
        "1.2.840.10008.6.1.827",
        "20100317",
        (),
    ),
    12247: (
        "Pediatric,FetalandCongenitalCardiacSurgicalIntervention",
        "Pediatric, Fetal and Congenital Cardiac Surgical Intervention",
        "1.2.840.10008.6.1.828",
        "20160314",
        (),
    ),
    12248: ("CardiacUltrasoundSummaryCode", "Cardiac Ultrasound Summary Code", "1.2.840.10008.6.1.829", "20160314", ()),
    12249: (
        "CardiacUltrasoundFetalSummaryCode",
        "Cardiac Ultrasound Fetal Summary Code",
        "1.2.840.10008.6.1.830",
        "20100317",
        (12248,),
    ),
    12250: (
        "CardiacUltrasoundCommonLinearMeasurement",
        "Cardiac Ultrasound Common Linear Measurement",
        "1.2.840.10008.6.1.831",
        "20160314",
        (),
    ),
    12251: (
        "CardiacUltrasoundLinearValveMeasurement",
        "Cardiac Ultrasound Linear Valve Measurement",
        "1.2.840.10008.6.1.832",
        "20100317",
        (12250,),
    ),
    12252: (
        "CardiacUltrasoundCardiacFunction",
        "Cardiac Ultrasound Cardiac Function",
        "1.2.840.10008.6.1.833",
        "20100317",
        (),
    ),
    12253: (
        "CardiacUltrasoundAreaMeasurement",
        "Cardiac Ultrasound Area Measurement",
        "1.2.840.10008.6.1.834",
        "20100317",
        (),
    ),
    12254: (
        "CardiacUltrasoundHemodynamicMeasurement",
        "Cardiac Ultrasound Hemodynamic Measurement",
        "1.2.840.10008.6.1.835",
        "20100317",
        (),
    ),
    12255: (
        "CardiacUltrasoundMyocardiumMeasurement",
        "Cardiac Ultrasound Myocardium Measurement",
        "1.2.840.10008.6.1.836",
        "20100317",
        (),
    ),
    12257: (
        "CardiacUltrasoundLeftVentricleMeasurement",
        "Cardiac Ultrasound Left Ventricle Measurement",
        "1.2.840.10008.6.1.838",
        "20100317",
        (12220, 12222, 12239, 12250, 12252, 12253, 12254, 12255),
    ),
    12258: (
        "CardiacUltrasoundRightVentricleMeasurement",
        "Cardiac Ultrasound Right Ventricle Measurement",
        "1.2.840.10008.6.1.839",
        "20100317",
        (12220, 12222, 12250, 12253, 12254, 12255),
    ),
    12259: (
        "CardiacUltrasoundVentriclesMeasurement",
        "Cardiac Ultrasound Ventricles Measurement",
        "1.2.840.10008.6.1.840",
        "20100317",
        (12257, 12258),
    ),
    12260: (
        "CardiacUltrasoundPulmonaryArteryMeasurement",
        "Cardiac Ultrasound Pulmonary Artery Measurement",
        "1.2.840.10008.6.1.841",
        "20100317",
        (12220, 12222, 12250, 12253, 12254),
    ),
    12261: (
        "CardiacUltrasoundPulmonaryVein",
        "Cardiac Ultrasound Pulmonary Vein",
        "1.2.840.10008.6.1.842",
        "20100317",
        (3612, 12220, 12222, 12254),
    ),
    12262: (
        "CardiacUltrasoundPulmonaryValveMeasurement",
        "Cardiac Ultrasound Pulmonary Valve Measurement",
        "1.2.840.10008.6.1.843",
        "20100317",
        (12220, 12222, 12239, 12251, 12252, 12253, 12254),
    ),
    12263: (
        "CardiacUltrasoundVenousReturnPulmonaryMeasurement",
        "Cardiac Ultrasound Venous Return Pulmonary Measurement",
        "1.2.840.10008.6.1.844",
        "20100317",
        (12261, 12262),
    ),
    12264: (
        "CardiacUltrasoundVenousReturnSystemicMeasurement",
        "Cardiac Ultrasound Venous Return Systemic Measurement",
        "1.2.840.10008.6.1.845",
        "20240920",
        (3612, 12220, 12222, 12239, 12250, 12252, 12253, 12254, 12313),
    ),
    12265: (
        "CardiacUltrasoundAtriaandAtrialSeptumMeasurement",
        "Cardiac Ultrasound Atria and Atrial Septum Measurement",
        "1.2.840.10008.6.1.846",
        "20100317",
        (12220, 12222, 12250, 12253, 12255),
    ),
    12266: (
        "CardiacUltrasoundMitralValveMeasurement",
        "Cardiac Ultrasound Mitral Valve Measurement",
        "1.2.840.10008.6.1.847",
        "20100317",
        (3612, 12220, 12222, 12239, 12251, 12252, 12253, 12254),
    ),
    12267: (
        "CardiacUltrasoundTricuspidValveMeasurement",
        "Cardiac Ultrasound Tricuspid Valve Measurement",
        "1.2.840.10008.6.1.848",
        "20100317",
        (3612, 12220, 12222, 12239, 12251, 12252, 12253, 12254),
    ),
    12268: (
        "CardiacUltrasoundAtrioventricularValveMeasurement",
        "Cardiac Ultrasound Atrioventricular Valve Measurement",
        "1.2.840.10008.6.1.849",
        "20100317",
        (12266, 12267),
    ),
    12269: (
        "CardiacUltrasoundInterventricularSeptumMeasurement",
        "Cardiac Ultrasound Interventricular Septum Measurement",
        "1.2.840.10008.6.1.850",
        "20100317",
        (12220, 12222, 12250, 12253),
    ),
    12270: (
        "CardiacUltrasoundAorticValveMeasurement",
        "Cardiac Ultrasound Aortic Valve Measurement",
        "1.2.840.10008.6.1.851",
        "20100317",
        (12220, 12222, 12239, 12250, 12252, 12253, 12254),
    ),
    12271: (
        "CardiacUltrasoundOutflowTractMeasurement",
        "Cardiac Ultrasound Outflow Tract Measurement",
        "1.2.840.10008.6.1.852",
        "20240920",
        (12257, 12258, 12262, 12270, 12313),
    ),
    12272: (
        "CardiacUltrasoundSemilunarValve,AnnulateandSinusMeasurement",
        "Cardiac Ultrasound Semilunar Valve, Annulate and Sinus Measurement",
        "1.2.840.10008.6.1.853",
        "20100317",
        (12262, 12270),
    ),
    12273: (
        "CardiacUltrasoundAorticSinotubularJunctionMeasurement",
        "Cardiac Ultrasound Aortic Sinotubular Junction Measurement",
        "1.2.840.10008.6.1.854",
        "20100317",
        (12220, 12222, 12250),
    ),
    12274: (
        "CardiacUltrasoundAortaMeasurement",
        "Cardiac Ultrasound Aorta Measurement",
        "1.2.840.10008.6.1.855",
        "20240920",
        (12220, 12222, 12250, 12270, 12273),
    ),
    12275: (
        "CardiacUltrasoundCoronaryArteryMeasurement",
        "Cardiac Ultrasound Coronary Artery Measurement",
        "1.2.840.10008.6.1.856",
        "20100317",
        (12220, 12222, 12250),
    ),
    12276: (
        "CardiacUltrasoundAortoPulmonaryConnectionMeasurement",
        "Cardiac Ultrasound Aorto Pulmonary Connection Measurement",
        "1.2.840.10008.6.1.857",
        "20100317",
        (3612, 12220, 12222),
    ),
    12277: (
        "CardiacUltrasoundPericardiumandPleuraMeasurement",
        "Cardiac Ultrasound Pericardium and Pleura Measurement",
        "1.2.840.10008.6.1.858",
        "20100317",
        (12250,),
    ),
    12279: (
        "CardiacUltrasoundFetalGeneralMeasurement",
        "Cardiac Ultrasound Fetal General Measurement",
        "1.2.840.10008.6.1.859",
        "20250914",
        (),
    ),
    12280: ("CardiacUltrasoundTargetSite", "Cardiac Ultrasound Target Site", "1.2.840.10008.6.1.860", "20200310", ()),
    12281: (
        "CardiacUltrasoundTargetSiteModifier",
        "Cardiac Ultrasound Target Site Modifier",
        "1.2.840.10008.6.1.861",
        "20190524",
        (),
    ),
    12282: (
        "CardiacUltrasoundVenousReturnSystemicFindingSite",
        "Cardiac Ultrasound Venous Return Systemic Finding Site",
        "1.2.840.10008.6.1.862",
        "20100317",
        (),
    ),
    12283: (
        "CardiacUltrasoundVenousReturnPulmonaryFindingSite",
        "Cardiac Ultrasound Venous Return Pulmonary Finding Site",
        "1.2.840.10008.6.1.863",
        "20100317",
        (),
    ),
    12284: (
        "CardiacUltrasoundAtriaandAtrialSeptumFindingSite",
        "Cardiac Ultrasound Atria and Atrial Septum Finding Site",
        "1.2.840.10008.6.1.864",
        "20160314",
        (),
    ),
    12285: (
        "CardiacUltrasoundAtrioventricularValveFindingSite",
        "Cardiac Ultrasound Atrioventricular Valve Finding Site",
        "1.2.840.10008.6.1.865",
        "20160314",
        (),
    ),
    12286: (
        "CardiacUltrasoundInterventricularSeptumFindingSite",
        "Cardiac Ultrasound Interventricular Septum Finding Site",
        "1.2.840.10008.6.1.866",
        "20100317",
        (),
    ),
    12287: (
        "CardiacUltrasoundVentricleFindingSite",
        "Cardiac Ultrasound Ventricle Finding Site",
        "1.2.840.10008.6.1.867",
        "20100317",
        (),
    ),
    12288: (
        "CardiacUltrasoundOutflowTractFindingSite",
        "Cardiac Ultrasound Outflow Tract Finding Site",
        "1.2.840.10008.6.1.868",
        "20100317",
        (),
    ),
    12289: (
        "CardiacUltrasoundSemilunarValve,AnnulusandSinusFindingSite",
        "Cardiac Ultrasound Semilunar Valve, Annulus and Sinus Finding Site",
        "1.2.840.10008.6.1.869",
        "20100317",
        (),
    ),
    12290: (
        "CardiacUltrasoundPulmonaryArteryFindingSite",
        "Cardiac Ultrasound Pulmonary Artery Finding Site",
        "1.2.840.10008.6.1.870",
        "20240920",
        (),
    ),
    12291: (
        "CardiacUltrasoundAortaFindingSite",
        "Cardiac Ultrasound Aorta Finding Site",
        "1.2.840.10008.6.1.871",
        "20240920",
        (),
    ),
    12292: (
        "CardiacUltrasoundCoronaryArteryFindingSite",
        "Cardiac Ultrasound Coronary Artery Finding Site",
        "1.2.840.10008.6.1.872",
        "20260320",
        (),
    ),
    12293: (
        "CardiacUltrasoundAortopulmonaryConnectionFindingSite",
        "Cardiac Ultrasound Aortopulmonary Connection Finding Site",
        "1.2.840.10008.6.1.873",
        "20100317",
        (),
    ),
    12294: (
        "CardiacUltrasoundPericardiumandPleuraFindingSite",
        "Cardiac Ultrasound Pericardium and Pleura Finding Site",
        "1.2.840.10008.6.1.874",
        "20100317",
        (),
    ),
    12300: ("CoreEchoMeasurement", "Core Echo Measurement", "1.2.840.10008.6.1.1149", "20250122", (12309,)),
    12301: ("MeasurementSelectionReason", "Measurement Selection Reason", "1.2.840.10008.6.1.1142", "20161109", ()),
    12302: ("EchoFindingObservationType", "Echo Finding Observation Type", "1.2.840.10008.6.1.1143", "20161109", ()),
    12303: ("EchoMeasurementType", "Echo Measurement Type", "1.2.840.10008.6.1.1144", "20161109", ()),
    12304: ("EchoMeasuredProperty", "Cardiovascular Measured Property", "1.2.840.10008.6.1.1145", "20240920", (12311,)),
    12305: ("BasicEchoAnatomicSite", "Basic Echo Anatomic Site", "1.2.840.10008.6.1.1146", "20240920", ()),
    12306: ("EchoFlowDirection", "Echo Flow Direction", "1.2.840.10008.6.1.1147", "20161109", ()),
    12307: ("CardiacPhaseandTimePoint", "Cardiac Phase and Time Point", "1.2.840.10008.6.1.1148", "20211112", ()),
    12308: (
        "UltrasoundShearWaveMeasurement",
        "Ultrasound Shear Wave Measurement",
        "1.2.840.10008.6.1.1411",
        "20190817",
        (),
    ),
    12309: ("CoreEchoStrainMeasurement", "Core Echo Strain Measurement", "1.2.840.10008.6.1.1426", "20211112", ()),
    12310: ("MyocardialStrainMethod", "Myocardial Strain Method", "1.2.840.10008.6.1.1427", "20211112", ()),
    12311: ("EchoMeasuredStrainProperty", "Echo Measured Strain Property", "1.2.840.10008.6.1.1428", "20211112", ()),
    12312: (
        "FetalEchocardiographyImageView",
        "Fetal Echocardiography Image View",
        "1.2.840.10008.6.1.1498",
        "20240920",
        (),
    ),
    12313: (
        "CardiacUltrasoundFetalArrhythmiaMeasurements",
        "Cardiac Ultrasound Fetal Arrhythmia Measurements",
        "1.2.840.10008.6.1.1499",
        "20240920",
        (),
    ),
    12314: (
        "CommonFetalEchocardiographyMeasurements",
        "Common Fetal Echocardiography Measurements",
        "1.2.840.10008.6.1.1500",
        "20250914",
        (),
    ),
    12320: (
        "GeneralUltrasoundReportDocumentTitle",
        "General Ultrasound Report Document Title",
        "1.2.840.10008.6.1.1447",
        "20220628",
        (),
    ),
    12321: ("ElastographySite", "Elastography Site", "1.2.840.10008.6.1.1448", "20220628", ()),
    12322: (
        "ElastographyMeasurementSite",
        "Elastography Measurement Site",
        "1.2.840.10008.6.1.1449",
        "20220628",
        (7170,),
    ),
    12323: (
        "UltrasoundRelevantPatientCondition",
        "Ultrasound Relevant Patient Condition",
        "1.2.840.10008.6.1.1450",
        "20220628",
        (),
    ),
    12324: ("ShearWaveDetectionMethod", "Shear Wave Detection Method", "1.2.840.10008.6.1.1451", "20220628", ()),
    12325: (
        "LiverUltrasoundStudyIndication",
        "Liver Ultrasound Study Indication",
        "1.2.840.10008.6.1.1452",
        "20260321",
        (),
    ),
    12331: ("StructuralHeartProcedure", "Structural Heart Procedure", "1.2.840.10008.6.1.1516", "20250405", ()),
    12332: ("StructuralHeartDevice", "Structural Heart Device", "1.2.840.10008.6.1.1517", "20250405", ()),
    12333: (
        "StructuralHeartMeasurement",
        "Structural Heart Measurement",
        "1.2.840.10008.6.1.1518",
        "20250405",
        (12334, 12335, 12336, 12337, 12338),
    ),
    12334: (
        "AorticValveStructuralMeasurement",
        "Aortic Valve Structural Measurement",
        "1.2.840.10008.6.1.1519",
        "20250405",
        (),
    ),
    12335: (
        "MitralValveStructuralMeasurement",
        "Mitral Valve Structural Measurement",
        "1.2.840.10008.6.1.1520",
        "20250405",
        (),
    ),
    12336: (
        "TricuspidValveStructuralMeasurement",
        "Tricuspid Valve Structural Measurement",
        "1.2.840.10008.6.1.1521",
        "20250405",
        (),
    ),
    12337: (
        "StructuralHeartEchoMeasurement",
        "Structural Heart Echo Measurement",
        "1.2.840.10008.6.1.1522",
        "20250405",
        (),
    ),
    12338: (
        "LeftAtrialAppendageClosureMeasurement",
        "Left Atrial Appendage Closure Measurement",
        "1.2.840.10008.6.1.1523",
        "20250405",
        (),
    ),
    12339: (
        "StructuralHeartProcedureAnatomicSite",
        "Structural Heart Procedure Anatomic Site",
        "1.2.840.10008.6.1.1524",
        "20250405",
        (3746,),
    ),
    12341: (
        "IndicationForStructuralHeartProcedure",
        "Indication for Structural Heart Procedure",
        "1.2.840.10008.6.1.1525",
        "20250405",
        (),
    ),
    12342: ("BradycardiacAgent", "Bradycardiac Agent", "1.2.840.10008.6.1.1526", "20250405", ()),
    12343: (
        "TransesophagealEchocardiographyScanPlane",
        "Transesophageal Echocardiography Scan Plane",
        "1.2.840.10008.6.1.1527",
        "20250405",
        (),
    ),
    12344: (
        "StructuralHeartMeasurementReportDocumentTitle",
        "Structural Heart Measurement Report Document Title",
        "1.2.840.10008.6.1.1528",
        "20250405",
        (),
    ),
    12345: (
        "CardiacStructureCalcificationQualitativeEvaluation",
        "Cardiac Structure Calcification Qualitative Evaluation",
        "1.2.840.10008.6.1.1532",
        "20250407",
        (),
    ),
}
"""CID → (keyword, name, UID, version, included CIDs)."""

EXTENSIBLE: dict[int, bool] = {
    11: True,
    29: True,
    42: True,
    100: True,
    244: True,
    247: True,
    4020: True,
    4021: True,
    4031: True,
    6147: True,
    7021: True,
    7181: True,
    7445: True,
    7452: True,
    7453: True,
    7464: True,
    7469: True,
    10013: True,
    10033: True,
}
"""CID → whether an application may add codes, for the context groups for which it is known."""

MEMBERS: dict[int, str] = {
    2: """\
SCT: Right Left Bilateral Unilateral Lateral DCM: Median SCT: Anterior Posterior Cephalic Caudal Medial Central
Peripheral External Internal Intermediate Inferior Superior Transverse Proximal Distal Postaxial Preaxial Apical Basal
Afferent Efferent Coronal Superficial Deep Horizontal Longitudinal Vertical Sagittal Axial ExtraArticular Surface Gutter
Hilar Capsular Subcapsular Edge Anterolateral Posterolateral IntraArticular Margin""",
    4: """\
SCT: Atrium Axilla Back BroadLigament Buttock Calyx Cheek Cornea Ear EndoArterial EndoCardiac EndoEsophageal EndoNasal
EndoNasopharyngeal EndoRectal EndoRenal EndoUreteric EndoUrethral EndoVaginal EndoVascular EndoVenous EndoVesical
EpigastricRegion Eyelid Face Flank FontanelOfSkull HipJoint HypogastricRegion Submental Hypopharynx IntraArticular
Intracranial LeftHypochondriacRegion LeftInguinalRegion LeftLowerQuadrantOfAbdomen LeftLumbarRegion
LeftUpperQuadrantOfAbdomen LowerInnerQuadrantOfBreast LowerOuterQuadrantOfBreast LumbarRegion Lung Mouth Nose
OmentalBursa Omentum Ovary Parasternal Penis Perineum PoplitealFossa RenalPelvis Retroperitoneum
RightHypochondriacRegion RightInguinalRegion RightLowerQuadrantOfAbdomen RightLumbarRegion RightUpperQuadrantOfAbdomen
Scalp Sclera Scrotum SpinalCord HypochondriacRegion SubmandibularArea Subxiphoid SupraclavicularRegionOfNeck
SuprasternalNotch Thigh Chest Tongue UmbilicalRegion UpperInnerQuadrantOfBreast UpperOuterQuadrantOfBreast VascularGraft
Ventricle Vulva WristJoint""",
    5: """\
SCT: Right Left Lateral Anterior Posterior Caudal Medial Central Peripheral External Internal Inferior Superior
Transverse Proximal Distal Apical Surface Ascending Descending SubcutaneousTissue DuraMater PiaMater
ExternalProsthesisForSonographicProcedureStandOff WaterBagProsthesisForImagingProcedure
SalineBagProsthesisForImagingProcedure GelProsthesisForImagingProcedure Cranial Midline MidLongitudinal Parasagittal
Intraluminal Capsular Lumen#113342003 ContactWith Parenchyma Intercostal Subcostal FirstIntercostalSpace
SecondIntercostalSpace ThirdIntercostalSpace FourthIntercostalSpace FifthIntercostalSpace SixthIntercostalSpace
SeventhIntercostalSpace EighthIntercostalSpace NinthIntercostalSpace TenthIntercostalSpace EleventhIntercostalSpace""",
    6: """\
SCT: Coronal Longitudinal Sagittal Parasagittal Oblique LongAxis OffAxis ShortAxis FiveChamber TwoChamber FourChamber
Transverse""",
    7: """\
SCT: TransHepatic TransGastric TransPleural TransMural TransOrbital TransPancreatic TransRectal TransRenal TransTemporal
TransThecal TransUrethral TransVesical TransSplenic TransEsophageal TransAbdominal TransVaginal""",
    8: """\
SCT: Stent Catheter Laser Glue AtherectomyDevice EmbolizationBall PercutaneousTransluminalAngioplastyBalloon
EmbolizationCoil DetachableBalloon GuidingCatheter EmbolizationParticulate RotationalAtherectomyDevice MeasuringRuler
DCM: Sphere""",
    9: """\
SCT: Vasoconstriction Vasodilatation Biopsy RemovalOfForeignBody IntraArterialInfusionOfThrombolyticAgent Irrigation
Catheterization Atherectomy AtherectomyByRotaryCutter AtherectomyByLaser SelectiveEmbolizationOfArtery
PercutaneousTransluminalBalloonAngioplasty TranscatheterTherapyForEmbolization
PercutaneousRemovalOfIntravascularForeignBody FailedAttemptedProcedure StentPlacement#1296925008 CatheterManipulation
CatheterReplacement OcclusionOfCatheter RemovalOfCatheter TranscatheterDeploymentOfDetachableBalloon
PercutaneousInsertionOfIntravascularFilter Amniocentesis UltrasonicGuidanceForAmniocentesis Amnioinfusion
IntrauterineCordocentesis Thoracentesis BreechVersionObstetricalVersion IntrauterineTransfusion
SelectiveDestructionOfFetus ProstaglandinInjection""",
    10: """\
SCT: Ethanol MethyleneBlue Antihistamine Atropine Diuretic AntiarrhythmicAgent InotropicAgent#373213009 NCIt:
CardiotonicAgent SCT: CardiacAdrenergicBlockingAgent AlphaAdrenergicBlockingAgent BetaBlockerContainingProduct Digoxin
LidocaineContainingProduct LidocaineHydrochloride Nifedipine Propranolol Quinidine Verapamil HypotensiveAgent#372586001
CentrallyActingHypotensiveAgent#372740001 Nitroglycerin GlucagonPreparation Anticoagulant Warfarin Heparin
AntiHeparinAgent ProtamineSulfate Coagulant HumanFibrinogen HaemostaticAgent AstringentDrug
AntihemophilicFactorPreparation ThrombinPreparation Thromboplastin Dextran ThrombolyticAgent#372742009 Streptokinase
UrokinasePreparation Fibrinolysin#78588006 TolazolineHydrocholoride Epinephrine Vasodilator Papaverine Phentolamine
ProstaglandinE1""",
    11: """\
SCT: IntravenousRoute IntraArterialRoute IntramuscularRoute SubcutaneousRoute IntracutaneousRoute IntraperitonealRoute
IntramedullaryRoute IntrathecalRoute IntraArticularRoute NCIt: IntraepithelialRoute SCT: TopicalRoute OralRoute NCIt:
TransluminalRoute SCT: IntraluminalRoute NCIt: ExtraluminalRoute SCT: ByInhalation PerRectum VaginalRoute
IntracoronaryRoute IntracardiacRoute IntraventricularRouteCardiac DCM: RetroOrbitalRoute SCT: NasalRoute IntratumorRoute
IntracorpusCavernosumRoute""",
    12: """\
SCT: Air BariumSulfate Bunamiodyl CarbonDioxide ChloriodizedOil ContrastAgent#385420005 Diatrizoate
GadobenateDimeglumine Gadobutrol Gadodiamide Gadofosveset GadoliniumContainingProduct GadopentetateDimeglumine
GadoterateMeglumine Gadoteridol Gadoversetamide GadoxetateDisodium IodamideMeglumine Iodipamide Iodixanol IodizedOil
IodoalphionicAcid Iodophthalein Iodopyracet Iohexol RADLEX: IonicIodinatedContrastAgent SCT: Iopamidol IopanoicAcid
Iophendylate IophenoxicAcid Iopromide Iothalamate Ioversol Ioxaglate Ioxilan Ipodate RXNORM: MangafodipirTrisodium SCT:
MeglumineDiatrizoate MeglumineIodipamide Metrizamide Metrizoate RADLEX: NonIonicIodinatedContrastAgent SCT:
NonRadiopaqueMedium Oxygen Propyliodone RadiopaqueMedium SodiumAcetrizoate SodiumDiprotrizoate SodiumIodipamide
SodiumIodomethamate SodiumTyropanoate Water""",
    13: """\
SCT: Iodine Gadolinium CarbonDioxide Barium Xenon Air Oxygen Water Iron""",
    18: """\
SCT: _14Carbon _18Fluorine _22Sodium _24Sodium _32Phosphorus _42Potassium _43Potassium MSH: _47Scandium SCT: _51Chromium
_57Cobalt _58Cobalt _59Iron _60Cobalt _64Copper _67Copper _67Gallium _75Selenium _81mKrypton _85Krypton _85Strontium
_87mStrontium _89Strontium _90Yttrium _97Ruthenium _99mTechnetium _111Indium _113mIndium _122Iodine _123Iodine _123Xenon
_125Iodine _127Xenon _131Iodine _133Barium _133Xenon MSH: _149Terbium SCT: _153Gadolinium _153Samarium MSH: _161Terbium
NCIt: _166Holmium SCT: _169Ytterbium _177Lutetium _178Tantalum _186Rhenium _188Rhenium DCM: _191mIridium SCT: _198Gold
_199Gold _201Thallium _203Lead MSH: _211Astatine SCT: _212Lead MSH: _213Bismuth SCT: _223Radium _225Actinium""",
    19: """\
NCIt: Erect SCT: Recumbent SemiErect""",
    20: """\
SCT: Prone SemiProne LateralDecubitus Standing Anatomical Kneeling KneeChest Supine Lithotomy Trendelenburg
InverseTrendelenburg Frog StoopedOver Sitting CurledUp RightLateralDecubitus LeftLateralDecubitus Lordotic""",
    21: """\
SCT: ObliqueBodyPosition Headfirst FeetFirst TransverseBodyPosition DCM: LeftFirst RightFirst PosteriorFirst
AnteriorFirst""",
    23: """\
SCT: Cephalic Caudal""",
    25: """\
SCT: Carbon14DXylose Carbon14Triolein ChromicPhosphateP32 Chromium51Albumin Chromium51Chloride Copper64Acetate
Copper64Versenate Copper67Ceruloplasmin CyanocobalaminCo57 CyanocobalaminCo58 CyanocobalaminCo60 DiagnosticRadioisotope
FerrousChlorideFe59 FerrousCitrateFe59 FerrousSulfateFe59 FibrinogenI123 FluorodeoxyglucoseF18 Gallium67Citrate
Indium111FeOHGreaterThan3LesserThan Indium111Oxyquinoline Indium111Pentetate Indium111RedCellLabel Indium111Transferrin
Indium111CapromabPendetide Indium111Chloride Indium111Pentetreotide Indium113mBleomycin Indium113mChloride
Indium113mPentetate IodinatedI125Albumin DCM: IodinatedI125DPA713 SCT: IodinatedI125HumanSerumAlbumin
IodinatedI125Povidone IodinatedI125SodiumIodine IodinatedI131AggregatedAlbumin IodinatedI131Albumin
IodinatedI131GammaGlobulin Iodine123154Iodophenyl3RSMethylpentadecanoicAcid Iodine1233IodobenzylguanidineMIBG
Iodine131Polyvinylpyrrolidone Iodine1313IodobenzylguanidineMIBG IodocholesterolI131 IodohippurateI123Sodium
IodohippurateI125Sodium IodohippurateI131Sodium IofetamineI123Hydrochloride IoflupaneI123 IothalamateSodiumI125
IronFe59LabeledDextran Krypton81m Lutetium177DOTATATE DCM: Lutetium177NAcetylaspartylglutamate SCT:
Lutetium177VipivotideTetraxetan OleicAcidI125 PentetateCalciumTrisodiumYb169 PotassiumCarbonateK42 PotassiumChlorideK42
PotassiumChlorideK43 Radium223Dichloride RoseBengalSodiumI131 Selenium75HCAT SelenomethionioneSe75 SodiumChlorideNa22
SodiumChlorideNa24 SodiumChromateCr51 SodiumFluorideF18 SodiumIodideI123 SodiumIodideI131 SodiumPertechnetateTc99m
SodiumPhosphateP32 StrontiumChlorideSr85 StrontiumChlorideSr87 StrontiumChlorideSr89 StrontiumNitrateSr85
StrontiumNitrateSr87 MSH: Technetium99mTRODAT1 SCT: Technetium99mGalactosylHumanSerumAlbuminDiethylenetriamine
Technetium99mLabeledCarbon Technetium99mMercaptoacetylTriglycineMAG3 Technetium99mNPyridoxyl5Methyltryptophan
Technetium99mPhytate Technetium99mStannousColloid NCIt: Technetium99mTrofolastat SCT: TechnetiumTc99cAlbuminMicrospheres
TechnetiumTc99mAggregatedAlbumin TechnetiumTc99mDepreotide TechnetiumTc99mDisofenin TechnetiumTc99mBicisate
TechnetiumTc99mExametazime TechnetiumTc99mIronAscorbate TechnetiumTc99mLidofenin TechnetiumTc99mMebrofenin
TechnetiumTc99mMedronate TechnetiumTc99mMicroaggregatedAlbumin TechnetiumTc99mNSubstitutedIminodiacetate
TechnetiumTc99mOxidronate TechnetiumTc99mPentetate TechnetiumTc99mPyrophosphate TechnetiumTc99mSerumAlbumin
TechnetiumTc99mSestamibi TechnetiumTc99mSodiumGlucoheptonate TechnetiumTc99mStannousEtidronate TechnetiumTc99mSuccimer
TechnetiumTc99mSulfurColloid TechnetiumTc99mTaggedRedCells TechnetiumTc99mTeboroxime TechnetiumTc99mTetrofosmin
ThallousChlorideTl201 TherapeuticRadioisotope Xenon133Gas Yttrium90Microspheres""",
    26: """\
SCT: Coronal Sagittal Axial RightAnteriorObliqueEmissiveProjection LeftAnteriorObliqueEmissiveProjection
RightPosteriorObliqueEmissiveProjection LeftPosteriorObliqueEmissiveProjection ObliqueAxialEmissiveProjection
SagittalObliqueAxisEmissiveProjection MedialLateralEmissiveProjection LateralMedialEmissiveProjection
RightLateralEmissiveProjection LeftLateralEmissiveProjection MedioLateralObliqueEmissiveProjection
LateroMedialObliqueEmissiveProjection Transverse Lateral AnteriorProjection PosteriorProjection""",
    27: """\
SCT: ShortAxis VerticalLongAxis HorizontalLongAxis""",
    29: """\
DCM: Autorefraction BiomagneticImaging BoneMineralDensitometry ComputedRadiography ComputedTomography ConfocalMicroscopy
Dermoscopy Diaphanography DigitalRadiography Endoscopy ExternalCameraPhotography GeneralMicroscopy IntraOralRadiography
IntravascularOpticalCoherenceTomography IntravascularUltrasound Keratometry LaserSurfaceScan Lensometry
MagneticResonance Mammography NuclearMedicine OphthalmicAxialMeasurements OphthalmicMapping OphthalmicPhotography
OphthalmicTomography OphthalmicTomographyBScanVolumeAnalysis OphthalmicTomographyEnFace OphthalmicVisualField
OpticalCoherenceTomography OpticalSurfaceScanner PanoramicXRay Photoacoustic PositronEmissionTomography Radiofluoroscopy
RadiographicImaging RTImage SlideMicroscopy SubjectiveRefraction Thermography Ultrasound UltrasoundBoneDensitometry
VisualAcuity XRayAngiography""",
    30: """\
DCM: Archive ComputerAssistedDetectionDiagnosis ImageCapture ComputationServer DepartmentSystemScheduler FilmDigitizer
ProcedureLogging _3DManufacturingModelingSystem MediaCreationDevice HardCopyPrintServer RadiationTherapyDevice
AutomatedSlideStainer Workstation""",
    31: """\
SCT: OnAdmission Intraoperative PreAdmission PreDose PostDose PreOperative PostOperative DCM: OnAdmissionToUnit
OnDischarge OnDischargeFromUnit PreIntervention PostIntervention AtLastAppointment""",
    32: """\
DCM: ContentAssessmentResult Audio CTProtocol DocumentProducer SpatialFiducialsProducer HardCopy
IntraocularLensCalculation KeyObjectSelection _3DManufacturingModelingSystem OtherModality Plan PresentationState
Registration RTDose RTPlan RTTreatmentRecord RTStructureSet RealWorldValueMap Segmentation StereometricRelationship
StructuredReportDocument AutomatedSlideStainer TextureMap""",
    34: """\
DCM: CardiacElectrophysiology Electrocardiography Electroencephalography Electromyography Electrooculography Hemodynamic
PositionSensor Respiratory""",
    43: """\
DCM: NotANumber NegativeInfinity PositiveInfinity DivideByZero Underflow Overflow MeasurementFailure CalculationFailure
ValueOutOfRange""",
    44: """\
DCM: MeasurementNotAttempted ValueUnknown ValueIndeterminate""",
    50: """\
DCM: Nearline Offline Online Unavailable""",
    60: """\
SCT: NauseaAndVomiting TasteSenseAltered Sweating Cough Itching DrugRash SensationOfBeingWarm PallorPaleComplexion
NasalCongestion Headache DrugInducedFlushing FacialSwelling DrugInducedDizziness ChillsAndFever Anxiety Shaking
TachycardiaBradycardia Bronchospasm Hypertension LaryngealEdema DiffuseInflammatoryErythema DrugInducedHypotension
Dyspnea EpilepticConvulsions Hypotension NoMotorResponseToCommand CardiacArrhythmia CardiorespiratoryArrest
InjectionSiteExtravasation DCM: PatientConditionPreventedContinuing""",
    62: """\
DCM: AutomaticProgrammedAdministrationPhase AutomaticProgrammedDelayPhase AutomatedManualInjectPhase
AutomaticProgrammedWaitPhase""",
    63: """\
DCM: AutomatedAdministration ManualAdministration""",
    64: """\
SCT: AbnormalRenalFunction DCM: AcuteUnilateralRenalBlockage LowThyroidUptake HighThyroidUptake SeverelyJaundiced SCT:
HistoryOfRenalFailure HistoryOfDiabetesMellitus Asthma AorticStenosis AnginaPectoris HistoryOfCongestiveHeartFailure
HistoryOfHypertension PulmonaryHypertension Cardiomyopathy Anxiety Paraproteinemia MultipleMyeloma
HistoryOfBetaBlockingAgentsTherapy MalignantEpithelialNeoplasmOfThyroid DCM: PatientAllergicToMediaContrast""",
    65: """\
SCT: Prednisone Diphenhydramine Methylprednisolone MethylprednisoloneSodiumPhosphate HydrocortisoneSodiumSuccinate
DexamethasoneSodiumPhosphate_Inactive H1Antihistamine Ephedrine Papaverine""",
    66: """\
SCT: Propofol Midazolam Sufentanil Remifentanil Alfentanil""",
    67: """\
SCT: Complete DCM: TerminatedDueToPressureAboveTerminationLimit TerminatedDueToFlowRateAboveTerminationLimit
TerminatedDueToAirDetected TerminatedDueToExcessiveDurationPause TerminatedDueToRequestFromOperator
TerminatedDueToInjectorCommunicationLoss TerminatedDueToUnspecifiedInjectorFailure TerminatedByScanner
TerminatedDueToCriticalBatteryLevel TerminatedDueToConsumableRemoval""",
    68: """\
SCT: SyringeUnit Cartridge ParenteralEnteralSolutionBag Bottle""",
    69: """\
SCT: Syringe Catheter Tube Needle Bottle""",
    70: """\
SCT: Dextran Saline MSH: LactatedRingerS""",
    71: """\
DCM: PressureAboveWarningLimit PressureAboveAdjustmentLimit FlowRateAboveWarningLimit FlowRateAboveAdjustmentLimit
KeepVeinOpenStarted KeepVeinOpenEnded AirDetected FixedDurationPauseEnded SyringeAttached SyringeDetached
EquipmentFailure ResourceInadequate TerminatedDueToPressureAboveTerminationLimit
TerminatedDueToFlowRateAboveTerminationLimit TerminatedDueToAirDetected TerminatedDueToExcessiveDurationPause
TerminatedDueToRequestFromOperator TerminatedDueToInjectorCommunicationLoss TerminatedDueToUnspecifiedInjectorFailure
TerminatedByScanner TerminatedDueToCriticalBatteryLevel TerminatedDueToConsumableRemoval ProgrammedHoldStarted
ManualHoldStarted ManualResumeFromHold TerminatedHoldDueToTimeout""",
    72: """\
DCM: PatencyTestInjection TransitTimeTestInjection DiagnosticAdministration FlushAdministration""",
    73: """\
DCM: NegativeExponential LinearCurve""",
    74: """\
SCT: PeripheralIntravenousCatheter CentralVenousCatheter ImplantableVenousAccessPort RectalCatheter""",
    75: """\
SCT: Low High Equal""",
    76: """\
DCM: PreMedication ContrastReactionProphylacticAgent SCT: Sedative Antiemetic""",
    83: """\
UCUM: HounsfieldUnit""",
    84: """\
UCUM: Counts CountsPerSecond ProportionalToCounts ProportionalToCountsPerSecond SquareCentimeter
SquareCentimeterPerMilliliter Percent BecquerelsPerMilliliter MilligramsPerMinutePerMilliliter
MicromolePerMinutePerMilliliter MilliliterPerMinutePerGram MilliliterPerGram PerCentimeter MicromolePerMilliliter""",
    85: """\
UCUM: StandardizedUptakeValueBodyWeight StandardizedUptakeValueLeanBodyMassJames
StandardizedUptakeValueLeanBodyMassJames128Multiplier StandardizedUptakeValueLeanBodyMassJanma
StandardizedUptakeValueBodySurfaceArea StandardizedUptakeValueIdealBodyWeight""",
    91: """\
SCT: Phonation WeightBearing DCM: DuringVoiding PriorToVoiding PostVoiding""",
    92: """\
DCM: NeutralMusculoskeletalPosition SCT: Flexion Extension Abduction Adduction InternalRotation ExternalRotation
Supination Pronation Torsion""",
    93: """\
SCT: PassiveMovement ManipulationOfJoint""",
    94: """\
SCT: TractionAction CompressionAction RotationAction""",
    100: """\
SCT: ImagingProcedure MagneticResonanceImagingGuidance DCM: MultiparametricMRI SCT: MultiparametricMRIOfProstate DCM:
MultiparametricMRIOfWholeBody SCT: DynamicMagneticResonanceImagingOfKnee DynamicMagneticResonanceImagingOfPelvis LN:
CTUnspecifiedBodyRegion MRIUnspecifiedBodyRegion NMUnspecifiedBodyRegion PETUnspecifiedBodyRegion
XRUnspecifiedBodyRegion SCT: Angiography LN: PETWholeBody SCT: PETCTFDGImagingOfWholeBody PETCTMETImagingOfWholeBody LN:
CTPerfusionHeadWithContrastIV SPECTBrain""",
    108: """\
SCT: CTWithoutContrast CTOfAbdominalAortaWithoutContrast""",
    109: """\
SCT: CTWithContrast CTArteriographyOfAbdominalAortaWithContrast LN: CTPerfusionHeadWithContrastIV SCT:
PlainXRayWithContrast FluoroscopyUsingContrast""",
    210: """\
SCT: Laterality TopographicalModifier""",
    212: """\
SCT: Anterior Central Distal Inferior Lateral DCM: Median NCIt: Middle SCT: MidLongitudinal Posterior Proximal Superior""",
    217: """\
DCM: ClassActivation GradientWeightedClassActivation Saliency""",
    219: """\
SCT: BoundedBy DCM: Center GeometricCenterpoint CenterOfMass Outline Centerline SeedPoint RepresentativePoint
BoundaryPoint""",
    220: """\
SCT: MostSignificant HighlySignificant Significant NotSignificant SignificanceUndetermined""",
    222: """\
SCT: Normal Abnormal AbnormallyHigh AbnormallyLow NormalityUndetermined BorderlineHigh BorderlineLow
OutsideReferenceRange AboveReferenceRange BelowReferenceRange WithinReferenceRange""",
    223: """\
SCT: NormalRangeUpperLimit NormalRangeLowerLimit""",
    224: """\
DCM: UserChosenValue MostRecentValueChosen MeanValueChosen""",
    225: """\
SCT: RangeOfMeasurementUncertainty RangeOfUpperMeasurementUncertainty RangeOfLowerMeasurementUncertainty""",
    226: """\
SCT: _95thPercentileValueOfPopulation _90thPercentileValueOfPopulation _1SigmaUpperValueOfPopulation
_2SigmaUpperValueOfPopulation MeanValueOfPopulation MedianValueOfPopulation _10thPercentileValueOfPopulation
_5thPercentileValueOfPopulation _1SigmaLowerValueOfPopulation _2SigmaLowerValueOfPopulation DCM:
StandardDeviationOfPopulation _2SigmaDeviationOfPopulation InterquartileRangeOfPopulation
InterquartileRangeToMedianRatioOfPopulation""",
    227: """\
DCM: PercentileRankingOfMeasurement ZScoreOfMeasurement""",
    228: """\
DCM: Equation EquationCitation TableOfValues TableOfValuesCitation MethodCitation""",
    230: """\
SCT: Yes No Undetermined""",
    231: """\
SCT: Yes No""",
    240: """\
SCT: Present Absent Undetermined""",
    241: """\
SCT: Present Absent""",
    242: """\
SCT: Normal Abnormal NormalityUndetermined""",
    244: """\
SCT: Bilateral Unilateral""",
    245: """\
DCM: Median""",
    246: """\
SCT: Ipsilateral Contralateral""",
    247: """\
SCT: Right Left""",
    250: """\
SCT: Positive Negative""",
    251: """\
SCT: Major Minor""",
    252: """\
SCT: Small Medium Large""",
    270: """\
DCM: Person Device""",
    271: """\
DCM: Patient Fetus Specimen DeviceSubject""",
    272: """\
DCM: Patient Study Series NCIt: Image DCM: ImageFrame NCIt: ImagingRegionOfInterest SCT: Waveform""",
    280: """\
NCIt: Enrollment UMLS: Baseline""",
    281: """\
DCM: DiceSimilarityCoefficient JaccardIndex""",
    300: """\
SCT: AluminumOxide Barium Bismuth Calcium CalciumHydroxyapatite CobaltChromiumAlloy Fat Gadolinium Gold Hafnium Iodine
Iron NickelCobaltChromium Platinum RenalStone Silicon Silicone Silver Tantalum Titanium UricAcid Water Yttrium""",
    301: """\
UCUM: MgCm3 HounsfieldUnit ElectronDensity DCM: EffectiveAtomicNumber ModifiedHounsfieldUnit UCUM:
MilligramsPerMilliliter Percent""",
    400: """\
DCM: ApplicationActivity AuditLogUsed BeginTransferringDICOMInstances DICOMInstancesAccessed DICOMInstancesTransferred
DICOMStudyDeleted Export Import NetworkEntry OrderRecord PatientRecord ProcedureRecord Query SecurityAlert
UserAuthentication""",
    401: """\
DCM: ApplicationStart ApplicationStop Login Logout Attach Detach NodeAuthentication EmergencyOverrideStarted
NetworkConfiguration SecurityConfiguration HardwareConfiguration SoftwareConfiguration UseOfRestrictedFunction
AuditRecordingStopped AuditRecordingStarted ObjectSecurityAttributesChanged SecurityRolesChanged
UserSecurityAttributesChanged EmergencyOverrideStopped RemoteServiceOperationStarted RemoteServiceOperationStopped
LocalServiceOperationStarted LocalServiceOperationStopped AuthenticationDecision AuthorizationDecision SessionStart
SessionStop AccessControlDecision""",
    402: """\
DCM: Application ApplicationLauncher DestinationRoleID SourceRoleID DestinationMedia SourceMedia InitiatorRoleID SCT:
Person""",
    403: """\
DCM: ApplicationStart ApplicationStop Login Logout Attach Detach NodeAuthentication EmergencyOverrideStarted
NetworkConfiguration SecurityConfiguration HardwareConfiguration SoftwareConfiguration UseOfRestrictedFunction
AuditRecordingStopped AuditRecordingStarted ObjectSecurityAttributesChanged SecurityRolesChanged
UserSecurityAttributesChanged EmergencyOverrideStopped RemoteServiceOperationStarted RemoteServiceOperationStopped
LocalServiceOperationStarted LocalServiceOperationStopped AuthenticationDecision AuthorizationDecision SessionStart
SessionStop AccessControlDecision""",
    404: """\
DCM: StudyInstanceUID SOPClassUID NodeID""",
    405: """\
DCM: USBDiskEmulation EmailMessage CD DVD CompactFlash MultiMediaCard SecureDigitalCard URI Film PaperDocument""",
    406: """\
DCM: ClipboardManager MessagingSystem""",
    601: """\
SCT: BiosafetyLevel1 BiosafetyLevel2 BiosafetyLevel3 BiosafetyLevel4""",
    602: """\
SCT: BiohazardousMaterial Carcinogen PatientImmunocompromised UMLS: TransgenicAnimal""",
    603: """\
DCM: AnimalHousingRoom PreparationRoom ImagingProcedureRoom SCT: InductionRoom RecoveryRoom IsolationRoom""",
    604: """\
DCM: Unused Reused""",
    605: """\
DCM: AspenChipBedding AspenShavingBedding CornCobBedding PaperBasedBedding PineChipBedding PineShavingBedding""",
    606: """\
SCT: None_ DCM: Igloo RedTranslucentIgloo""",
    607: """\
DCM: NIH07 NIH31 AIN76 AIN93G AIN93M""",
    608: """\
UMLS: CommercialProduct DCM: LocallyManufacturedProduct""",
    609: """\
NCIt: AdLibitum UMLS: RestrictedDiet DCM: FoodTreat SCT: Gavage#229912004""",
    610: """\
SCT: TapWater DistilledWater DCM: ReverseOsmosisPurifiedWater ReverseOsmosisPurifiedHclAcidifiedWater""",
    612: """\
SCT: GeneralAnesthesia Sedation SpinalAnesthesia EpiduralAnesthesia RegionalAnesthesia TopicalLocalAnesthesia
LocalAnesthesia MonitoredAnesthesiaCareMAC""",
    613: """\
SCT: IntraperitonealRoute""",
    614: """\
SCT: ByInhalation IntravenousRoute PerRectum IntramuscularRoute""",
    616: """\
SCT: InhalationAnesthesiaSystemClosedRebreathingPrimaryAgent InhalationAnesthesiaSystemClosedNoRebreathingPrimaryAgent""",
    617: """\
DCM: NoseCone""",
    618: """\
SCT: ControlledVentilation ArtificialRespiration OxygenTherapy LaryngealMaskAirwayLMA IntubationOfRespiratoryTract
AnestheticFaceMask DCM: NasalCannula SCT: ViaTracheostomy""",
    620: """\
UMLS: InverseRatioVentilation SCT: HighFrequencyVentilation TranstrachealJetVentilation ContinuousFlowApneicVentilation""",
    621: """\
DCM: CarrierGas""",
    622: """\
SCT: AdrenergicAgent AminoglycosideAntibiotic Analgesic AntiarrhythmicAgent Antibiotic#419241000 Anticholinergic
Anticoagulant Anticonvulsant AntidiureticHormone Antiemetic Antifungal AntiHeparinAgent HistomineReceptorAntagonist
AntihypertensiveAgent UMLS: Antihypoglycemic SCT: Barbiturate Benzodiazepine BenzodiazepineAntagonist
BetaBlocker#373254001 BetaLactamAntibiotic BloodProduct Bronchodilator Calcium CalciumChannelBlocker CaloricAgent
CarbapenemAntibiotic CephalosporinAntibiotic CholinergicAgent Diuretic DrugDiluent EstrogenReceptorAgonist
GastrointestinalProkinetic GeneralAnesthetic UMLS: H2Antagonist SCT: HaemostaticAgent Hypoglycemic
InotropicAgent#373213009 LincomycinAntibiotic LinezolidAntibiotic LocalAnesthetic LowMolecularWeightHeparin
MacrolideAntibiotic Magnesium MetronidazoleAntibiotic NarcoticOpiateAntagonist UMLS: NarcoticAnalgesic SCT:
Decongestant#417901007 NeuromuscularBlockingNMBDepolarizing NeuromuscularBlockingNMBNonDepolarizing NSAID
OcularLubricant Oxytocic PenicillinAntibiotic#764146007 PlasmaExpander Potassium QuinoloneAntibiotic
RespiratoryStimulant SkeletalMuscleRelaxant Steroid SulfonamideAntibiotic TetracyclineAntibiotic ThyroidHormone
VancomycinAntibiotic Vasopressor Vasodilator Vitamin""",
    624: """\
SCT: CarbonDioxide Chloroform Desflurane DiethylEther Enflurane Halothane Isoflurane Methoxyflurane NitrousOxide
Sevoflurane""",
    625: """\
SCT: Alphachloralose Alphadolone UMLS: Alphaxalone SCT: Azaperone Butabarbital ChloralHydrate Diazepam Droperidol
Etomidate UMLS: Fluanisone SCT: Ketamine Methohexital UMLS: Metomidate SCT: Midazolam Pentobarbital Propofol Thiamylal
Thiopental Tiletamine Tribromoethanol Urethane Xylazine Zolazepam""",
    626: """\
SCT: Acepromazine Chlorpromazine""",
    627: """\
SCT: Succinylcholine Pancuronium""",
    629: """\
SCT: OxygenGas MedicalAir UMLS: RoomAir""",
    630: """\
SCT: Bupivacaine LidocainePrilocaine Lidocaine""",
    632: """\
SCT: Preoperative Intraoperative Postoperative""",
    634: """\
DCM: InHomeCage DuringTransport StagingPriorToImaging PreparationForImaging SCT: AnesthesiaInduction ImagingProcedure
UMLS: AnesthesiaRecoveryPeriod""",
    635: """\
SCT: AirHeatingPad ElectricBlanket ElectricHeatingPad DCM: ForcedAirHeater SCT: ForcedAirWarmingBlanket DCM:
HeatedImagingDevice HeatedPatientSupport HeatedWaterBlanket UMLS: HeatLamp SCT: NonElectricHeatingPad DCM: PreHeatedPad
Unheated SCT: WarmerDevice WarmingBlanket""",
    636: """\
SCT: RectalTemperature UMLS: Thermography DCM: CarrierTemperatureSensor""",
    637: """\
SCT: GraftMaterial DCM: TumorGraft SCT: Fibril Virus Cytokine Toxin""",
    639: """\
SCT: Adenocarcinoma AdenocarcinomaOfLargeIntestine AdenocarcinomaOfLung AdenocarcinomaOfPancreas AdenocarcinomaOfRectum
AlveolarSoftPartSarcoma AmelanoticMelanoma Astrocytoma BladderCancer NCIt: BronchioloalveolarAdenocarcinoma SCT:
CancerOfCervix CancerOfColon CancerOfSalivaryGland Carcinoma Carcinosarcoma CarcinosarcomaOfUterus Cystadenocarcinoma
EwingSarcoma EwingSarcomaPeripheralNeuroectodermalTumor Fibrosarcoma Glioblastoma InfiltratingDuctalCarcinomaOfBreast
LargeCellCarcinoma Leukemia LungCancer MalignantMelanoma MerkelCellCarcinoma MalignantMesothelioma
MalignantPeripheralNerveSheathTumor MixedSmallCellCarcinoma MalignantNeuroendocrineTumor NonSmallCellCarcinoma
NonSmallCellLungCancer DCM: NonUterineLeiomyosarcoma SCT: Osteosarcoma OvarianCancer PapillaryThyroidCarcinoma
RenalCellCarcinoma Sarcoma SarcomaOfSoftTissue SmallCellCarcinoma NCIt: SoftTissueSarcomaExcludingRhabdomyosarcoma SCT:
SpindleCellCarcinoma SquamousCellCarcinoma SquamousCellCarcinomaOfAnus SquamousCellCarcinomaOfHeadAndNeck
SquamousCellCarcinomaOfLaryngealCartilage SquamousCellCarcinomaOfLung SquamousCellCarcinomaOfMouth
SquamousCellCarcinomaOfSkin TransitionalCellCarcinoma""",
    640: """\
DCM: HumanAlphaSynucleinPreformedFibrils MouseAlphaSynucleinPreformedFibrils HumanTauPreformedFibrils
MouseTauPreformedFibrils""",
    641: """\
SCT: TheilerMurineEncephalomyelitisVirus AdenoAssociatedVirusGroup""",
    642: """\
SCT: TumorNecrosisFactorAlpha InterferonGamma VascularEndothelialGrowthFactor""",
    643: """\
SCT: Lysophosphatidylcholine UMLS: EthidiumBromide PUBCHEM_CID: _6Hydroxydopamine SCT: Lipopolysaccharide""",
    644: """\
SCT: Flank Brain Tumor Liver BoneMarrow NCIt: MouseMammaryFatPad""",
    645: """\
SCT: Anus AsciticFluid Bladder BoneTissue DCM: BoneAndSoftTissue SCT: Brain Breast CentralNervousSystem Cervix Colon
ConnectiveTissue DCM: EmbryonicKidney SCT: HeadAndNeck Kidney Larynx Lung Lymph LymphoidTissue LymphNode Mesothelium
Metastasis Mouth Ovary Pancreas PeripheralNerveMyelinSheath PleuralEffusion Prostate PulmonaryMetastasis Rectum
SalivaryGland Skin SoftTissue Thyroid Uterus""",
    646: """\
LN: WholeBodyCt HeadCT MRIWholeBody BrainMRI PETWholeBody BrainPET RadionuclideScanOfWholeBody RadionuclideBrainScan
DCM: SPECTOfWholeBody LN: BrainSPECT DCM: SPECTCTOfWholeBody SCT: UltrasonographyOfTotalBody""",
    647: """\
FMA: Bregma Lambda""",
    702: """\
DCM: RTPreTreatmentDoseCheck RTPreTreatmentConsistencyCheck""",
    703: """\
DCM: AssessmentByComparison AssessmentByRules""",
    800: """\
DCM: AppropriateForTheIndications InappropriateForTheIndications ConsistentWithLabelingOfTheDevice
InconsistentWithLabelingOfTheDevice ApprovedForUseAtTheInstitution DisapprovedForUseAtTheInstitution
ApprovedForUseInTheClinicalTrial DisapprovedForUseInTheClinicalTrial ApprovedForExperimentalUse
DisapprovedForExperimentalUse ApprovedForUseOnPregnantPatients DisapprovedForUseOnPregnantPatients DisapprovedForAnyUse
EligibleForReimbursement EligibleForReimbursementOnPerPatientBasis IneligibleForReimbursement AppropriateForTheDevice
InappropriateForTheDevice InsideOperationalLimitsOfTheDevice OutsideOperationalLimitsOfTheDevice
OptimizedForTheDeviceInstance NotOptimizedForTheDeviceInstance DeprecatedProtocol""",
    900: """\
DCM: NoSensitiveContentIdentified NudityContent PersonalContent IdentifyingContent GruesomeContent SensitiveContent""",
    901: """\
SCT: Abuse Anus Autopsy Birthmark Blood Breast Burn Buttock Clitoris Colonoscopy Colposcopy Contusion CosmeticSurgery
Endoscopy#423827005 DCM: ExcisedTissue SCT: Face Genital GrossSpecimen HairOfScalp Inflammation Labium Laceration
Laparoscopy Nipple OpenWound PediatricAutopsy Penis Pregnant PubicHair Rash Scrotum SurgicalWound Swelling TattooOfSkin
Testis TraumaticInjury Vagina""",
    1000: """\
SCT: MorphologicallyAbnormalStructure OrthopedicDevice CardiacPacemaker ImplantDevice StentDevice DCM: AcquiredVolume""",
    1002: """\
SCT: CarotidArtery ExternalAuditoryMeatus ForamenMagnum FrontalSinus InternalAuditoryMeatus LateralCanthus Mandible
MastoidBone MastoidCellsAndAntra MaxillarySinus FMA: Nasion SCT: OrbitalStructure PituitaryFossa Skull TemporalBone
VertexOfHead""",
    1003: """\
SCT: C1Vertebra LevelOfC2C3IntervertebralDisc LevelOfC3C4IntervertebralDisc LevelOfC4C5IntervertebralDisc
LevelOfC5C6IntervertebralDisc LevelOfC6C7IntervertebralDisc LevelOfC7T1IntervertebralDisc LevelOfL1L2IntervertebralDisc
LevelOfL2L3IntervertebralDisc LevelOfL3L4IntervertebralDisc LevelOfL4L5IntervertebralDisc LevelOfL5S1IntervertebralDisc
LevelOfT1T2IntervertebralDisc LevelOfT10T11IntervertebralDisc LevelOfT11T12IntervertebralDisc
LevelOfT12L1IntervertebralDisc LevelOfT2T3IntervertebralDisc LevelOfT3T4IntervertebralDisc LevelOfT4T5IntervertebralDisc
LevelOfT5T6IntervertebralDisc LevelOfT6T7IntervertebralDisc LevelOfT7T8IntervertebralDisc LevelOfT8T9IntervertebralDisc
LevelOfT9T10IntervertebralDisc""",
    1004: """\
SCT: AcromioclavicularJoint AorticArch ApexOfHeart Carina CoronaryArteryGraft Diaphragm Heart Lung Scapula
ShoulderRegionStructure SternoclavicularJoint Sternum SuprasternalNotch ThoracicInlet XiphoidProcess""",
    1005: """\
SCT: Acetabulum AdrenalGland CommonIliacArteryBifurcation FemoralHead HipJoint IliacCrest Ischium Kidney
LesserTrochanter Liver Pancreas Sacrum SymphysisPubis""",
    1006: """\
SCT: AnkleJoint ElbowJoint Foot KneeJoint MalleolarStructureOfTibia Metacarpal Patella Scaphoid Talus TibialPlateau Toe
WristJoint""",
    1010: """\
DCM: PlaneThroughAnteriorExtent PlaneThroughDistalExtent PlaneThroughInferiorExtent PlaneThroughLateralExtent
PlaneThroughLeftmostExtent PlaneThroughMedialExtent PlaneThroughCenter PlaneThroughPosteriorExtent
PlaneThroughProximalExtent PlaneThroughRightmostExtent PlaneThroughSuperiorExtent""",
    1011: """\
DCM: GeometricCenterpoint CenterOfMass""",
    1015: """\
DCM: LaserCrossHairs""",
    1200: """\
SCT: ContrastMediaAllergy PatientCurrentlyPregnant ImpairedRenalFunction""",
    1201: """\
SCT: ContrastMediaAllergy PatientCurrentlyPregnant ImpairedRenalFunction BloodCoagulationDisorders CardiacArrhythmia
Sepsis""",
    3000: """\
DCM: Voice OperatorNarrative AmbientRoomEnvironment DopplerAudio Phonocardiogram PhysiologicalAudioSignal""",
    3001: """\
MDC: LeadANehbAnterior AuxiliaryUnipolarLead1 AuxiliaryUnipolarLead2 AuxiliaryUnipolarLead3 AuxiliaryUnipolarLead4
AuxiliaryBipolarLead1 AuxiliaryBipolarLead2 AuxiliaryBipolarLead3 AuxiliaryBipolarLead4 EASILeadAI EASILeadAS
AvfAugmentedVoltageFoot AvlAugmentedVoltageLeft AvrAugmentedVoltageRight Avr ChestLead NegativeLowRightScapulaLead
ChestLeadSymmetricPlacement ChestLeadPerV1AndV1RPlacement ChestLeadPerV2AndV2RPlacement ChestLeadPerV3AndV3RPlacement
ChestLeadPerV4AndV4RPlacement ChestLeadPerV5AndV5RPlacement ChestLeadPerV6AndV6RPlacement ChestLeadPerV7AndV8RPlacement
LeadCH5 ChestManubriumLead ChestManubriumLeadPerV1Placement ChestManubriumLeadPerV2Placement
ChestManubriumLeadPerV3Placement ChestManubriumLeadPerV4Placement ChestManubriumLeadPerV5Placement
ChestManubriumLeadPerV6Placement ChestManubriumLeadPerV7Placement LeadCR5 NegativeRightInfraclavicularFossa
CanineFifthRightIntercostalSpaceNearEdgeOfSternum CanineSixthLeftIntercostalSpaceNearEdgeOfSternum
CanineSixthLeftIntercostalSpaceAtCostochondralJunction LeadDNehbDorsal DerivedLeadAvf DerivedLeadAvl DerivedLeadAvr
DefibrillatorLeadAnteriorLateral DerivedLeadI DerivedLeadII DerivedLeadIII DerivedLeadV1 DerivedLeadV2 DerivedLeadV3
DerivedLeadV4 DerivedLeadV5 DerivedLeadV6 EASILeadES ExternalPacingLeadAnteriorPosterior FrankLeadA FrankLeadC
FrankLeadE FrankLeadF FrankLeadH FrankLeadI FrankLeadM LeadI LeadII LeadIII LeadJNehbInferior LeftArmLead LeftLegLead
ModifiedChestLead ModifiedChestLeadPerV1Placement ModifiedChestLeadPerV2Placement ModifiedChestLeadPerV3Placement
ModifiedChestLeadPerV4Placement ModifiedChestLeadPerV5Placement ModifiedChestLeadPerV6Placement ModifiedLimbLead
RightArmLead RightLegLead EASIUpperSternumLead PrecordialLead LeadV1 CanineOverDorsalSpinousProcessOf7thThoracicVertebra
LeadV2 LeadV2R LeadV3 LeadV3R LeadV4 LeadV4R LeadV5 LeadV5R LeadV6 LeadV6R LeadV7 LeadV7R LeadV8 LeadV8R LeadV9 LeadV9R
LeadVFNonaugmentedVoltageVectorOfLL LeadVLNonaugmentedVoltageVectorOfLA LeadVRNonaugmentedVoltageVectorOfRA LeadX LeadY
LeadZ UnspecifiedLead""",
    3003: """\
SCT: AorticPressureWaveform AorticValvePullbackPressureWaveform ArterialPressureWaveform CentralVenousPressureWaveform
DyeDilutionCardiacOutputWaveform FemoralArteryPressureWaveform HemodynamicFlowWaveform HemodynamicImpedanceWaveform
HemodynamicOxygenSaturationWaveform HemodynamicPressureWaveform HemodynamicWaveform LeftAtriumPressureWaveform
LeftVentriclePressureWaveform MitralValvePullbackPressureWaveform PulmonaryArteryOxygenSaturationWaveform
PulmonaryArteryPressureWaveform PulmonaryArteryWedgePressureWaveform PulmonaryCapillaryWedgePressureWaveform
PulmonaryValvePullbackPressureWaveform RespirationImpedanceWaveform RightAtriumPressureWaveform
RightVentriclePressureWaveform TemperatureWaveform ThermalCardiacOutputWaveform TricuspidValvePullbackPressureWaveform""",
    3004: """\
DCM: ArterialPulseWaveform""",
    3005: """\
DCM: RespirationWaveform AirflowThermistor AirflowThermocouple AirflowNasalProng AirflowPVDF AirflowCPAP Airflow
PAPPressure PAPLeakPressure PAPTidalVolume EsophagealPressure RespiratoryPressure ThoracicRespiratoryInductance
AbdominalRespiratoryInductance ThoracicRespiratoryPVDF AbdominalRespiratoryPVDF ThoracicRespiratoryEffort
AbdominalRespiratoryEffort RespiratoryEffort CO2Transcutaneous CO2WaveformEndTidalMainStream CO2TrendEndTidalMainStream
CO2WaveformEndTidalSideStream CO2TrendEndTidalSideStream CO2WaveformMainStream CO2WaveformSideStream CO2TrendMainStream
CO2TrendSideStream CO2Respiration""",
    3010: """\
SCT: AbdominalAorta AnomalousPulmonaryVein AntecubitalVein AnteriorCardiacVein AnteriorCommunicatingArtery
AnteriorSpinalArtery AnteriorTibialArtery Aorta AorticArch AorticFistula ApexOfLeftVentricle ApexOfRightVentricle Artery
AscendingAorta AxillaryArtery AxillaryVein AzygosVein Baffle BasilarArtery BodyConduit BoydPerforatingVein
BrachialArtery BrachialVein CarotidArtery CephalicVein CerebralArtery CommonAtrium CommonCarotidArtery
CommonFemoralArtery CommonIliacArtery CommonIliacVein CommonVentricle CongenitalCoronaryArteryFistulaToLeftAtrium
CongenitalCoronaryArteryFistulaToLeftVentricle CongenitalCoronaryArteryFistulaToRightAtrium
CongenitalCoronaryArteryFistulaToRightVentricle PulmonaryArteriovenousFistula CoronaryArtery CoronarySinus
DescendingThoracicAorta DoddPerforatingVein ExternalCarotidArtery ExternalIliacArtery ExternalIliacVein FacialArtery
FemoralArtery FemoralVein GastricVein GenicularArtery GreatCardiacVein GreatSaphenousVein HepaticArtery HepaticVein
HunterianPerforatingVein IliacArtery IliacVein InferiorCardiacVein InferiorLeftPulmonaryVein InferiorMesentericArtery
InferiorRightPulmonaryVein InferiorVenaCava InnominateArtery InnominateVein InternalCarotidArtery InternalJugularVein
InternalIliacArtery InternalMammaryArtery JuxtaposedAtrialAppendage LacrimalArtery LacrimalArteryOfRightEye LeftAtrium
LeftAuricularAppendage LeftFemoralArtery LeftPulmonaryArtery LeftVentricle LeftVentricleInflowTract
LeftVentricleOutflowTract LingualArtery LumbarArtery MesentericArtery MesentericVein OccipitalArtery OccipitalVein
OphthalmicArtery PatentDuctusArteriosus PeronealArtery PoplitealArtery PortalVein PosteriorCommunicationArtery
PosteriorMedialTributary PosteriorTibialArtery PrimitiveAorta PrimitivePulmonaryArtery ProfundaFemorisArtery
PulmonaryArtery PulmonaryArteryConduit PulmonaryChamberOfCorTriatriatum PulmonaryVein PulmonaryVeinConfluence
PulmonaryVenousAtrium RadialArtery RenalArtery RenalVein RightAtrium RightAuricularAppendage RightFemoralArtery
RightPulmonaryArtery RightVentricle RightVentricleInflow RightVentricleOutflowTract SaphenofemoralJunction SaphenousVein
SplenicArtery SplenicVein SubclavianArtery SubclavianVein SuperficialFemoralArtery SuperficialTemporalArtery
SuperiorLeftPulmonaryVein SuperiorMesentericArtery SuperiorRightPulmonaryVein SuperiorThyroidArtery SuperiorVenaCava
SystemicCollateralArteryToLung SystemicVenousAtrium ThoracicAorta TruncusArteriosusCommunis TruncusCoeliacus UlnarArtery
UmbilicalArtery UmbilicalVein#284639000 Vein VenaCava VenousNetwork VertebralArtery""",
    3011: """\
SCT: AccessoryAtrioventricularBundle ApexOfLeftVentricle ApexOfRightVentricle AtrioventricularBundle
AtrioventricularNode CommonVentricle CoronarySinus Epicardium GreatCardiacVein HighRightAtrium InferiorLeftPulmonaryVein
InferiorRightPulmonaryVein LateralHighRightAtrium LeftAnteriorDivisionOfLeftBranchAtrioventricularBundle LeftAtrium
LeftAuricularAppendage LeftBranchOfAtrioventricularBundle LeftPosteriorDivisionOfLeftBranchAtrioventricularBundle
LeftVentricle LeftVentricleInflow LeftVentricleOutflowTract LowRightAtrium MidRightAtrium MiddleCardiacVein MitralRing
OstiumOfCoronarySinus PulmonaryVein PulmonicRing PurkinjeFibers RightAtrioventricularOstium RightAtrium
RightAuricularAppendage RightBranchOfAtrioventricularBundle RightVentricle RightVentricleInflow
RightVentricleOutflowTract SinoAtrialNode SuperiorLeftPulmonaryVein SuperiorRightPulmonaryVein TendonOfTodaro
TricuspidRing""",
    3014: """\
SCT: _1stDiagonalCoronaryArtery _1stLeftPosterolateralCoronaryArtery _1stMarginalCoronaryArtery
_1stRightPosterolateralCoronaryArtery _1stSeptalPerforatorCoronaryArtery _2ndDiagonalCoronaryArtery
_2ndLeftPosterolateralCoronaryArtery _2ndMarginalCoronaryArtery _2ndRightPosterolateralCoronaryArtery
_3rdDiagonalCoronaryArtery _3rdLeftPosterolateralCoronaryArtery _3rdMarginalCoronaryArtery
_3rdRightPosterolateralCoronaryArtery MarginalCoronaryArtery AVGrooveContinuationOfCircumflexArtery
DistalCircumflexCoronaryArtery DistalLeftAnteriorDescendingCoronaryArtery DistalRightCoronaryArtery BARI:
_1stDiagonalCoronaryArteryLaterals _1stMarginalCoronaryArteryLaterals _2ndDiagonalCoronaryArteryLaterals
_2ndMarginalCoronaryArteryLaterals _3rdDiagonalCoronaryArteryLaterals _3rdMarginalCoronaryArteryLaterals RamusLaterals
SCT: LeftMainCoronaryArtery LeftMainCoronaryArteryOstium LeftPosteriorDescendingCircumflexCoronaryArtery
MidCircumflexCoronaryArtery MidLeftAnteriorDescendingCoronaryArtery MidRightCoronaryArtery
PosteriorDescendingRightCoronaryArtery BARI: PosteriorDescendingSeptalPerforators SCT: ProximalCircumflexCoronaryArtery
ProximalLeftAnteriorDescendingCoronaryArtery ProximalRightCoronaryArtery IntermediateArteryRamus
RightCoronaryArteryOstium RightPosteriorAVCoronaryArtery""",
    3015: """\
SCT: LeftPosterolateralCircumflexCoronaryArtery PosterolateralBranchOfRightCoronaryArtery CoronaryArteryGraft""",
    3016: """\
SCT: LeftAnteriorDescendingCoronaryArtery RightCoronaryArtery CircumflexCoronaryArtery LeftCoronaryArtery
LeftMainCoronaryArtery""",
    3019: """\
SCT: GraftToDistalAnastomosis GraftToProximalAnastomosis Ostium EntireVessel DCM: AneurysmOnCitedVessel
GraftToCitedSegmentProximalSection GraftToCitedSegmentMidSection GraftToCitedSegmentDistalSection""",
    3020: """\
DCM: _0DocumentedAbsenceOfCAD _1MinimalNonObstructiveCAD _2MildNonObstructiveCAD _3ModerateStenosis _4SevereStenosis
_5TotalCoronaryOcclusion NNonDiagnosticStudy""",
    3021: """\
DCM: _4ASevereStenosis _4BSevereStenosis""",
    3022: """\
DCM: NNonDiagnosticSegments SStent GGraft VVulnerablePlaque""",
    3030: """\
MDC: Nz Fpz Afz Fz Fcz Cz Cpz Pz Poz Oz Iz Fp1 Fp2 F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 FC1 FC2 FC3 FC4 FC5 FC6 FT7 FT8 FT9
FT10 C1 C2 C3 C4 C5 C6 CP1 CP2 CP3 CP4 CP5 CP6 P1 P2 P3 P4 P5 P6 P9 P10 O1 O2 AF3 AF4 AF7 AF8 PO3 PO4 PO7 PO8 T3 T4 T5
T6 T9 T10 TP7 TP8 TP9 TP10 A1 A2 T1 T2 Pg1 Pg2 Sp1 Sp2 DCM: Fp9 Fp10 AF9 AF10 PO9 PO10 O9 O10""",
    3031: """\
MDC: MusculiCapitis MusculiCapitisLeft MusculiCapitisRight MusculiBulbi MusculiBulbiLeft MusculiBulbiRight
MusculusRectusSuperior MusculusRectusSuperiorLeft MusculusRectusSuperiorRight MusculusRectusInferior
MusculusRectusInferiorLeft MusculusRectusInferiorRight MusculusRectusMedialis MusculusRectusMedialisLeft
MusculusRectusMedialisRight MusculusRectusLateralis MusculusRectusLateralisLeft MusculusRectusLateralisRight
MusculusObliquusSuperior MusculusObliquusSuperiorLeft MusculusObliquusSuperiorRight MusculusObliquusInferior
MusculusObliquusInferiorLeft MusculusObliquusInferiorRight MusculiFacialesEtMasticatores
MusculiFacialesEtMasticatoresLeft MusculiFacialesEtMasticatoresRight MusculusOccipitofrontalisVenterFrontalis
MusculusOccipitofrontalisVenterFrontalisLeft MusculusOccipitofrontalisVenterFrontalisRight MusculusOrbicularisOculi
MusculusOrbicularisOculiLeft MusculusOrbicularisOculiRight MusculusOrbicularisOculiParsOrbitalis
MusculusOrbicularisOculiParsOrbitalisLeft MusculusOrbicularisOculiParsOrbitalisRight MusculusAuricularisPosterior
MusculusAuricularisPosteriorLeft MusculusAuricularisPosteriorRight MusculusOrbicularisOris MusculusOrbicularisOrisLeft
MusculusOrbicularisOrisRight MusculusDepressorAnguliOris MusculusDepressorAnguliOrisLeft
MusculusDepressorAnguliOrisRight MusculusRisorius MusculusRisoriusLeft MusculusRisoriusRight MusculusZygomaticusMajor
MusculusZygomaticusMajorLeft MusculusZygomaticusMajorRight MusculusZygomaticusMinor MusculusZygomaticusMinorLeft
MusculusZygomaticusMinorRight MusculusLevatorLabiiSuperioris MusculusLevatorLabiiSuperiorisLeft
MusculusLevatorLabiiSuperiorisRight MusculusLevatorLabiiSuperiorisAlaequeNasi
MusculusLevatorLabiiSuperiorisAlaequeNasiLeft MusculusLevatorLabiiSuperiorisAlaequeNasiRight
MusculusDepressorLabiiInferioris MusculusDepressorLabiiInferiorisLeft MusculusDepressorLabiiInferiorisRight
MusculusLevatorAnguliOris MusculusLevatorAnguliOrisLeft MusculusLevatorAnguliOrisRight MusculusBuccinator
MusculusBuccinatorLeft MusculusBuccinatorRight MusculusMentalis MusculusMentalisLeft MusculusMentalisRight
MusculusMasseter MusculusMasseterLeft MusculusMasseterRight MusculusTemporalis MusculusTemporalisLeft
MusculusTemporalisRight MusculusPterygoideus MusculusPterygoideusLeft MusculusPterygoideusRight
MusculusPterygoideusLateralis MusculusPterygoideusLateralisLeft MusculusPterygoideusLateralisRight
MusculusPterygoideusMedialis MusculusPterygoideusMedialisLeft MusculusPterygoideusMedialisRight MusculiLinguae
MusculiLinguaeLeft MusculiLinguaeRight MusculusGenioglossus MusculusGenioglossusLeft MusculusGenioglossusRight
MusculiLaringis MusculiLaringisLeft MusculiLaringisRight MusculusCricothyroideus MusculusCricothyroideusLeft
MusculusCricothyroideusRight MusculusTyroartenoideus MusculusTyroartenoideusLeft MusculusTyroartenoideusRight
MusculiColli MusculiColliLeft MusculiColliRight Platysma PlatysmaLeft PlatysmaRight MusculusCapitisLongus
MusculusCapitisLongusLeft MusculusCapitisLongusRight MusculusSternocleidomastoideus MusculusSternocleidomastoideusLeft
MusculusSternocleidomastoideusRight MusculusDigastricus MusculusDigastricusLeft MusculusDigastricusRight
MusculusDigastricusVenterAnterior MusculusDigastricusVenterAnteriorLeft MusculusDigastricusVenterAnteriorRight
MusculusDigastricusVenterPosterior MusculusDigastricusVenterPosteriorLeft MusculusDigastricusVenterPosteriorRight
MusculusMylohyoideus MusculusMylohyoideusLeft MusculusMylohyoideusRight MusculiDorsi MusculiDorsiLeft MusculiDorsiRight
MusculusTrapezius MusculusTrapeziusLeft MusculusTrapeziusRight MusculusLatissimusDorsi MusculusLatissimusDorsiLeft
MusculusLatissimusDorsiRight MusculusRhomboideusMajor MusculusRhomboideusMajorLeft MusculusRhomboideusMajorRight
MusculusRhomboideusMinor MusculusRhomboideusMinorLeft MusculusRhomboideusMinorRight MusculusLevatorScapulae
MusculusLevatorScapulaeLeft MusculusLevatorScapulaeRight MusculusSerratusPosterior MusculusSerratusPosteriorLeft
MusculusSerratusPosteriorRight MusculusSpleniusCapitis MusculusSpleniusCapitisLeft MusculusSpleniusCapitisRight
MusculusSpleniusCervicis MusculusSpleniusCervicisLeft MusculusSpleniusCervicisRight MusculusSplenius
MusculusSpleniusLeft MusculusSpleniusRight MusculusErectorSpinae MusculusErectorSpinaeLeft MusculusErectorSpinaeRight
MusculusSpinalis MusculusSpinalisLeft MusculusSpinalisRight MusculusSpinalisThoracis MusculusSpinalisThoracisLeft
MusculusSpinalisThoracisRight MusculusSpinalisCervicis MusculusSpinalisCervicisLeft MusculusSpinalisCervicisRight
MusculusSpinalisCapitis MusculusSpinalisCapitisLeft MusculusSpinalisCapitisRight MusculusSemispinalis
MusculusSemispinalisLeft MusculusSemispinalisRight MusculusSemispinalisThoracis MusculusSemispinalisThoracisLeft
MusculusSemispinalisThoracisRight MusculusSemispinalisCervicis MusculusSemispinalisCervicisLeft
MusculusSemispinalisCervicisRight MusculusSemispinalisCapitis MusculusSemispinalisCapitisLeft
MusculusSemispinalisCapitisRight MusculiMultifidii MusculiMultifidiiLeft MusculiMultifidiiRight MusculiInterspinales
MusculiInterspinalesLeft MusculiInterpsinalesRight MusculiInterspinalesCervicis MusculiInterspinalesCervicisLeft
MusculiInterspinalesCervicisRight MusculiInterspinalesThoracis MusculiInterspinalesThoracisLeft
MusculiInterspinalesThoracisRight MusculiInterspinalesLumborum MusculiInterspinalesLumborumLeft
MusculiInterspinalesLumborumRight MusculiThoracis MusculiThoracisLeft MusculiThoracisRight MusculusPectoralisMajor
MusculusPectoralisMajorLeft MusculusPectoralisMajorRight MusculusPectoralisMinor MusculusPectoralisMinorLeft
MusculusPectoralisMinorRight MusculusSubclavius MusculusSubclaviusLeft MusculusSubclaviusRight MusculusSerratusAnterior
MusculusSerratusAnteriorLeft MusculusSerratusAnteriorRight MusculiIntercostales MusculiIntercostalesLeft
MusculiIntercostalesRight Diaphragma DiaphragmaLeft DiaphragmaRight MusculiAbdominis MusculiAbdominisLeft
MusculiAbdominisRight MusculusRectusAbdominis MusculusRectusAbdominisLeft MusculusRectusAbdominisRight
MusculusObliquusExternusAbdominis MusculusObliquusExternusAbdominisLeft MusculusObliquusExternusAbdominisRight
MusculusObliquusInternusAbdominis MusculusObliquusInternusAbdominisLeft MusculusObliquusInternusAbdominisRight
MusculusTransversusAbdominis MusculusTransversusAbdominisLeft MusculusTransversusAbdominisRight
MusculusQuadratusLumborum MusculusQuadratusLumborumLeft MusculusQuadratusLumborumRight MusculiDiaphragmatisPelvis
MusculiDiaphragmatisPelvisLeft MusculiDiaphragmatisPelvisRight MusculusPuborectalis MusculusPuborectalisLeft
MusculusPuborectalisRight MusculusCoccygeus MusculusCoccygeusLeft MusculusCoccygeusRight MusculusSphincterAni
MusculusSphincterAniExternus MusculiMembriSuperioris MusculiMembriSuperiorisLeft MusculiMembriSuperioriRight
MusculusDeltoideus MusculusDeltoideusLeft MusculusDeltoideusRight MusculusSupraspinatus MusculusSupraspinatusLeft
MusculusSupraspinatusRight MusculusInfraspinatus MusculusInfraspinatusLeft MusculusInfraspinatusRight MusculusTeresMinor
MusculusTeresMinorLeft MusculusTeresMinorRight MusculusTeresMajor MusculusTeresMajorLeft MusculusTeresMajorRight
MusculusSubscapularis MusculusSubscapularisLeft MusculusSubscapularisRight MusculusBicepsBrachii
MusculusBicepsBrachiiLeft MusculusBicepsBrachiiRight MusculusBrachialis MusculusBrachialisLeft MusculusBrachialisRight
MusculusCoracobrachialis MusculusCoracobrachialisLeft MusculusCoracobrachialisRight MusculusTricepsBrachii
MusculusTricepsBrachiiLeft MusculusTricepsBrachiiRight MusculusTricepsBrachiiCaputLongum
MusculusTricepsBrachiiCaputLongumLeft MusculusTricepsBrachiiCaputLongumRight MusculusTricepsBrachiiCaputLaterale
MusculusTricepsBrachiiCaputLateraleLeft MusculusTricepsBrachiiCaputLateraleRight MusculusTricepsBrachiiCaputMediale
MusculusTricepsBrachiiCaputMedialeLeft MusculusTricepsBrachiiCaputMedialeRight MusculusAnconeus MusculusAnconeusLeft
MusculusAnconeusRight MusculusPronatorTeres MusculusPronatorTeresLeft MusculusPronatorTeresRight
MusculusFlexorCarpiRadialis MusculusFlexorCarpiRadialisLeft MusculusFlexorCarpiRadialisRight MusculusPalmarisLongus
MusculusPalmarisLongusLeft MusculusPalmarisLongusRight MusculusFlexorCarpiUlnaris MusculusFlexorCarpiUlnarisLeft
MusculusFlexorCarpiUlnarisRight MusculusFlexorDigitorumSuperficialis MusculusFlexorDigitorumSuperficialisLeft
MusculusFlexorDigitorumSuperficialisRight MusculusFlexorDigitorumProfundus MusculusFlexorDigitorumProfundusLeft
MusculusFlexorDigitorumProfundusRight MusculusFlexorPollicisLongus MusculusFlexorPollicisLongusLeft
MusculusFlexorPollicisLongusRight MusculusPronatorQuadratus MusculusPronatorQuadratusLeft MusculusPronatorQuadratusRight
MusculusBrachioradialis MusculusBrachioradialisLeft MusculusBrachioradialisRight MusculusExtensorCarpiRadialisLongus
MusculusExtensorCarpiRadialisLongusLeft MusculusExtensorCarpiRadialisLongusRight MusculusExtensorCarpiRadialisBrevis
MusculusExtensorCarpiRadialisBrevisLeft MusculusExtensorCarpiRadialisBrevisRight MusculusExtensorDigitorum
MusculusExtensorDigitorumLeft MusculusExtensorDigitorumRight MusculusExtensorDigitiMinimi
MusculusExtensorDigitiMinimiLeft MusculusExtensorDigitiMinimiRight MusculusExtensorCarpiUlnaris
MusculusExtensorCarpiUlnarisLeft MusculusExtensorCarpiUlnarisRight MusculusSupinator MusculusSupinatorLeft
MusculusSupinatorRight MusculusAbductorPollicisLonguss MusculusAbductorPollicisLongussLeft
MusculusAbductorPollicisLongussRight MusculusExtensorPollicisBrevis MusculusExtensorPollicisBrevisLeft
MusculusExtensorPollicisBrevisRight MusculusExtensorPollicisLongus MusculusExtensorPollicisLongusLeft
MusculusExtensorPollicisLongusRight MusculusExtensorIndicis MusculusExtensorIndicisLeft MusculusExtensorIndicisRight
MusculusPalmarisBrevis MusculusPalmarisBrevisLeft MusculusPalmarisBrevisRight MusculusAbductorPollicisBrevis
MusculusAbductorPollicisBrevisLeft MusculusAbductorPollicisBrevisRight MusculusFlexorPollicisBrevis
MusculusFlexorPollicisBrevisLeft MusculusFlexorPollicisBrevisRight MusculusOpponensPollicis MusculusOpponensPollicisLeft
MusculusOpponensPollicisRight MusculusAdductorPollicis MusculusAdductorPollicisLeft MusculusAdductorPollicisRight
MusculusAbductorDigitiMinimiHand MusculusAbductorDigitiMinimiHandLeft MusculusAbductorDigitiMinimiHandRight
MusculusFlexorDigitiMinimiBrevisHand MusculusFlexorDigitiMinimiBrevisHandLeft MusculusFlexorDigitiMinimiBrevisHandRight
MusculusOpponensDigitiMinimi MusculusOpponensDigitiMinimiLeft MusculusOpponensDigitiMinimiRight MusculiLumbricales
MusculiLumbricalesLeft MusculiLumbricalesRight MusculiInterosseiDorsales MusculiInterosseiDorsalesLeft
MusculiInterosseiDorsalesRight MusculiInterosseiPalmares MusculiInterosseiPalmaresLeft MusculiInterosseiPalmaresRight
MusculusIliopsoas MusculusIliopsoasLeft MusculusIliopsoasRight MusculusGluteusMaximus MusculusGluteusMaximusLeft
MusculusGluteusMaximusRight MusculusGluteusMedius MusculusGluteusMediusLeft MusculusGluteusMediusRight
MusculusGluteusMinimus MusculusGluteusMinimusLeft MusculusGluteusMinimusRight MusculusTensorFasciaeLatae
MusculusTensorFasciaeLataeLeft MusculusTensorFasciaeLataeRight MusculusPiriformis MusculusPiriformisLeft
MusculusPiriformisRight MusculusObturator MusculusObturatorLeft MusculusObturatorRight MusculusGmellus
MusculusGmellusLeft MusculusGmellusRight MusculusQuadratusFemoris MusculusQuadratusFemorisLeft
MusculusQuadratusFemorisRight MusculusSartorius MusculusSartoriusLeft MusculusSartoriusRight MusculusQuadricepsFemoris
MusculusQuadricepsFemorisLeft MusculusQuadricepsFemorisRight MusculusRectusFemoris MusculusRectusFemorisLeft
MusculusRectusFemorisRight MusculusVastusLateralis MusculusVastusLateralisLeft MusculusVastusLateralisRight
MusculusVastusIntermedius MusculusVastusIntermediusLeft MusculusVastusIntermediusRight MusculusVastusMedialis
MusculusVastusMedialisLeft MusculusVastusMedialisRight MusculusPectineus MusculusPectineusLeft MusculusPectineusRight
MusculusAdductorLongus MusculusAdductorLongusLeft MusculusAdductorLongusRight MusculusAdductorBrevis
MusculusAdductorBrevisLeft MusculusAdductorBrevisRight MusculusAdductorMagnus MusculusAdductorMagnusLeft
MusculusAdductorMagnusRight MusculusGracilis MusculusGracilisLeft MusculusGracilisRight MusculusBicepsFemoris
MusculusBicepsFemorisLeft MusculusBicepsFemorisRight MusculusBicepsFemorisCaputLongum
MusculusBicepsFemorisCaputLongumLeft MusculusBicepsFemorisCaputLongumRight MusculusBicepsFemorisCaputBreve
MusculusBicepsFemorisCaputBreveLeft MusculusBicepsFemorisCaputBreveRight MusculusSemitendinosus
MusculusSemitendinosusLeft MusculusSemitendinosusRight MusculusSemimembranosus MusculusSemimembranosusLeft
MusculusSemimembranosusRight MusculusTibialisAnterior MusculusTibialisAnteriorLeft MusculusTibialisAnteriorRight
MusculusExtensorDigitorumLongus MusculusExtensorDigitorumLongusLeft MusculusExtensorDigitorumLongusRight
MusculusExtensorHallucisLongus MusculusExtensorHallucisLongusLeft MusculusExtensorHallucisLongusRight
MusculusPeroneusLongus MusculusPeroneusLongusLeft MusculusPeroneusLongusRight MusculusPeroneusBrevis
MusculusPeroneusBrevisLeft MusculusPeroneusBrevisRight MusculustricepsSurae MusculustricepsSuraeLeft
MusculustricepsSuraeRight MusculusGastrocnemius MusculusGastrocnemiusLeft MusculusGastrocnemiusRight
MusculusGastrocnemiusCaputLaterale MusculusGastrocnemiusCaputLateraleLeft MusculusGastrocnemiusCaputLateraleRight
MusculusGastrocnemiusCaputMediale MusculusGastrocnemiusCaputMedialeLeft MusculusGastrocnemiusCaputMedialeRight
MusculusSoleus MusculusSoleusLeft MusculusSoleusRight MusculusPlantaris MusculusPlantarisLeft MusculusPlantarisRight
MusculusPopliteus MusculusPopliteusLeft MusculusPopliteusRight MusculusTibialisPosterior MusculusTibialisPosteriorLeft
MusculusTibialisPosteriorRight MusculusFlexorDigitorumLongus MusculusFlexorDigitorumLongusLeft
MusculusFlexorDigitorumLongusRight MusculusExtensorHallucisBrevis MusculusExtensorHallucisBrevisLeft
MusculusExtensorHallucisBrevisRight MusculusExtensorDigitorumBrevis MusculusExtensorDigitorumBrevisLeft
MusculusExtensorDigitorumBrevisRight MusculusAbductorHallucis MusculusAbductorHallucisLeft MusculusAbductorHallucisRight
MusculusFlexorHallucisBrevis MusculusFlexorHallucisBrevisLeft MusculusFlexorHallucisBrevisRight MusculusAdductorHallucis
MusculusAdductorHallucisLeft MusculusAdductorHallucisRight MusculusAbductorDigitiMinimiFoot
MusculusAbductorDigitiMinimiFootLeft MusculusAbductorDigitiMinimiFootRight MusculusFlexorDigitiMinimiBrevisFoot
MusculusFlexorDigitiMinimiBrevisFootLeft MusculusFlexorDigitiMinimiBrevisFootRight MusculusQuadratusPlantae
MusculusQuadratusPlantaeLeft MusculusQuadratusPlantaeRight MusculiLunbricales MusculiLunbricalesLeft
MusculiLunbricalesRight MusculusInterosseiDorsales MusculusInterosseiDorsalesLeft MusculusInterosseiDorsalesRight
MusculusInterosseiPlantares MusculusInterosseiPlantaresLeft MusculusInterosseiPlantaresRight""",
    3032: """\
MDC: NerviCraniales NerviCranialesLeft NerviCranialesRight NervusOpticusII NervusOpticusIILeft NervusOpticusIIRight
NervusOculomotoriusIII NervusOculomotoriusIIILeft NervusOculomotoriusIIIRight NervusTrochlearisIV
NervusTrochlearisIVLeft NervusTrochlearisIVRight NervusTrigeminusV NervusTrigeminusVLeft NervusTrigeminusVRight
NervusOphtalmicus NervusOphtalmicusLeft NervusOphtalmicusRight NervusSupraorbitalis NervusSupraorbitalisLeft
NervusSupraorbitalisRight NervusMaxillaris NervusMaxillarisLeft NervusMaxillarisRight NervusInfraorbitalis
NervusInfraorbitalisLeft NervusInfraorbitalisRight NervusMandibularis NervusMandibularisLeft NervusMandibularisRight
NervusAbducensVI NervusAbducensVILeft NervusAbducensVIRight NervusFacialisVII NervusFacialisVIILeft
NervusFacialisVIIRight NervusVestibulocochlearisVIII NervusVestibulocochlearisVIIILeft
NervusVestibulocochlearisVIIIRight NervusVestibularis NervusVestibularisLeft NervusVestibularisRight NervusCochlearis
NervusCochlearisLeft NervusCochlearisRight NervusGlossopharingeusIX NervusGlossopharingeusIXLeft
NervusGlossopharingeusIXRight NervusVagusX NervusVagusXLeft NervusVagusXRight NervusAcessoriusXIRadicesCraniales
NervusAcessoriusXIRadicesCranialesLeft NervusAcessoriusXIRadicesCranialesRight NervusAcessoriusXIRadicesSpinales
NervusAcessoriusXIRadicesSpinalesLeft NervusAcessoriusXIRadicesSpinalesRight NervusHypoglossusXII
NervusHypoglossusXIILeft NervusHypoglossusXIIRight NerviSpinales NerviSpinalesLeft NerviSpinalesRight NerviCervicales
NerviCervicalesLeft NerviCervicalesRight NervusPhrenicus NervusPhrenicusLeft NervusPhrenicusRight PlexusBrachialis
PlexusBrachialisLeft PlexusBrachialisRight NervusThoracicusLongus NervusThoracicusLongusLeft NervusThoracicusLongusRight
NervusMusculocutaneus NervusMusculocutaneusLeft NervusMusculocutaneusRight NervusCutaneusAntebrachiiLateralis
NervusCutaneusAntebrachiiLateralisLeft NervusCutaneusAntebrachiiLateralisRight NervusCutaneusAntebrachiiMedialis
NervusCutaneusAntebrachiiMedialisLeft NervusCutaneusAntebrachiiMedialisRight NervusMedianus NervusMedianusLeft
NervusMedianusRight RamusPalmarisNerviMediani RamusPalmarisNerviMedianiLeft RamusPalmarisNerviMedianiRight
NervusMedianusNerviDigitalesPalmaresProprii NervusMedianusNerviDigitalesPalmaresPropriiLeft
NervusMedianusNerviDigitalesPalmaresPropriiRight NervusUlnaris NervusUlnarisLeft NervusUlnarisRight
RamusDorsalisNerviUlnaris RamusDorsalisNerviUlnarisLeft RamusDorsalisNerviUlnarisRight RamusPalmarisNerviUlnaris
RamusPalmarisNerviUlnarisLeft RamusPalmarisNerviUlnarisRight NervusUlnarisNerviDigitalesPalmaresProprii
NervusUlnarisNerviDigitalesPalmaresPropriiLeft NervusUlnarisNerviDigitalesPalmaresPropriiRight NervusRadialis
NervusRadialisLeft NervusRadialisRight NervusRadialisRamusSuperficialis NervusRadialisRamusSuperficialisLeft
NervusRadialisRamusSuperficialisRight NerviSubscapulares NerviSubscapularesLeft NerviSubscapularesRight NervusAxillaris
NervusAxillarisLeft NervusAxillarisRight NerviThoracici NerviThoraciciLeft NerviThoraciciRight NerviLumbales
NerviLumbalesLeft NerviLumbalesRight PlexusLumbosacralis PlexusLumbosacralisLeft PlexusLumbosacralisRight PlexusLumbalis
PlexusLumbalisLeft PlexusLumbalisRight NervusIliohypogastricus NervusIliohypogastricusLeft NervusIliohypogastricusRight
NervusIlioInguinalis NervusIlioInguinalisLeft NervusIlioInguinalisRight NervusCutaneusFemorisLateralis
NervusCutaneusFemorisLateralisLeft NervusCutaneusFemorisLateralisRight NervusObturatorius NervusObturatoriusLeft
NervusObturatoriusRight NervusFemoralis NervusFemoralisLeft NervusFemoralisRight NervusSaphenus NervusSaphenusLeft
NervusSaphenusRight NerviSacralesAtNervusCoccygeus NerviSacralesAtNervusCoccygeusLeft
NerviSacralesAtNervusCoccygeusRight PlexusSacralis PlexusSacralisLeft PlexusSacralisRight NervusIschiadicus
NervusIschiadicusLeft NervusIschiadicusRight NervusFibularisCommunis NervusFibularisCommunisLeft
NervusFibularisCommunisRight NervusFibularisProfundus NervusFibularisProfundusLeft NervusFibularisProfundusRight
NervusFibularisSuperficialis NervusFibularisSuperficialisLeft NervusFibularisSuperficialisRight NervusTibialis
NervusTibialisLeft NervusTibialisRight NervusSurealis NervusSurealisLeft NervusSurealisRight NervusPlantarisMedialis
NervusPlantarisMedialisLeft NervusPlantarisMedialisRight NervusPlantarisLateralis NervusPlantarisLateralisLeft
NervusPlantarisLateralisRight NervusPudendus NervusPudendusLeft NervusPudendusRight""",
    3033: """\
MDC: E0 El1 El2 El3 El4 El5 El6 El7 Er1 Er2 Er3 Er4 Er5 Er6 Er7 Ell Erl Ela Elb Era Erb""",
    3034: """\
DCM: PatientPosition PatientRotationLongitudinal PatientElevation""",
    3035: """\
MDC: BackgroundActivity BackgroundActivityBeta BackgroundActivitySigma BackgroundActivityGamma BackgroundActivityAlpha
BackgroundMuActivity BackgroundActivityTheta BackgroundActivityBisynchronousTheta BackgroundActivityDelta
BackgroundActivityBisynchronousDelta BackgroundActivityArrhythmicDelta BackgroundActivitySlowFusedTransients
SharpAppearingOrEpileptiformActivity SharpTransient Wicket SmallSharpSpike ZetaWave TriphasicWave
PhantomSpikeAndWaveActivity _14And6HzPositiveBursts LambdaWave EpilepticOrPotentiallyEpileptogenicActivity
EpilepticOrPotentiallyEpileptogenicSharpWave EpilepticOrPotentiallyEpileptogenicSpike MultipleSpike SpikeAndWaveComplex
AtypicalSpikeAndWaveComplex SharpAndSlowWaveComplex RhythmicSharpWaves BurstSuppression
MultipleIndependentSpikesAndAsynchronousSlowWaves PeriodicAndQuasiperiodicCerebralActivity QuasiperiodicTriphasicWaves
PeriodicTriphasicWaves PeriodicEpileptiformDischarges PeriodicCerebralComplexes QuasiperiodicCerebralSharpWaves
PeriodicSharpWaves PeriodicSuppressions PeriodicBurstsWithSuppressions EyeRelatedActivity EyeBlinks
NystagmoidEyeMovements SlowEyeMovements FastIrregularEyeMovements RapidEyeMovements EyeRelatedPhotodrivingActivity
EyeRelatedPhotomyogenicActivity EyeRelatedPhotoparadoxysmalActivity EyeRelatedActivityElectroretinogram
MyogenicNoncerebralActivity MyogenicPalatalMyoclonus MyogenicNoncerebralMyokymia MyogenicNoncerebralFacialSynkinesis
MyogenicHemifacialSpasms ExtraocularMuscleActivity MyogenicTremorActivity MyoclonicActivity PeriodicMovementsOfSleep
PeriodicMovementsOfSleepWithArousals ArtifactualActivity ElectrodeInstrumentalArtifactualActivity
MovementArtifactualActivity SweatOfGalvanicArtifactualActivity PulseArtifactualActivity ECGArtifactualActivity
RespiratoryArtifactualActivity GlossokineticArtifactualActivity SwallowingAndChewingArtifactualActivity
ExternalInterferenceArtifactualActivity SCT: Drowsy DCM: LineNoiseArtifact""",
    3036: """\
MDC: EMGUnspecifiedWaveform EMGWaveformUnderVoluntaryControl EMGMotorUnitPotential EMGDoubletWaveform EMGTripletWaveform
EMGMultipletWaveform EMGInsertionalActivity EMGEndplateNoise EMGEndplateSpike EMGUnspecifiedIterativeDischarge
EMGFibrillationPotential EMGPositiveSharpWave EMGFasciculationPotential EMGMyotonicDischarge
EMGComplexRepetitiveDischarge EMGMyokymicDischarge EMGCrampDischarge EMGWaveformAfterDischarge""",
    3037: """\
MDC: EyeBlink Saccade REM SlowEyeMovement OtherEyeMovement EyesClosed EyesOpen""",
    3038: """\
MDC: IrregularHeartRate Apnea Apnea15Sec Apnea30Sec Desaturation Asystole ArrhythmiaEvent ClinicalSeizureDischarge
SupraventricularExtrasystole PacerArtifact Grade1AVBlock Grade2AVBlock ThirdDegreeAVBlock Bradycardia AtrialFibrillation
AtrialFlutter IrregularRhythm SinusTachycardia SharpSpikes SpikesAndWaves SCT: Hyperventilation DCM:
HyperventilationBegin HyperventilationEnd PostHyperventilation""",
    3039: """\
MDC: LeadDisconnected PowerLineProblem PowerSupplyProblem Artifact DCM: VideoRecordingOn VideoRecordingOff
PreamplifierConnected PreamplifierDisconnected BreakoutBoxConnected BreakoutBoxDisconnected EventButtonPressed
EventButtonTest TapTestBegin TapTestEnd""",
    3040: """\
MDC: CircumHead Arousal""",
    3041: """\
MDC: FlashStimulus""",
    3042: """\
DCM: ButterworthFilter ChebyshevFilter EllipticFilter BesselFilter GaussianFilter KTypeFilter MDerivedFilter
DoubleMDerivedFilter BodeFilter ZobelFilter""",
    3043: """\
DCM: FIRFilter CICFilter IIRFilter BiquadFilter""",
    3044: """\
UCUM: Hz RadiansPerSecond DCM: HzNormalized HzAngular""",
    3045: """\
UCUM: DecibelsMicrovolt DecibelsMillivolt DCM: MagnitudeNormalized UCUM: Millivolt Microvolt""",
    3046: """\
MDC: SleepStageUnspecified SleepStageUnstageable SleepStageWake SleepStageREM SleepStageREMWithSleepSpindle
AlphadeltaSleep SleepActivityAndEvent SleepSpindle SleepVWave SleepFWave SleepKComplex
PositiveOccipitalSharpTransientOfSleep SleepSawtoothWave SleepStageShift SleepArousal SleepAwakening DCM: SleepStageN1
SleepStageN2 SleepStageN3""",
    3047: """\
DCM: PatternEvent EEGAnnotation EMGAnnotation EOGAnnotation DeviceRelatedAndEnvironmentRelatedEvent PatientConsciousness""",
    3048: """\
DCM: NeurophysiologyRecordingAnnotations NeurophysiologyPostHocReviewAnnotations
NeurophysiologyAutomatedAnalysisAnnotations""",
    3049: """\
SCT: EEG AmbulatoryEEG ScalpEEG SleepEEG VideoEEG""",
    3050: """\
SCT: Asleep Awake Drowsy""",
    3083: """\
UCUM: Becquerel Megabecquerel Millicurie""",
    3090: """\
DCM: DigitalTimecodeNOS ECGBasedGatingSignalProcessed IRIGBTimecode XRayFluoroscopyOnSignal XRayOnTrigger""",
    3101: """\
SCT: RestingState CardiacStressState DCM: ReinjectionState RedistributionState DelayedRedistributionState""",
    3102: """\
SCT: RestingState DCM: CardiacStressState""",
    3104: """\
DCM: RealTimeAcquisition ProspectiveGating RetrospectiveGating Paced""",
    3106: """\
DCM: PETMyocardialPerfusionRestOnly PETMyocardialPerfusionStressOnly PETMyocardialPerfusionRestAndStress
PETMyocardialViabilityRestOnly PETMyocardialViabilityStressOnly PETMyocardialViabilityRestAndStress""",
    3107: """\
SCT: FluorodeoxyglucoseF18 _13Nitrogen _82Rubidium""",
    3108: """\
SCT: NuclearMedicineCardiovascularStudy PETHeartStudy RadioisotopeStudyOfEndocrineSystem
RadioisotopeStudyOfHematopoieticSystem RadioisotopeStudyOfGastrointestinalSystem
RadionuclideStudyForLocalizationOfInflammatoryDisease RadioisotopeStudyOfMusculoskeletalSystem
RadionuclideLocalizationOfTumor RadioisotopeStudyOfRespiratorySystem RadioisotopeStudyOfGenitourinarySystem
PETBrainStudy PETBreastStudy PETStudyForLocalizationOfTumor""",
    3110: """\
SCT: StressThalliumProcedure DCM: RestThalliumStressTechnetiumProcedure RestTechnetiumStressTechnetium1DayProcedure
RestTechnetiumStressTechnetium2DayProcedure StressTechnetiumRestTechnetium1DayProcedure NMMyocardialViabilityProcedure""",
    3111: """\
SCT: Thallium201 Tc99mSestamibi Tc99mTetrofosmin""",
    3112: """\
DCM: AlgorithmicAttenuationCorrection NMTransmissionAttenuationCorrection CTBasedAttenuationCorrection
NoAttenuationCorrection""",
    3113: """\
SCT: ReversibleMyocardialPerfusionDefect FixedMyocardialPerfusionDefect PartiallyReversibleMyocardialPerfusionDefect
DCM: FalsePositiveDefectFinding""",
    3114: """\
DCM: ExcellentImageQuality GoodImageQuality PoorImageQuality UnusableQualityRendersImageUnusable""",
    3115: """\
DCM: MotionBlur BodyHabitusAttenuation BreastAttenuation DiaphragmaticAttenuation SCT: SubdiaphragmaticUptake""",
    3116: """\
SCT: NormalExtracardiacUptake IncreasedLungUptake AbnormalExtracardiacUptake""",
    3117: """\
DCM: OSEMAlgorithm ChangMethod""",
    3118: """\
SCT: NormalRisk LowRisk LowToModerateRisk ModerateRisk ModerateToHighRisk HighRisk UncertainRisk""",
    3119: """\
SCT: Normal ImpairedLeftVentricularFunction""",
    3120: """\
SCT: MyocardialPerfusionNormal Equivocal Abnormal""",
    3121: """\
SCT: MyocardialIschemia MyocardialInfarction MixedIschemiaAndInfarction""",
    3122: """\
SCT: NormalSizeCardiacChamber MildlyEnlargedCardiacChamber ModeratelyEnlargedCardiacChamber
MarkedlyEnlargedCardiacChamber""",
    3200: """\
SCT: ExerciseStressTest PharmacologicStressTest PharmacologicAndExerciseStressTest PacedStressTest""",
    3201: """\
SCT: ChestPain PreOperative CoronaryArteryDisease HeartFailure HeartDiseaseRiskFactors Dyspnea PostPTCA HistoryOfCABG
AbnormalExerciseToleranceTest AbnormalECG ConductionDisorderOfTheHeart AnginaPectoris Hypertension Palpitations
SupraventricularTachycardia Syncope HistoryOfMyocardialInfarction LeftBundleBranchBlock ValvularHeartDisease
OccupationalRequirement""",
    3202: """\
SCT: StableAngina UnstableAngina AtypicalAngina NoncardiacChestPain ChestPainNotPresent TypicalAngina DCM:
AnginalEquivalent""",
    3203: """\
SCT: BicycleErgometer Treadmill ArmErgometer""",
    3204: """\
SCT: Dipyridamole Dobutamine Adenosine Atropine AdenosineA2ReceptorAgonist""",
    3205: """\
SCT: LeftBundleBranchBlock PatientHasPacemaker ParalyticSyndrome AtaxiaOrIncoordination PeripheralVascularDisease
PulmonaryDisease GaitProblem TransientLimbParalysis Asthenia Cachexia FractureOfLowerLimb OpenWoundOfLowerLimb
LowerLimbAmputation RequestByPhysician DependenceOnEnablingMachineOrDevice RecentMyocardialInfarction
CannotReachTargetHeartRate DCM: PatientWeightExceedsEquipmentLimit""",
    3206: """\
SCT: NuclearMedicineCardiovascularStudy CardiacBloodPoolImaging PETHeartStudy SPECT Echocardiography CardiacMRI""",
    3207: """\
SCT: RestingState CardiacStressState PeakCardiacStressState CardiacStressRecoveryState Hyperventilation""",
    3208: """\
SCT: ExerciseECGNormal ExerciseECGAbnormal ExerciseECGEquivocal NotPerformed""",
    3209: """\
SCT: ImagingResultNormal ImagingResultAbnormal ImagingResultEquivocal NotPerformed""",
    3210: """\
SCT: Normal Accentuated Blunted""",
    3211: """\
SCT: Normal Hypotensive Hypertensive Blunted""",
    3212: """\
UCUM: KilometersPerHour MilesPerHour""",
    3213: """\
SCT: ExertionalHypotension ExertionalHypertension ChronotropicIncompetence""",
    3215: """\
SCT: ECGAnalysis ImageAnalysis""",
    3217: """\
DCM: AgreementWithPriorFindings DisagreementWithPriorFindings""",
    3220: """\
SCT: Dyspnea Claudication Syncope Flushing Nausea Dizziness Fatigue ChestPain ChestDiscomfort""",
    3221: """\
SCT: ChestPain AbnormalECG Fatigue Dyspnea PatientRefusedExerciseTest TargetHeartRateAchieved HypotensiveEpisode
HypertensiveEpisode ConductionDisorderOfTheHeart Claudication EndOfProtocol Syncope""",
    3227: """\
MDC: QtcIntervalGlobal QtcIntervalPerLead QtcGlobalUsingBazettFormula QtcGlobalUsingFredericiaFormula
QtcPerLeadUsingBazettFormula QtcPerLeadUsingFredericiaFormula""",
    3228: """\
MDC: PRIntervalGlobal QTIntervalGlobal QRSDurationGlobal PDurationGlobal PPIntervalGlobal RRIntervalGlobal
PRIntervalPerLead QTIntervalPerLead QRSDurationPerLead PDurationPerLead PPIntervalPerLead RRIntervalPerLead""",
    3229: """\
MDC: QRSAxis PAxis TAxis""",
    3230: """\
SCT: ECGNormal AtrialPrematureContraction VentricularPrematureContraction AtrialFibrillation SupraventricularTachycardia
NonSustainedVentricularTachycardia VentricularTachycardia VentricularFibrillation IntraventricularConductionDisturbance
LeftBundleBranchBlock RightBundleBranchBlock IncompleteLeftBundleBranchBlock IncompleteRightBundleBranchBlock
BifascicularBlock LeftAnteriorFascicularBlock LeftPosteriorFascicularBlock FirstDegreeAtrioventricularBlock
SecondDegreeAtrioventricularBlock ThirdDegreeAtrioventricularBlock VentricularPreExcitation STSegmentDepression
STSegmentElevation EarlyRepolarization NonspecificSTTAbnormality SecondarySTTAbnormality""",
    3231: """\
SCT: STIntervalNormal DCM: NonDiagnosticLowHeartRate NonDiagnosticRestingSTAbnormalities
NonDiagnosticVentricularPacingOrLBBB SCT: WeaklyPositive Positive DCM: StronglyPositive StronglyPositiveSTElevation""",
    3232: """\
SCT: LeftVentricleAnteriorSegment#1335839000 LeftVentricleInferiorSegment#367598003
LeftVentricleLateralSegment#1335824001 LeftVentricleSeptalSegment#1335840003 LeftVentricleApicalSegment""",
    3233: """\
DCM: STDepressionHorizontal STDepressionUpsloping STDepressionDownsloping SCT: STSegmentElevation STSegmentDepression""",
    3234: """\
SCT: VentricularTachycardia VentricularBigeminy MultifocalPvcs UnifocalPvcs VentricularTachycardiaPolymorphic""",
    3235: """\
SCT: NoChange NewIschemia LessIschemia ResolutionOfIschemia MoreIschemia NewInfarction""",
    3236: """\
SCT: NoChange DecreasedTolerance IncreasedTolerance""",
    3237: """\
SCT: NoChange NewWallMotionAbnormality ImprovementOfWallMotion""",
    3238: """\
SCT: DukeTreadmillScore DCM: RatioOfAchievedToPredictedMaximalOxygenConsumption
RatioOfAchievedToPredictedFunctionalCapacity AerobicIndex STHRIndex""",
    3239: """\
DCM: BorgRPEScale BorgCR10Scale""",
    3240: """\
DCM: DifferentialSignal HisBundleElectrogram MonopoleSignal PacingElectricalStimulusVoltage RadioFrequencyAblationPower
VoltageMeasurementByBasketCatheter VoltageMeasurementByMappingCatheter VoltageMeasurement""",
    3241: """\
SCT: AveragedHemodynamicMeasurementMethod CompositeHemodynamicMeasurementMethod ComputedHemodynamicMeasurementMethod
ConductanceCatheterMethod DopplerCatheterMethod DualCatheterMethod FluidFilledCatheterMethod FiberopticCatheterMethod
PullbackMethod PulmonaryCapillaryWedgeMethod StaticCatheterMethod ThermistorCatheterMethod TipManometerMethod
WedgeMethod""",
    3250: """\
SCT: CardiacCatheterizationBailoutPhase CardiacCatheterizationBaselinePhase CardiacCatheterizationImageAcquisitionPhase
CardiacCatheterizationInterventionPhase CardiacCatheterizationPostContrastPhase
CardiacCatheterizationPostInterventionPhase CardiacCatheterizationPreInterventionPhase
CardiacCatheterizationTestChallengePhase CardiacCatheterizationTherapyPhase
CatheterizationOfBothLeftAndRightHeartWithGraft CatheterizationOfBothLeftAndRightHeartWithoutGraft
CatheterizationOfLeftHeart CatheterizationOfRightHeart TransseptalCatheterization DrugInfusionChallenge
ExerciseChallenge RestingState""",
    3254: """\
SCT: AtrialEffectiveRefractoryPeriodEvaluationOf CarotidSinusMassageProcedurePhase ElectrophysiologyMappingPhase
ElectrophysiologyProcedureBaselinePhase PostAblationPhase PostDefibrillationProcedurePhase
RadiofrequencyAblationProcedurePhase SinusNodeRecoveryTimeEvaluationOf VentricularEffectiveRefractoryPeriodEvaluationOf""",
    3261: """\
SCT: BalkeProtocol BruceProtocol EllestadProtocol ModifiedBruceProtocol ModifiedNaughtonProtocol NaughtonProtocol
PepperProtocol RampProtocol ExerciseStressECGTest StressTestUsingBicycleErgometer PharmacologicStressProtocol
DipyridamoleStressProtocol AdenosineStressProtocol DobutamineStressProtocol PharmacologicAndExerciseStressTest
StressTestUsingCardiacPacing""",
    3262: """\
SCT: BaselineState ExerciseState PostExerciseState RestingState SupineBodyPosition""",
    3263: """\
MDC: Unspecified12LeadSystem Standard12LeadPositionsElectrodesPlacedIndividually
MasonLikarLeadPositionsElectrodesPlacedIndividually MasonLikarLeadPositionsV1V6InElectrodePad _12LeadElectrodePad
_12LeadDerivedFromFrankXYZLeads _12LeadDerivedFromNonStandardLeads
_12LeadForBicycleExerciseTestingLimbLeadsOnBackOfPatient Standard12LeadPositionsOneIntercostalSpaceHigher
UnspecifiedXYZLeadSystem FrankXYZLeadSystem McfeeParungaoXYZLeadSystem CubeXYZLeadSystem BipolarUncorrectedXYZLeadSystem
PseudoOrthogonalXYZLeadSystem XYZLeadsDerivedFromStandard12Lead NEHBLeadSystem _3LeadSystemCC5CM5ML
_3LeadSystemCC5CM5CH5 _12LeadFromFrankLeadsXYZLeadsByDowerTransformation
_12LeadFromEASILeadsESASAIByDowerEASITransformation _12LeadFromLimbLeadsIIIAndOneOrMoreVLeads Standard12LeadAndXYZ
Standard12LeadAndNEHB Standard12LeadAndCC5CM5ML Standard12LeadAndCM5CC5CH5
Standard12LeadWithExtraLeadsToTheRightAndOrLeftSides Standard12LeadExtendedToTheRightByV5RV4RV3R
Standard12LeadExtendedToTheLeftByV7V8V9""",
    3271: """\
SCT: DrugInfusion ExerciseChallenge Handgrip HeadUp HeldInspiration HeldVentilation LegUp NegativeLowerBodyPressure
Pacing PostVolumeChallenge VagalStimulation ValsalvaManeuver""",
    3335: """\
MDC: PWave PWaveSecondDeflectionInPWave PWaveThirdDeflectionInPWave QWave QSWave RWave RWaveSecondDeflectionInRWave
RWaveThirdDeflectionInRWave Notch SWave SWaveSecondDeflectionInSWave SWaveThirdDeflectionInSWave TWave
TWaveSecondDeflectionInTWave UWave DeltaWave IsoelectricRegionFromGlobalQRSOnsetToSpecificLeadOnset
IsoelectricRegionFromSpecificLeadQRSOffsetToGlobalOffset OsborneWave EntireBeatPonToToffExcludingU
EntireBeatQonToToffExcludingPAndU EntireQRSExcludingPTAndU TUFusedWave VentricularFlutterWave AtrialFlutterWave
IsoelectricPointOrSegment PRSegment STSegment JPoint STMeasurementPoint IsolatedQRSLikeArtifact CalibrationPulse
STChange TWaveChange VentricularActivationTime AntibradycardiaPaceSpike AtriumAntibradycardiaPaceSpike
RightAtriumAntibradycardiaPaceSpike LeftAtriumAntibradycardiaPaceSpike VentricularAntibradycardiaPaceSpike
RightVentricleAntibradycardiaPaceSpike LeftVentricleAntibradycardiaPaceSpike TransthoracicAntibradycardiaPaceSpike
AntitachycardiaPaceSpike AtriumAntitachycardiaPaceSpike VentricleAntitachycardiaPaceSpike
TransthoracicAntitachycardiaPaceSpike CardioversionSpike AtriumCardioversionSpike VentricleCardioversionSpike
TransthoracicCardioversionSpike DefibrillationSpike AtriumDefibrillationSpike VentricleDefibrillationSpike
TransthoracicDefibrillationSpike NormalBeatSinusBeatNormalConduction AbnormalBeat DominantBeat
SupraventricularPrematureContraction AtrialPrematureContraction JunctionalNodalPrematureContraction
AberratedAtrialPrematureBeatAshmanBeat NonConductedPWave VentricularPrematureContractionBeat
FusionOfVentricularAndNormalBeat ROnTPrematureVentricularBeat SupraventricularEscapeBeat AtrialEscapeBeat
JunctionalNodalEscapeBeat VentricularEscapeBeat LeftBundleBranchBlockBeat IncompleteLeftBundleBranchBlockBeat
RightBundleBranchBlockBeat IncompleteRightBundleBranchBlockBeat LeftAnteriorFascicularBlockBeat
LeftPosteriorFascicularBlockBeat BifascicularBlockBeat TrifascicularBlockBeat BilateralBundleBranchBlockBeat
IntraventricularConductionDisturbance PreExcitationBeat WolfParkinsonWhiteSyndromeLessSpecific
WolfParkinsonTypeAQRSPositiveInV1V2 WolfParkinsonTypeBQRSNegativeInV1V2 LownGanongLevineSyndromeNormalQRS
PacemakerFusionBeat UnclassifiableBeat PacemakerLearningBeat NoNoise
ModerateNoiseBeatsCanBeDetectedButCannotBeClassified SevereNoiseBeatsCannotBeDetectedOrClassified NoECGSignalIsAvailable""",
    3337: """\
DCM: _35PercentOfThermalDyeDilutionCO _70PercentOfThermalDyeDilutionCO AWavePeakPressure AWavePressureAverage
BeatsDetectedAccepted BeatsDetectedRejected SCT: AverageDiastolicBloodPressure MinimumDiastolicBloodPressure EndDiastole
DCM: EndOfExpiration EndOfInspiration EndOfSystole IndicatorMeanTransitTime MaxDpDt MaxNegDpDt SCT: MeanBloodPressure
DCM: PeakOfThermalCardiacOutputBolus StartOfExpiration StartOfInspiration StartOfThermalCO SCT:
AverageSystolicBloodPressure MaximumSystolicBloodPressure DCM: Tau VMaxMyocardial VWavePeakPressure VWavePressureAverage
ValveClose ValveOpen""",
    3339: """\
DCM: AblationOff AblationOn HISBundleWave PWave QWave RWave SWave StartOfAtrialContraction
StartOfAtrialContractionSubsequent StimulationAtRate1Interval StimulationAtRate2Interval StimulationAtRate3Interval
StimulationAtRate4Interval TWave VWave VWaveOfNextBeat""",
    3400: """\
DCM: CathLabProcedureLog""",
    3401: """\
DCM: TechNote NursingNote PhysicianNote ProcedureNote PatientStatusOrEvent""",
    3402: """\
DCM: PatientCalledToProcedureRoom PatientAdmittedToProcedureRoom PatientGivenPreProcedureInstruction
PatientInformedConsentGiven PatientAdvanceDirectiveGiven NilPerOsNPOStatusConfirmed PatientAssistedToTable
PatientPreppedAndDraped PatientConnectedToContinuousMonitoring PatientTransferredToHoldingArea
PatientTransferredToSurgery PatientTransferredToCCU PatientDisoriented PatientReportsNausea PatientReportsDiscomfort
PatientReportsChestPain PatientReportsNoPain PatientAlert PatientRestless PatientSedated PatientAsleep
PatientUnresponsive PatientHasRespiratoryDifficulty PatientCoughed PatientDisconnectedFromContinuousMonitoring
HemostasisAchieved HemostasisNotAchievedOozing HemostasisNotAchievedActivelyBleeding
PatientGivenPostProcedureInstruction PatientPronouncedDead PatientTransferredToMorgue PatientDischargedFromDepartment""",
    3404: """\
DCM: PersonnelArrived PersonnelDeparted PageSentTo ConsultationWith OfficeCalled""",
    3405: """\
SCT: Atherectomy AtherectomyByRotaryCutter AtherectomyByLaser SelectiveEmbolizationOfArtery
PercutaneousTransluminalBalloonAngioplasty TranscatheterTherapyForEmbolization
PercutaneousRemovalOfIntravascularForeignBody StentPlacement#1296925008 TranscatheterDeploymentOfDetachableBalloon
PercutaneousInsertionOfIntravascularFilter""",
    3406: """\
DCM: ValvularIntervention AorticIntervention SeptalDefectIntervention VascularIntervention MyocardialBiopsy""",
    3407: """\
DCM: PreProcedureLog CurrentProcedureEvidence PriorReportForCurrentPatient""",
    3408: """\
DCM: ConsumableTakenFromInventory ConsumableReturnedToInventory RemainingConsumableDisposed ConsumableUnusable""",
    3409: """\
DCM: DrugStart DrugEnd DrugAdministered ContrastStart ContrastEnd ContrastAdministered InfusateStart InfusateEnd""",
    3410: """\
DCM: VolumeAdministered UndilutedDoseAdministered Concentration RateOfAdministration DurationOfAdministration
VolumeUnadministeredOrDiscarded QuantityAdministered MassAdministered""",
    3411: """\
SCT: PercutaneousTransluminalAngioplastyBalloon CuttingBalloonAngioplastyCBADevice Stent
DirectionalCoronaryAtherectomyDCADevice RotationalAtherectomyDevice SalineThrombectomy TransluminalExtractionCatheterTEC
Laser IntravascularUltrasoundIVUSDevice IntracoronaryDopplerGuideWire IntracoronaryPressureGuideWire BrachytherapyDevice
RadiofrequencyAblationDevice IntravascularOpticalCoherenceTomographyDevice GuideWire GuidingCatheter""",
    3412: """\
DCM: GuidewireCrossingLesionUnsuccessful GuidewireCrossingLesionSuccessful AngioplastyBalloonInflated
AngioplastyBalloonDeflated DeviceDeployed StentReExpanded ObjectRemoved RadiationApplied RadiationRemoved
InterventionalDevicePlacementUnsuccessful InterventionalDevicePlaced InterventionPerformed InterventionalDeviceWithdrawn""",
    3413: """\
DCM: DeathDuringCatheterization""",
    3414: """\
SCT: ElectiveProcedure UrgentProcedure EmergentProcedure SalvageProcedure""",
    3415: """\
MDC: SinusRhythm NormalSinusRhythm SinusBradycardia SinusTachycardiaRhythm SinusArrhythmia RespiratorySinusArrhythmia
NonRespiratorySinusArrhythmia WanderingSinusPacemakerWithinTheSinusNode
WanderingPacemakerBetweenTheSinusNodeAndTheAVNode AtrialEctopicRhythm AtrialBigeminy AtrialTachycardia
ParoxsysmalAtrialTachycardia MultifocalAtrialTachycardia AutomaticAtrialTachycardia AtrialFlutterRhythm
AtrialFibrillationRhythm SupraventricularAtrialOrJunctionalEctopicRhythm SupraventricularTachycardia
SupraventricularParoxsysmalTachycardia AVJunctionalNodalRhythm AVJunctionalNodalEscapeRhythm
AcceleratedAVJunctionalNodalRhythm JunctionalTachycardia AVReciprocatingTachycardia ReentrantAVNodalTachycardia
FirstDegreeAVBlock SecondDegreeAVBlock SecondDegreeAVBlockTypeIWenckebachOrMobitzTypeI
SecondDegreeAVBlockTypeIIMobitzTypeII ThirdDegreeAVBlockCompleteAVBlock AVDissociation AVDissociationWithInterference
IsorhythmicAVDissociation CompleteAVDissociation FirstDegreeSABlock SecondDegreeSABlockTypeIWenckebach
SecondDegreeSABlockTypeII ThirdDegreeSABlockCompleteSABlock VentricularRhythm IdioventricularVentricularEscapeRhythm
VentricularParasystole AcceleratedIdioventricularRhythm SlowVentricularTachycardiaIdioventricularTachycardia
VentricularBigeminy VentricularTrigeminy VentricularCouplet VentricularRun VentricularTachycardia VentricularFlutter
VentricularFibrillation NonsustainedVentricularTachycardia SustainedMonomorphicVentricularTachycardia
PolymorphicVentricularTachycardia TorsadesDePointesVentricularTachycardia PreExcitation WolfParkinsonWhiteSyndrome
WolfParkinsonTypeA WolfParkinsonTypeB LownGanongLevineSyndrome AsystoleRhythm IrregularRhythmLowHeartRate
LowHeartRateVariability TWaveAlternans BrachycardiaAny CalibrationSignal AtrialDemandModePacing
VentricularDemandModePacing AntiTachycardiaPacing""",
    3416: """\
SCT: NormalRespiratoryRhythm IrregularBreathing GaspingRespiration AbnormalRespiratoryRhythm RespirationIntermittent""",
    3418: """\
NCDR: LowRiskLesion ModerateRiskLesion HighRiskLesion""",
    3419: """\
DCM: Finding Impression Recommendation""",
    3421: """\
DCM: StartProcedureAction EndProcedureAction SuspendProcedureAction ResumeProcedureAction""",
    3422: """\
SCT: DeviceInsertedIntoSheath DeviceAtSiteOfInterest DeviceWithdrawnRemoved DeviceApplied DeviceUsed DeviceCrossedSeptum
DCM: DeviceCrossedLesion""",
    3423: """\
SCT: Length Diameter DCM: CatheterCurve TransmitFrequency SCT: Volume DCM: InterMarkerDistance""",
    3425: """\
SCT: AngioplastyInflationPressure AngioplastyInflationDuration RotationalAtherectomySpeed DeliveredRadiationDose
AblationPower AblationFrequency""",
    3426: """\
DCM: DescriptionOfMaterial UnitSerialIdentifier LotIdentifier""",
    3427: """\
DCM: EquipmentFailure EquipmentBroughtToProcedureRoom EquipmentReady EquipmentRemoved""",
    3428: """\
SCT: Angiography Aortography CoronaryArteriography CardiacVentriculography LeftVentriculography RightVentriculography
BypassGraftAngiography DCM: ArterialConduitAngiography SCT: TransesophagealEchocardiography
TransthoracicEchocardiography EpicardialEchocardiography IntravascularUltrasound IntracardiacEchocardiography""",
    3429: """\
SCT: IntraAorticBalloonPumpIABP FluidFilledCatheter FiberopticCatheter ThermistorCatheter TipManometer SwannGanzCatheter
Sheath TransseptalCatheter DCM: Bioptome""",
    3430: """\
DCM: DatetimeUnsynchronized DatetimeEstimated""",
    3440: """\
SCT: BrachialArtery CarotidArtery DorsalisPedisArtery FemoralArtery PoplitealArtery PosteriorTibialArtery RadialArtery
UlnarArtery""",
    3441: """\
LN: CardiacRhythm RespirationRhythm SCT: SkinConditionAssessment RespirationAssessment PatientMentalStateAssessment""",
    3442: """\
SCT: Palpation Doppler""",
    3446: """\
DCM: SkinConditionWarm SkinConditionCool SkinConditionCold SkinConditionDry SkinConditionClammy SkinConditionDiaphoretic
SkinConditionFlush SkinConditionMottled SkinConditionPale""",
    3448: """\
DCM: AirwayUnobstructed AirwayPartiallyObstructed AirwaySeverelyObstructed""",
    3451: """\
SCT: Catheter MeasuringRuler DCM: Sphere""",
    3452: """\
DCM: GeometricIsocenter GeometricNonIsocenter CalibrationObjectUsed""",
    3453: """\
DCM: AreaLengthKennedy AreaLengthDodge AreaLengthWynne MultipleSlices Boak TSPyramid TwoChamber Parallelepiped""",
    3455: """\
LN: BSA DCM: BSA1Point219""",
    3456: """\
DCM: EquidistantMethod UserSelectedMethod""",
    3458: """\
DCM: CenterOfGravity LongAxisBased NoRealignment""",
    3460: """\
DCM: LADRegionInRAOProjection RCARegionInRAOProjection""",
    3461: """\
DCM: SingleLADRegionInRAOProjection SingleRCARegionInRAOProjection MultipleLADRegionInRAOProjection
MultipleRCARegionInRAOProjection LADRegionInLAOProjection RCARegionInLAOProjection CFXRegionInLAOProjection""",
    3462: """\
SCT: LeftVentricle RightVentricle LeftAtrium RightAtrium""",
    3463: """\
SCT: LeftVentricle RightVentricle""",
    3465: """\
DCM: CurveFittedReference InterpolatedLocalReference MeanLocalReference""",
    3466: """\
SCT: RightAnteriorOblique LeftAnteriorOblique AnteroPosterior LeftLateral CranialLAO CranialRAO CaudalLAO CaudalRAO""",
    3467: """\
LN: LeftVentricularEjectionFractionByAngiography RightVentricularEjectionFractionByAngiography DCM:
LeftAtrialEjectionFractionByAngiography""",
    3468: """\
LN: LeftVentricularEDVolume RightVentricularEDVolume DCM: LeftAtrialEDVolume""",
    3469: """\
LN: LeftVentricularESVolume RightVentricularESVolume DCM: LeftAtrialESVolume""",
    3470: """\
DCM: CircularMethod DensitometricMethod""",
    3471: """\
DCM: VolumeEstimatedFromSingle2DRegion VolumeEstimatedFromTwoNonCoplanar2DRegions""",
    3472: """\
SCT: Systolic Diastolic""",
    3480: """\
SCT: CardiacCatheterizationPostInterventionPhase CardiacCatheterizationPreInterventionPhase""",
    3481: """\
DCM: EEMDiameter SCT: VesselLumenDiameter StentDiameter DCM: PlaquePlusMediaThickness LumenPerimeter""",
    3482: """\
DCM: EEMCrossSectionalArea SCT: VesselLumenCrossSectionalArea StentCrossSectionalArea DCM:
PlaquePlusMediaCrossSectionalArea InStentNeointimalCrossSectionalArea""",
    3483: """\
SCT: StentLength StenoticLesionLength DCM: CalciumLength StentGap""",
    3484: """\
DCM: LumenEccentricityIndex PlaquePlusMediaEccentricityIndex RemodelingIndex StentSymmetryIndex StentExpansionIndex
LumenShapeIndex LumenDiameterRatio StentDiameterRatio EEMDiameterRatio""",
    3485: """\
DCM: EEMVolume LumenVolume SCT: StentVolume DCM: InStentNeointimalVolume NativePlaqueVolume TotalPlaqueVolume""",
    3486: """\
DCM: ProximalReference DistalReference SiteOfLumenMinimum SiteOfLumenMaximum""",
    3487: """\
DCM: EntirePullback StentedRegion ProximalStentMargin DistalStentMargin SCT: MorphologicallyAbnormalStructure Lesion
CulpritLesion""",
    3488: """\
SCT: Maximum Minimum Mean""",
    3489: """\
SCT: Superficial Deep""",
    3491: """\
DCM: SoftPlaque InStentNeointima SCT: ArterialTrueAneurysm PseudoAneurysm DCM: FalseLumen SCT: Concentric Eccentric
PlaqueUlceration DCM: PlaqueRupture VulnerablePlaque ErodedPlaque""",
    3492: """\
DCM: MedialDissection IntimalDissection AdventitialDissection SCT: IntramuralHematoma DCM: IntraStentDissection""",
    3493: """\
DCM: T1Worst T2Secondary T3Secondary T4Secondary""",
    3494: """\
DCM: TrueLumen SCT: ArterialBloodStasis IncompleteStentApposition AcquiredIncompleteStentApposition""",
    3495: """\
SCT: FibrousPlaque VascularCalcification Thrombus DCM: FibroLipidicPlaque NecroticLipidicPlaque""",
    3496: """\
SCT: CollateralBranchOfVessel Stent VascularCalcification FibrousPlaque Vein VesselOrigin""",
    3497: """\
SCT: LumenOfArtery ExternalElasticMembrane""",
    3500: """\
UCUM: MillimetersHg Kilopascal""",
    3502: """\
UCUM: PRU WoodU DynScm5""",
    3503: """\
UCUM: PRUPerSquareMeter WoodUM2 DynScm5M2""",
    3510: """\
UCUM: French Millimeter""",
    3515: """\
SCT: SpecimenCollection CollectionOfBloodSpecimenForLaboratory BloodSamplingFromExtracorporealBloodCircuit""",
    3520: """\
SCT: SystemicArteryBlood MixedVenousBlood PulmonaryArteryBlood PulmonaryVeinBlood""",
    3524: """\
LN: BloodCarbonDioxidePartialPressure ArterialBloodCarbonDioxidePartialPressure VenousBloodCarbonDioxidePartialPressure
BloodOxygenPartialPressure ArterialOxygenPartialPressure VenousOxygenPartialPressure
OxygenPartialPressureAt50PercentSaturationP50 ArterialOxygenPartialPressureAt50PercentSaturation
VenousOxygenPartialPressureAt50PercentSaturation""",
    3525: """\
LN: BloodCarbonDioxideContent ArterialBloodCarbonDioxideContent VenousBloodCarbonDioxideContent DCM: BloodOxygenContent
LN: ArterialOxygenContent VenousOxygenContent AorticRootOxygenContent PulmonaryArteryMainOxygenContent
PulmonaryWedgeOxygenContent""",
    3526: """\
DCM: BloodCarbonDioxideSaturation LN: BloodOxygenSaturation ArterialOxygenSaturation VenousOxygenSaturation
CapillaryBloodOxygenSaturation CapillaryBloodOxygenSaturationByOximetry""",
    3527: """\
LN: BloodBaseExcess ArterialBloodBaseExcess VenousBloodBaseExcess""",
    3528: """\
LN: BloodPh ArterialBloodPh VenousBloodPh""",
    3529: """\
LN: ArterialContentFca VenousContentFcv DCM: PulmonaryArterialContentFcpa PulmonaryVenousContentFcpv""",
    3530: """\
DCM: BeginOxygenAdministration EndOxygenAdministration""",
    3531: """\
SCT: OxygenAdministrationByNasalCannula OxygenAdministrationByMask DCM: OxygenAdministrationByVentilator""",
    3550: """\
DCM: BeginCirculatorySupport EndCirculatorySupport""",
    3551: """\
DCM: BeginVentilation EndVentilation""",
    3552: """\
DCM: BeginPacing EndPacing""",
    3553: """\
SCT: IntraAorticBalloonPump ExternalCounterPulsation LeftVentricularAssistDevice ExtraCorporealCirculation
CardiopulmonaryBypass""",
    3554: """\
SCT: AmbuBag PressureSupportVentilator VolumeSupportVentilator""",
    3555: """\
SCT: Pacing PacingWithMagnet AtrialPacing VentricularPacing AVSequentialPacing TemporaryTranscutaneousPacing""",
    3560: """\
SCT: BloodPressureCuffMethod""",
    3600: """\
SCT: Before During After""",
    3602: """\
SCT: BaselineState SupineBodyPosition RestingState ExerciseState PostExerciseState""",
    3606: """\
SCT: AbdominalAorta AnteriorCommunicatingArtery AnteriorSpinalArtery Aorta AorticArch AorticFistula Artery
AscendingAorta AxillaryArtery Baffle BasilarArtery BrachialArtery BrachiocephalicTrunk CarotidArtery CerebralArtery
CommonCarotidArtery CommonFemoralArtery CoronaryArtery DescendingThoracicAorta FacialArtery FemoralArtery
FistulaCoronaryToLeftAtrium FistulaCoronaryToLeftVentricle FistulaCoronaryToRightAtrium FistulaCoronaryToRightVentricle
GeniculateArtery HepaticArtery IliacArtery InternalCarotidArtery InternalMammaryArtery LacrimalArtery
LateralPlantarArtery LeftFemoralArtery LeftPulmonaryArtery LingualArtery LumbarArtery MesentericArtery
MedialPlantarArtery NeoAorta NeonatalPulmonaryArteryPrimitivePA OccipitalArtery OphthalmicArtery PatentDuctusArteriosus
PeronealArtery PoplitealArtery PosteriorCommunicatingArtery ProfundaFemorisArtery PulmonaryArteriovenousFistula
PulmonaryArtery PulmonaryArteryConduit PulmonaryVeinWedge RadialArtery RenalArtery RightFemoralArtery
RightPulmonaryArtery SubclavianArtery SuperficialFemoralArtery SuperficialTemporalArtery SuperiorThyroidArtery
SystemicCollateralArteryToLung ThoracicAorta TibialArtery TruncusArteriosusCommunis UmbilicalArtery VertebralArtery""",
    3607: """\
SCT: AnomalousPulmonaryVein AntecubitalVein AxillaryVein AzygosVein BasilicVein BoydPerforatingVein BrachialVein
CentralVenousSystem CephalicVein DoddPerforatingVein FemoralVein GastricVein GreatSaphenousVein HepaticVein
HunterianPerforatingVein InferiorVenaCava InnominateVein InternalJugularVein MesentericVein PortalVein
PosteriorMedialTributary PulmonaryVein PulmonaryVeinConfluence RenalVein SaphenofemoralJunction SaphenousVein
SplenicVein SubclavianVein SuperiorVenaCava UmbilicalVein#284639000 Vein""",
    3608: """\
SCT: Baffle CommonAtrium CoronarySinus JuxtaposedAppendage LeftAtrium PulmonaryArteryWedge PulmonaryCapillaryWedge
PulmonaryVenousAtrium PulmonaryChamberInCorTriatriatum RightAtrium SystemicVenousAtrium""",
    3609: """\
SCT: CommonVentricle LeftVentricle LeftVentricleApex LeftVentricleInflow LeftVentricleOutflowTract RightVentricle
RightVentricleApex RightVentricleInflow RightVentricleOutflowTract""",
    3610: """\
SCT: MitralValve AorticValve TricuspidValve PulmonaryValve PulmonaryArtery LeftVentricleOutflowTract
RightVentricleOutflowTract VentricularSeptalDefect AtrialSeptalDefect CoarctationOfAorta""",
    3611: """\
DCM: AWavePeakPressure CWavePressure LN: IntravascularDiastolicBloodPressure SCT: AverageDiastolicBloodPressure
MinimumDiastolicBloodPressure DCM: VentricularEndDiastolicPressure GradientPressureAverage GradientPressurePeak SCT:
MeanBloodPressure DCM: PressureAtDpDtMax LN: IntravascularSystolicBloodPressure SCT: AverageSystolicBloodPressure
MaximumSystolicBloodPressure DCM: VWavePeakPressure XDescentPressure YDescentPressure ZPointPressure""",
    3612: """\
DCM: DiastolicBloodVelocityMean DiastolicBloodVelocityPeak SystolicBloodVelocityMean SystolicBloodVelocityPeak
BloodVelocityMean BloodVelocityMinimum BloodVelocityPeak""",
    3613: """\
DCM: RRInterval Tau LeftVentricularEjectionTime LeftVentricularFillingTime RightVentricularEjectionTime
RightVentricularFillingTime IndicatorMeanTransitTime""",
    3614: """\
SCT: AorticValveArea PulmonicValveArea TricuspidValveArea DCM: DerivedNonValveArea""",
    3615: """\
SCT: MitralValveArea""",
    3616: """\
SCT: AorticSystolicEjectionPeriodSepa PulmonarySystolicEjectionPeriodSepp MitralDiastolicFillingPeriodDfpm
TricuspidDiastolicFillingPeriodDfpt DerivedPeriodNonValve""",
    3617: """\
SCT: AorticValveFlow MitralValveFlow PulmonaryValveFlow TricuspidValveFlow DerivedFlowNonValve""",
    3618: """\
DCM: PulmonaryFlow SystemicFlow""",
    3619: """\
SCT: PulmonaryVascularResistance SystemicVascularResistance DCM: TotalPulmonaryResistance TotalVascularResistance""",
    3620: """\
LN: TibialBrachialIndex SCT: PulmonarySystemicFlowRatio DCM: CoronaryFlowReserve DiastolicSystolicVelocityRatio
HyperemicRatio SCT: PulsatilityIndex DCM: HemodynamicResistanceIndex""",
    3621: """\
SCT: FractionalFlowReserve FractionalFlowReserveUsingIntracoronaryBolus FractionalFlowReserveUsingIntravenousInfusion""",
    3627: """\
SCT: BestValue Mean Median Mode PointSourceMeasurement PeakToPeak VisualEstimation Estimated Calculated Measured""",
    3628: """\
SCT: ThermalBath ThermalInline DyeDilution""",
    3629: """\
SCT: DiagnosticIntent TherapeuticIntent CombinedDiagnosticAndTherapeuticIntent DCM: QualityControlIntent SCT:
StagingIntent GuidanceIntent PalliativeIntent ScreeningIntent ForensicIntent AdjunctIntent AdjuvantIntent CurativeIntent
NeoAdjuvantIntent SupportiveIntent PreventiveIntent ProphylacticIntent""",
    3640: """\
SCT: PulmonaryHypertension SystemicArterialHypertension""",
    3641: """\
SCT: LeftVentricularSystolicPressure LeftVentricularEndDiastolicPressure PulmonaryArteryPressure
PulmonaryVascularResistance PulmonaryCapillaryWedgePressure RightVentricularSystolicPressure
RightVentricularEndDiastolicPressure RightAtrialPressure VascularResistanceFunction DiastolicPressure""",
    3642: """\
SCT: Decreased Elevated SeverelyElevated NormalRange""",
    3651: """\
SCT: CardiacCatheterizationBaselinePhase CardiacCatheterizationPostContrastPhase
CardiacCatheterizationPostInterventionPhase CardiacCatheterizationTestChallengePhase
CardiacCatheterizationGradientAssessmentPhase DrugInfusionChallenge ExerciseChallenge RestingState""",
    3663: """\
DCM: BSAEquals0Point003207WT0Point7285To0Point0188LogWTHT0Point3 BSAEquals0Point007184WT0Point425HT0Point725
BSAEquals0Point0235WT0Point51456HT0Point42246 BSAEquals0Point024265WT0Point5378HT0Point3964 BSAEqualsHTWT360Point5
BSAEquals13210Point3433WT BSAEquals0Point0004688WT0Point8168To0Point0154LogWT
BSAEquals0Point007358WT0Point425HT0Point725 BSAEquals0Point010265WT0Point423HT0Point651
BSAEquals0Point008883WT0Point444HT0Point663 BSAEquals0Point038189WT0Point423HT0Point362
BSAEquals0Point009568WT0Point473HT0Point655""",
    3664: """\
DCM: VO2maleEqualsBSA138Point111Point49LogeAge0Point378HRf VO2femaleEqualsBSA138Point117Point04LogeAge0Point378HRf
VO2EqualsVestpd10FIO2FE02 VO2Equals152BSA VO2Equals175BSA VO2Equals176BSA RobertsonReidTable FleischTable BoothbyTable""",
    3666: """\
DCM: IfPremAgeLesserThan3DaysP50Equals19Point9 IfAgeLesserThan1DayP50Equals21Point6
IfAgeLesserThan30DayP50Equals24Point6 IfAgeLesserThan18YearsP50Equals27Point2 IfAgeLesserThan40YearsP50Equals27Point4
IfAgeGreaterThan60YearsP50Equals29Point3""",
    3667: """\
DCM: _10YearCHDRisk ComparativeAverage10YearCHDRisk ComparativeLow10YearCHDRisk""",
    3668: """\
DCM: LDLCholesterolScoreSheetForMen LDLCholesterolScoreSheetForWomen TotalCholesterolScoreSheetForMen
TotalCholesterolScoreSheetForWomen""",
    3670: """\
SCT: _12LeadECG _15LeadECG _18LeadECG""",
    3671: """\
SCT: EmergencyProcedure PreSurgeryTesting OutpatientProcedure ProcedureInCardiacCareUnit EmergencyDepartmentPatientVisit
EvaluationOfMurmur RoutineProcedure""",
    3676: """\
SCT: Averaged Routine Median Representative SingleBeats""",
    3677: """\
SCT: NormalECG AbnormalECG BorderlineNormalECG ECGEquivocal DCM: NonDiagnosticECG""",
    3678: """\
DCM: BazettQtcAlgorithm HodgesQtcAlgorithm FridericiaQtcAlgorithm FraminghamQtcAlgorithm""",
    3680: """\
MDC: NoNoise ModerateNoise SevereNoise NoSignal""",
    3687: """\
MDC: PDurationPerLead POnsetToP1DurationPerLead POnsetToP2DurationPerLead POnsetToP3DurationPerLead
POffsetToQRSOnsetDurationPerLead QDurationPerLead QRSDurationPerLead QTDurationPerLead R1DurationPerLead
R2DurationPerLead R3DurationPerLead S1DurationPerLead S2DurationPerLead S3DurationPerLead
VentricularActivationTimePerLead PPTimePeriodPerLead RRTimePeriodPerLead PQTimePeriodPerLead PQSegmentTimePeriodPerLead
QTUTimePeriodPerLead""",
    3688: """\
MDC: JPointAmplitudePerLead AmplitudeAt20msIntoSTSegmentPerLead AmplitudeAt40msIntoSTSegmentPerLead
AmplitudeAt60msIntoSTSegmentPerLead AmplitudeAt80msIntoSTSegmentPerLead PMaximumAmplitudePerLead
PMinimumAmplitudePerLead P3AmplitudePerLead QAmplitudePerLead RAmplitudePerLead R1AmplitudePerLead R2AmplitudePerLead
R3AmplitudePerLead SAmplitudePerLead S1AmplitudePerLead S2AmplitudePerLead S3AmplitudePerLead TMaximumAmplitudePerLead
TMinimumAmplitudePerLead STAmplitudePerLead""",
    3689: """\
MDC: PDurationGlobal PPTimePeriodGlobal PQTimePeriodGlobal PRTimePeriodGlobal PQSegmentTimePeriodGlobal
QRSDurationGlobal QTDurationGlobal RRTimePeriodGlobal QTUTimePeriodGlobal""",
    3690: """\
MDC: SampleRate Sensitivity ZeroOffset PadValue TimeSkew SampleSkew TimeOffset LowPassFilterCutoffFreq
NotchFilterFrequency NotchFilterBandwidth InterpolatorSNR""",
    3691: """\
MDC: LowPassFilter HighPassFilter HighPassFilterDescription NotchFilter NotchFilterDescription BaselineDescription
Interpolator InterpolatorDescription""",
    3700: """\
SCT: CoronaryArteryDisease AcuteMyocardialInfarction AtypicalChestPain StableAngina AtypicalAnginaVariantAngina
UnstableAnginaProgressiveAngina PostInfarctionAngina RecurrentAnginaPostPTCA RecurrentAnginaPostDCA
RecurrentAnginaPostRotationalAtherectomy RecurrentAnginaPostStent RecurrentAnginaPostCABG CongestiveHeartFailure
PulmonaryEdema CardiogenicShock AcuteVentricularSeptalRupture MitralValveDisease MitralStenosis MitralRegurgitation
AcuteMitralRegurgitation SilentIschemia SPMIPositiveStressForIschemia Myocarditis SubacuteBacterialEndocarditis
HypertrophicObstructiveCardiomyopathy PulmonaryHypertension TricuspidValveDisease TricuspidRegurgitation
MitralValveProlapse VentricularTachycardia VentricularFibrillation CongestiveCardiomyopathy HypertensiveHeartDisease
RestrictiveCardiomyopathy PericardialDisease PericardialTamponade AorticValveDisease AorticStenosis AorticInsufficiency
AtrialSeptalDefect AorticDissection PulmonicValveDisease VentricularSeptalDefect AorticAneurysm Arrhythmia
AtrialFibrillation HeartDiseaseCongenital ConstrictivePericarditis""",
    3701: """\
SCT: MitralValve AorticValve TricuspidValve PulmonaryValve LeftVentricleOutflowTract""",
    3703: """\
SCT: NotEvaluated Unknown DCM: NotVisualized SCT: NormalWallMotion HyperkineticRegion Hypokinesis MildHypokinesis
ModerateHypokinesis SevereHypokinesis Akinesis Dyskinesis""",
    3704: """\
DCM: NormalMyocardium SCT: VentricularAneurysm DCM: ScarredMyocardium ThinningMyocardium""",
    3705: """\
SCT: NormalSizeCardiacChamber AbnormallySmallCardiacChamber MildlyEnlargedCardiacChamber
ModeratelyEnlargedCardiacChamber MarkedlyEnlargedCardiacChamber""",
    3706: """\
SCT: NormalWallContractility Hyperkinesis Hypokinesis Akinesis""",
    3707: """\
SCT: Membranous NonRestrictive Restrictive None_""",
    3709: """\
SCT: NormalAorticRoot EnlargedAorticRoot AneurysmOfAorticRoot AnnularAbscessOfAorticRoot PostStenoticDilation
RupturedSinusOfValsalva""",
    3710: """\
SCT: LeftCoronaryDominance RightCoronaryDominance BalancedCoronaryDominance""",
    3711: """\
SCT: HeartValveStenosis Regurgitation CalcifiedHeartValve ImmobileHeartValve DCM: HeartValveFlail SCT:
ValvularEndocarditis""",
    3712: """\
SCT: Ulcerated Restenotic Bifurcation Culprit Aneurysmal DiffuseDisease LuminalIrregularities MuscleBridge Stenotic
Ectatic Calcified Thrombus Tortuous Stented""",
    3713: """\
SCT: _0NoPerfusion _1PenetrationWithoutPerfusion _2PartialPerfusion _3CompletePerfusion""",
    3714: """\
SCT: NoThrombus PossibleThrombus DefiniteThrombus SevereThrombus""",
    3715: """\
SCT: Smooth Irregular MultipleIrregularities Ulcerative""",
    3716: """\
SCT: None_ Mild MildToModerate Moderate ModerateToSevere Severe Fatal""",
    3717: """\
SCT: ApexOfLeftVentricle""",
    3718: """\
SCT: LeftVentricleBasalAnteriorSegment MyocardiumOfAnterolateralRegion MyocardiumOfApexOfHeart
LeftVentricleBasalInferiorSegment MyocardiumOfInferolateralRegion LeftVentricleApicalSeptalSegment""",
    3719: """\
SCT: ChestPainNotPresent AnginaClassI AnginaClassII AnginaClassIII AnginaClassIV""",
    3721: """\
SCT: PercutaneousCoronaryIntervention CoronaryArteryBypassGraft OperationOnHeartValve AblationOperationForArrhythmia
ImplantationOfCardiacPacemaker ImplantationOfAutomaticCardiacDefibrillator AbdominalAorticAneurysmStenting
HeartTransplant CorrectionOfCongenitalCardiovascularDeformity""",
    3722: """\
SCT: DiabeticOnDietaryTreatment DiabeticOnOralTreatment DiabeticOnInsulin""",
    3723: """\
SCT: NonSTElevationMyocardialInfarction STElevationMyocardialInfarction""",
    3724: """\
SCT: NoHistoryOfSmoking CurrentSmoker FormerSmoker""",
    3726: """\
DCM: CoronaryLesionGreaterThanEquals50PercentStenosis SCT: CardiogenicShock""",
    3727: """\
SCT: CardiogenicShock ValvularHeartDisease ConductionDisorderOfTheHeart IschemicHeartDisease CardiacFunctionTestAbnormal
HeartTransplant HeartDiseaseCongenital Cardiomyopathy HeartDisease""",
    3728: """\
SCT: NormalLeftHeartHemodynamics NormalRightHeartHemodynamics NormalLeftAndRightHeartHemodynamics
NormalLeftVentricularSystolicFunctionAndWallMotion NormalCoronaryArteries
MildIntimalCoronaryIrregularitiesNoSignificantStenoses SingleVesselCoronaryArteryDisease
DoubleVesselCoronaryArteryDisease TripleVesselCoronaryArteryDisease MultiVesselCoronaryArteryDisease
LeftMainCoronaryArteryDisease SignificantCoronaryBypassGraftDisease AorticStenosis AorticInsufficiency MitralStenosis
MitralRegurgitation DepressionOfLeftVentricularSystolicFunction AcuteMitralRegurgitationFromChordalRupture
AcuteMitralRegurgitationFromChordalDysfunction AcuteMitralRegurgitationFromPapillaryMuscleRupture
AcuteMitralRegurgitationFromPapillaryMuscleDysfunction MitralValveProlapse CongestiveCardiomyopathy
HypertrophicCardiomyopathyWithObstruction HypertrophicCardiomyopathyWithoutObstruction HypertensiveHeartDisease
RestrictiveCardiomyopathy PericardialTamponade ConstrictivePericarditis PulmonaryHypertension AtrialSeptalDefect
VentricularSeptalDefect AcuteVentricularSeptalRupture HeartDiseaseCongenital""",
    3729: """\
SCT: HospitalAdmissionElective EmergencyDepartment Transfer#308292007""",
    3730: """\
NCDR: Government Commercial HealthMaintenanceOrganization None_""",
    3733: """\
NCDR: Cardiac Neurologic Renal Vascular Infection Pulmonary Valvular Other""",
    3735: """\
NCDR: LessThanEquals6Hours Between6HoursAnd24Hours Between24HoursAnd7Days""",
    3736: """\
SCT: NYHAClassI NYHAClassII NYHAClassIII NYHAClassIV""",
    3737: """\
NCDR: NotDone Positive Negative Equivocal Arrhythmia""",
    3738: """\
NCDR: AtypicalChestPain StableAngina AcuteCoronarySyndromeUnstableAngina
AcuteCoronarySyndromeNonSTElevationMyocardialInfarction AcuteCoronarySyndromeSTElevationMyocardialInfarction""",
    3739: """\
SCT: CatheterizationOfRightHeart CatheterizationOfLeftHeart CatheterizationOfBothLeftAndRightHeartWithGraft
CatheterizationOfBothLeftAndRightHeartWithoutGraft DCM: PercutaneousCoronaryIntervention""",
    3740: """\
SCT: ThrombolyticAgentContraindicated AdministeredLessThan3HoursBeforePCI AdministeredBetween3And6HoursBeforePCI
AdministeredBetween6HoursAnd7DaysBeforePCI""",
    3741: """\
SCT: Contraindicated AdministeredBeforeLabVisit AdministeredDuringLabVisit AdministeredAfterLabVisit""",
    3742: """\
SCT: NotAdministered Contraindicated AdministeredPriorToPercutaneousCoronaryIntervention
AdministeredDuringPercutaneousCoronaryIntervention AdministeredAfterPercutaneousCoronaryIntervention""",
    3743: """\
SCT: NotAdministered Contraindicated AdministeredLessThan72HoursBeforePCI
AdministeredAfterPercutaneousCoronaryIntervention""",
    3744: """\
SCT: CardiacVentriculography RadionuclideVentriculography Echocardiography""",
    3745: """\
SCT: Estimated Calculated""",
    3746: """\
SCT: ViaFemoralArtery ViaRadialArtery ViaBrachialArtery ViaArtery ViaArmVein ViaFemoralVein ViaVein""",
    3747: """\
NCDR: NoClosureDeviceUsedAtPercutaneousEntry PercutaneousEntryClosedBySuture PercutaneousEntryClosedBySealant
PercutaneousEntryClosedByOtherMechanism""",
    3748: """\
DCM: SinglePlaneAngiography BiPlaneAngiography""",
    3749: """\
NCDR: Successful PartiallySuccessful Unsuccessful""",
    3750: """\
NCDR: NotPreviouslyTreated BalloonOnly StentOnly OtherAnyCombination""",
    3752: """\
DCM: GuidewireCrossingLesionUnsuccessful GuidewireCrossingLesionSuccessful""",
    3754: """\
SCT: Bleeding OcclusionOfArtery LossOfDistalPulse ArterialDissection Pseudoaneurysm AVFistula""",
    3755: """\
SCT: CardiogenicShock ConductionDisorderOfTheHeart CerebrovascularAccidentOrStroke CardiacTamponade
ContrastMediaAdverseReaction CongestiveHeartFailure RenalFailure EmergencyPercutaneousCoronaryIntervention
EmergencyCoronaryArteryBypass CardiacArrest""",
    3756: """\
SCT: HistoryOfCongestiveHeartFailure HistoryOfDiabetes HistoryOfRenalFailure HistoryOfChronicLungDisease
HistoryOfCerebrovascularDisease PeripheralVascularDisease HistoryOfMyocardialInfarction HistoryOfHypertension
HistoryOfHypercholesterolemia ConductionDisorderOfTheHeart HIVPositive UMLS: InfantOfMotherWithGestationalDiabetes SCT:
InsulinDependentMotherIDM""",
    3757: """\
SCT: CardiacBloodPoolImaging CardiacCathCoronaryAngiogramAndLeftVentriculogram CardiacCatheterization
CardiacCatheterizationCoronaryAngiogram CardiacCT CardiacCTForCalciumScoring CardiacMRI CardiacMRIStress
CTAngiographyOfCoronaryArteries Echocardiography ExerciseStressEchocardiography ExerciseToleranceTest
MagneticResonanceAngiography NuclearMedicineCardiovascularStudy PerfusionImaging PETHeartStudy
PharmacologicAndExerciseStressTest PharmacologicalStressTest RadionuclideAngiocardiography
RadionuclideMyocardialPerfusionStudy SPECT StressTestUsingCardiacPacing TransesophagealEchocardiography
TransthoracicEchocardiography""",
    3758: """\
SCT: FamilyHistoryOfCardiovascularDisease FamilyHistoryOfDiabetesMellitus FamilyHistoryOfMyocardialInfarction
FamilyHistoryOfCoronaryArteriosclerosis NoFamilyHistoryOfDiabetes NoFamilyHistoryOfCardiovascularDisease
FamilyHistoryUnknown""",
    3760: """\
SCT: BetaBlocker#33252009 CalciumChannelBlockerContainingProduct NitrateVasodilator ACEInhibitor
AngiotensinIIReceptorAntagonist Diuretic""",
    3761: """\
SCT: AnionExchangeResin BileAcidSequestrant NCIt: Fibrate SCT: FishOils Statins""",
    3762: """\
SCT: ClassIAntiarrhythmicAgent ClassIIAntiarrhythmicAgent ClassIIIAntiarrhythmicAgent ClassIVAntiarrhythmicAgent""",
    3764: """\
SCT: PercutaneousCoronaryIntervention InsertionOfCoronaryArteryStent CoronaryArteryBypassGraft ThrombolyticTherapy""",
    3769: """\
SCT: Complaint Disease Finding FindingReportedByPatientInformant FunctionalPerformanceAndActivity#423690003 Problem""",
    3770: """\
SCT: ActiveProblem Chronic Intermittent Recurrent Suspected InactiveProblem ProblemResolved KnownAbsent WellControlled""",
    3772: """\
SCT: Alive AliveAndWell InRemission SymptomFree ChronicallyIll SeverelyIll Disabled SeverelyDisabled Deceased
LostToFollowUp""",
    3773: """\
SCT: Ended Suspended InProgress""",
    3774: """\
SCT: TobaccoSmokingBehavior DrugMisuseBehavior Exercise Nutrition AlcoholConsumption""",
    3777: """\
SCT: CardiacPacemaker ImplantableDefibrillator LeftVentricularAssistDevice""",
    3778: """\
SCT: Stage0 Stage1 Stage2 Stage3 Stage4 Stage5""",
    3779: """\
SCT: InsulinPump CochlearImplant""",
    3782: """\
SCT: LeftVentricleBasalAnteriorSegment LeftVentricleBasalAnteroseptalSegment LeftVentricleBasalInferoseptalSegment
LeftVentricleBasalInferiorSegment LeftVentricleBasalInferolateralSegment LeftVentricleBasalAnterolateralSegment""",
    3783: """\
SCT: LeftVentricleMidAnteriorSegment LeftVentricleMidAnteroseptalSegment LeftVentricleMidInferoseptalSegment
LeftVentricleMidInferiorSegment LeftVentricleMidInferolateralSegment LeftVentricleMidAnterolateralSegment""",
    3784: """\
SCT: LeftVentricleApicalAnteriorSegment LeftVentricleApicalSeptalSegment LeftVentricleApicalInferiorSegment
LeftVentricleApicalLateralSegment""",
    3785: """\
SCT: LeftVentricleApicalAnteriorSegment DCM: LeftVentricleApicalAnterolateralSegment
LeftVentricleApicalAnteroseptalSegment SCT: LeftVentricleApicalInferiorSegment DCM:
LeftVentricleApicalInferolateralSegment LeftVentricleApicalInferoseptalSegment""",
    3802: """\
SCT: Fibrous FattyDegeneration PathologicCalcification Hyperplasia NonCalcified Mixed""",
    3804: """\
DCM: NASCET ECST AreaBasedMethod DiameterBasedMethod""",
    3805: """\
SCT: ArterioscleroticVascularDisease Compression Fibrous RaynaudDisease Entrapment Vasculitis Thrombosis Embolism
CysticAdventitialDisease""",
    3806: """\
SCT: Concentric Eccentric""",
    3807: """\
DCM: AreaBasedMethod DiameterBasedMethod VolumeBasedMethod""",
    3808: """\
SCT: DissectingAneurysm InflammatoryAbdominalAorticAneurysm RupturedAneurysm MixedAneurysm RacemoseAneurysm
CirsoidAneurysm MycoticAneurysm MiliaryAneurysm SaccularAneurysm VaricoseAneurysm FusiformAneurysm TraumaticAneurysm
ThrombosedAneurysm ExpandingAneurysm CalcifiedAneurysm MultipleAneurysm CylindroidAneurysm SerpentineAneurysm""",
    3809: """\
SCT: MarfanSyndrome TraumaticAbnormality""",
    3810: """\
SCT: Plaque Stenosis Aneurysm ArterialDissection Stent Occlusion ArteriovenousFistula Angioma Dilatation VascularCoiling
Tortuosity Diverticulum VascularSclerosis Thrombus Pseudoaneurysm Embolism FibromuscularDysplasia""",
    3813: """\
SCT: Hypoplasia Stenosis DCM: Endoleak SCT: MigrationOfImplantOrInternalDevice DCM: StentDisintegration StentFracture""",
    3814: """\
SCT: MetalStent PlasticStent""",
    3815: """\
SCT: ThromboticDisorder Embolism Hyperplasia Vasculitis Tumor Trauma Surgical AfterProcedure""",
    3817: """\
SCT: AdventitialDegeneration ArteriosclerosisWithFibrinoidNecrosis Arteriolosclerosis Arteriosclerosis Atheroma
AtheroscleroticFibrousPlaque CalcifiedAtheromatousPlaque ComplicatedAtheromatousPlaque CysticMedicalNecrosis
ElasticVascularSclerosis FattyStreaks Fibroelastosis DiffuseFibroelastosis FocalFibroelastosis Phlebosclerosis
UlceratedAtheromatousPlaque VascularWallDegeneration""",
    3820: """\
SCT: VascularMRI CardiacMRI CardiovascularCT CTOfAbdominalAorta CTOfAbdominalAortaWithoutContrast
CTArteriographyOfAbdominalAortaWithContrast TrunkAngiography PeripheralAngiography""",
    3821: """\
DCM: PapillaryMuscleExcluded PapillaryMuscleIncluded""",
    3823: """\
SCT: Inspiration Expiration AutonomousBreathing ValsalvaManeuver DCM: CentralBreathingPosition SCT: ShallowBreathing""",
    3826: """\
SCT: NormalSinusRhythm AtrialArrhythmia VentricularArrhythmia""",
    3829: """\
SCT: TrunkOfPulmonaryArtery SuprapulmonicValveArea PulmonaryValveSinuses LeftPulmonaryArtery RightPulmonaryArtery""",
    3831: """\
SCT: Long Short""",
    3832: """\
SCT: Severe Moderate Mild""",
    3833: """\
LN: LeftVentricularEjectionFractionByCT RightVentricularEjectionFractionByCT LeftVentricularEjectionFractionByMR
RightVentricularEjectionFractionByMR""",
    3835: """\
SCT: StrokeVolume""",
    3836: """\
DCM: SignalEarliestPeakTime SignalIncreaseStartTime SignalTimeToPeak SignalBaselineStart SignalBaselineEnd""",
    3837: """\
SCT: Ostium RenalArtery AorticBifurcation CommonIliacBifurcation""",
    3838: """\
SCT: Transverse DCM: AnteriorPosterior""",
    3839: """\
SCT: AzygosVein CoronarySinus GreatCardiacVein SmallCardiacVein AnteriorCardiacVein AtrialVein AtrioventricularVein
MiddleCardiacVein VentricularVein SmallestCardiacVein""",
    3840: """\
SCT: PulmonaryVeinGreatVessel LeftPulmonaryVein InferiorLeftPulmonaryVein SuperiorLeftPulmonaryVein RightPulmonaryVein
InferiorRightPulmonaryVein SuperiorRightPulmonaryVein""",
    3843: """\
SCT: Endocardial Epicardial""",
    4005: """\
SCT: Anterior Posterior Superior Inferior Medial Lateral Central""",
    4010: """\
SCT: Frontal FrontalOblique AnteroPosterior AnteroPosteriorOblique RightPosteriorOblique LeftPosteriorOblique
PosteroAnterior PosteroAnteriorOblique RightAnteriorOblique LeftAnteriorOblique Sagittal MedioLateralProjection
LateralOblique LateralMedial MedialOblique RightLateral RightOblique LeftLateral LeftOblique AxialProjection
CranioCaudal CaudoCranial ObliqueAxial ObliqueCranioCaudal ObliqueCaudoCranial FrontalObliqueAxial SagittalObliqueAxial
ObliqueProjection LateralProjection Tangential Submentovertical Verticosubmental Plantodorsal Dorsoplantar
Parietoacanthial Acanthioparietal Orbitoparietal ParietoOrbital LateroMedialOblique MedioLateralObliqueProjection
TissueSpecimen OcclusalProjection""",
    4011: """\
SCT: Cephalad Caudad Transthoracic Transforamenal Transoral Transorbital DCM: Crosstable SCT: MouthClosed""",
    4012: """\
SCT: AlbersSchonberg Alexander Apple Arcelin Beclere Bertel BlackettHealy BrewertonProjection Broden Burman Cahoon
Caldwell CampCoventry Causton Chamberlain ChassardLapine Chausse Cleaves Clements ClementsNakayama ColcherSussman
DaneliusMiller Dunlap ErasoModification Ferguson Fisk Fleischner Folio Friedman Fuchs Garth GaynorHart Grandy Grashey
Haas HarrisBeathAxialProjection Henschen Hickey HirtzModification Holly Holmblad Hough Hsieh Hughston Isherwood Judd
JudetProjection Kandel Kasabach KempHarper Kite Kovacs Kuchendorf Kurzbauer LaquerrierePierquin Lauenstein Law Lawrence
LeonardGeorge Lewis Lilienfeld Lindblom Lorenz LowBeer Lysholm May Mayer Merchant Miller Moore MorticeProjection Neer
Nolke Norgaard Ottonello Pawlow Pearson Penner Pirie Rafert RafertLong Rhese Robert Rosenberg Schuller Settegast Staunig
Stecher Stenvers Stryker Swanson Tarrant Taylor Teufel Titterington Towne Twining Valdini VanRosenProjection Waters
WestPoint WigbyTaylor WolfProjection Zanelli""",
    4013: """\
SCT: Breast""",
    4014: """\
SCT: MedioLateral#399260004 MedioLateralObliqueProjection LateroMedial LateroMedialOblique CranioCaudal CaudoCranial
SuperolateralToInferomedialOblique InferomedialToSuperolateralOblique CranioCaudalExaggeratedLaterally
CranioCaudalExaggeratedMedially TissueSpecimenFromBreast""",
    4015: """\
SCT: Cleavage AxillaryTail RolledLateral RolledMedial RolledInferior RolledSuperior ImplantDisplaced Magnification
SpotCompression Tangential NippleInProfile AnteriorCompression InfraMammaryFold AxillaryTissue""",
    4016: """\
SCT: JawRegion Maxilla Mandible TeethGumsAndSupportingStructures""",
    4017: """\
SCT: CentralIncisorRegion LateralIncisorRegion CanineRegion FirstPremolarRegion SecondPremolarRegion FirstMolarRegion
SecondMolarRegion ThirdMolarRegion""",
    4018: """\
SCT: PermanentMaxillaryRightThirdMolarTooth PermanentMaxillaryRightSecondMolarTooth
PermanentMaxillaryRightFirstMolarTooth PermanentMaxillaryRightSecondPremolarTooth
PermanentMaxillaryRightFirstPremolarTooth PermanentMaxillaryRightCanineTooth PermanentMaxillaryRightLateralIncisorTooth
PermanentMaxillaryRightCentralIncisorTooth PermanentMaxillaryLeftCentralIncisorTooth
PermanentMaxillaryLeftLateralIncisorTooth PermanentMaxillaryLeftCanineTooth PermanentMaxillaryLeftFirstPremolarTooth
PermanentMaxillaryLeftSecondPremolarTooth PermanentMaxillaryLeftFirstMolarTooth PermanentMaxillaryLeftSecondMolarTooth
PermanentMaxillaryLeftThirdMolarTooth MandibularLeftThirdMolarTooth MandibularLeftSecondMolarTooth
MandibularLeftFirstMolarTooth MandibularLeftSecondPremolarTooth MandibularLeftFirstPremolarTooth
MandibularLeftCanineTooth MandibularLeftLateralTooth MandibularLeftCentralIncisorTooth
MandibularRightCentralIncisorTooth MandibularRightLateralIncisorTooth MandibularRightCanineTooth
MandibularRightFirstPremolarTooth MandibularRightSecondPremolarTooth MandibularRightFirstMolarTooth
MandibularRightSecondMolarTooth MandibularRightThirdMolarTooth""",
    4019: """\
SCT: DeciduousMaxillaryRightCentralIncisorTooth DeciduousMaxillaryRightLateralIncisorTooth
DeciduousMaxillaryRightCanineTooth DeciduousMaxillaryRightFirstMolarTooth DeciduousMaxillaryRightSecondMolarTooth
DeciduousMaxillaryLeftCentralIncisorTooth DeciduousMaxillaryLeftLateralIncisorTooth DeciduousMaxillaryLeftCanineTooth
DeciduousMaxillaryLeftFirstMolarTooth DeciduousMaxillaryLeftSecondMolarTooth DeciduousMandibularLeftCentralIncisorTooth
DeciduousMandibularLeftLateralIncisorTooth DeciduousMandibularLeftCanineTooth DeciduousMandibularLeftFirstMolarTooth
DeciduousMandibularLeftSecondMolarTooth DeciduousMandibularRightCentralIncisorTooth
DeciduousMandibularRightLateralIncisorTooth DeciduousMandibularRightCanineTooth DeciduousMandibularRightFirstMolarTooth
DeciduousMandibularRightSecondMolarTooth""",
    4020: """\
SCT: _11Carbon _13Nitrogen _14Oxygen _15Oxygen _18Fluorine _22Sodium _38Potassium DCM: _43Scandium _44Scandium SCT:
_45Titanium DCM: _51Manganese SCT: _52Iron _52Manganese DCM: _52mManganese SCT: _60Copper _61Copper _62Copper _62Zinc
_64Copper _66Gallium _68Gallium _68Germanium DCM: _70Arsenic SCT: _72Arsenic _73Selenium _75Bromine _76Bromine
_77Bromine _82Rubidium _86Yttrium _89Zirconium DCM: _90Niobium SCT: _90Yttrium _94mTechnetium _124Iodine DCM:
_152Terbium""",
    4021: """\
DCM: _28H189Zr _2FAF18 NCIt: _2ThymidineC11 SCT: _3NMethylspiperoneC11 DCM: _7D1289Zr _7E1189Zr SCT: AcetateC11 DCM:
AGN15099889Zr SCT: AmmoniaN13 DCM: AntiB22089Zr ATSMCu60 ATSMCu61 ATSMCu62 SCT: ATSMCu64 DCM: Benralizumab89Zr
Bevacizumab89Zr Blinatumomab89Zr Brentuximab89Zr SCT: ButanolO15 CarbonDioxideO15 CarbonMonoxideC11 CarbonMonoxideO15
CarfentanilC11 DCM: Cetuximab89Zr Cg250FAb289Zr CholineC11 CLR1404I124 CLR1404I131 CmabU3689Zr Cu3689Zr MSH: DASBC11
NCIt: DCFBCF18 DCM: DfFK289Zr DfFK23PEG489Zr DfCD4589Zr DfFK89Zr#126760 DfFKPEG389Zr DN3089Zr SCT: DotatateGa68 DCM:
DPA71311C DPA71418F E4G1089Zr Ecromeximab89Zr UMLS: EdotreotideGa68 SCT: EDTAGa68 DCM: FallyprideC11 FallyprideF18
FLB457C11 SCT: FlorbetabenF18 FlorbetapirF18 FlortaucipirF18 DCM: FlubatineF18 SCT: FluciclatideF18 FluciclovineF18
FlumazenilC11 FlumazenilF18 FluorethyltyrosinF18 NCIt: FluoroazomycinArabinosideF18 SCT: FluorobenzothiazoleF18
FluorocholineF18 FluorodeoxyglucoseF18 FluoroestradiolF18 UMLS: FluoroetanidazoleF18 SCT: FluoroLDopaF18
FluoromethaneF18 FluoromisonidazoleF18 UMLS: FluoropropylDihydrotetrabenazineF18 SCT: FluorothymidineF18 DCM:
FluorotrioprideF18 SCT: FluorouracilF18 DCM: FlurpiridazF18 SCT: FlutemetamolF18 DCM: Fresolimumab89Zr GA20189Zr SCT:
GermaniumGe68 DCM: GlembatumumabVedotin89Zr GlucoseC11 SCT: GlutamateN13 DCM: GlutamineC11 GlutamineC14 GlutamineF18
UMLS: ISO1F18 DCM: J59189Zr Margetuximab89Zr MEDI55189Zr SCT: MespiperoneC11 MethionineC11 UMLS: MK6240F18 DCM:
Mogamulizumab89Zr MonoclonalAntibody64Cu MonoclonalAntibody89Zr SCT: MonoclonalAntibodyI124 DCM:
NanocolloidalAlbumin89Zr NifeneF18 Obinituzimab89Zr Ocaratuzumab89Zr SCT: OxygenO15 OxygenWaterO15 PalmitateC11 DCM:
Panitumumab89Zr Pegdinetanib89Zr NCIt: Pembrolizumab89Zr UMLS: PI2620F18 NCIt: PiflufolastatF18 DCM:
PinatuzumabVedotin89Zr PittsburghCompoundBC11 UMLS: PK1119511C DCM: PolatuzumabVedotin89Zr PSMA1007F18 NCIt: PSMA11Ga68
DCM: PSMA617Ga68 SCT: PTSMCu62 DCM: R150789Zr SCT: RacloprideC11 DCM: Ranibizumab89Zr Rituximab89Zr RO532344189Zr
RO54290889Zr RO692496311C RO693164311C RO695894818F Roledumab89Zr SCT: RubidiumChlorideRb82 DCM: SAR341989Zr NCIt:
SarcosineC11 SCT: SodiumFluorideF18 SodiumIodideI124 SodiumNa22 SpiperoneF18 DCM: T807F18 UMLS: THK5317F18 THK5351F18
DCM: Trastuzumab89Zr TRC10589Zr Ublituximab89Zr UMLS: UCBJC11 DCM: Xmab557489Zr""",
    4025: """\
SCT: SupernumeraryDeciduousMandibularLeftCanineTooth SupernumeraryDeciduousMandibularLeftCentralIncisorTooth
SupernumeraryDeciduousMandibularLeftFirstMolarTooth SupernumeraryDeciduousMandibularLeftLateralIncisorTooth
SupernumeraryDeciduousMandibularLeftSecondMolarTooth SupernumeraryDeciduousMandibularRightCanineTooth
SupernumeraryDeciduousMandibularRightCentralIncisorTooth SupernumeraryDeciduousMandibularRightFirstMolarTooth
SupernumeraryDeciduousMandibularRightLateralIncisorTooth SupernumeraryDeciduousMandibularRightSecondMolarTooth
SupernumeraryDeciduousMaxillaryLeftCanineTooth SupernumeraryDeciduousMaxillaryLeftCentralIncisorTooth
SupernumeraryDeciduousMaxillaryLeftFirstMolarTooth SupernumeraryDeciduousMaxillaryLeftLateralIncisorTooth
SupernumeraryDeciduousMaxillaryLeftSecondMolarTooth SupernumeraryDeciduousMaxillaryRightCanineTooth
SupernumeraryDeciduousMaxillaryRightCentralIncisorTooth SupernumeraryDeciduousMaxillaryRightFirstMolarTooth
SupernumeraryDeciduousMaxillaryRightLateralIncisorTooth SupernumeraryDeciduousMaxillaryRightSecondMolarTooth
SupernumeraryPermanentMandibularLeftCanineTooth SupernumeraryPermanentMandibularLeftCentralIncisorTooth
SupernumeraryPermanentMandibularLeftFirstMolarTooth SupernumeraryPermanentMandibularLeftFirstPremolarTooth
SupernumeraryPermanentMandibularLeftLateralIncisorTooth SupernumeraryPermanentMandibularLeftSecondMolarTooth
SupernumeraryPermanentMandibularLeftSecondPremolarTooth SupernumeraryPermanentMandibularLeftThirdMolarTooth
SupernumeraryPermanentMandibularRightCanineTooth SupernumeraryPermanentMandibularRightCentralIncisorTooth
SupernumeraryPermanentMandibularRightFirstMolarTooth SupernumeraryPermanentMandibularRightFirstPremolarTooth
SupernumeraryPermanentMandibularRightLateralIncisorTooth SupernumeraryPermanentMandibularRightSecondMolarTooth
SupernumeraryPermanentMandibularRightSecondPremolarTooth SupernumeraryPermanentMandibularRightThirdMolarTooth
SupernumeraryPermanentMaxillaryLeftCanineTooth SupernumeraryPermanentMaxillaryLeftCentralIncisorTooth
SupernumeraryPermanentMaxillaryLeftFirstMolarTooth SupernumeraryPermanentMaxillaryLeftFirstPremolarTooth
SupernumeraryPermanentMaxillaryLeftLateralIncisorTooth SupernumeraryPermanentMaxillaryLeftSecondMolarTooth
SupernumeraryPermanentMaxillaryLeftSecondPremolarTooth SupernumeraryPermanentMaxillaryLeftThirdMolarTooth
SupernumeraryPermanentMaxillaryRightCanineTooth SupernumeraryPermanentMaxillaryRightCentralIncisorTooth
SupernumeraryPermanentMaxillaryRightFirstMolarTooth SupernumeraryPermanentMaxillaryRightFirstPremolarTooth
SupernumeraryPermanentMaxillaryRightLateralIncisorTooth SupernumeraryPermanentMaxillaryRightSecondMolarTooth
SupernumeraryPermanentMaxillaryRightSecondPremolarTooth SupernumeraryPermanentMaxillaryRightThirdMolarTooth""",
    4028: """\
SCT: AuditoryOssicle BoneStructureOfHeadAndOrNeck CervicalSpine Cochlea EthmoidBone ExternalEar Eyeball#79652003
EyeRegion FacialBones FrontalBone Head HeadAndNeck HyoidBone Incus InnerEar InternalAuditoryCanal JawRegion LacrimalBone
Larynx Lip Malleus Mandible MastoidBone Maxilla MiddleEar Mouth MuscleOfHead MuscleOfNeck NasalBone Neck OccipitalBone
OpticCanal OrbitalStructure PalatineBone ParanasalSinus ParietalBone Saccule SalivaryGland SemicircularCanal Skull
SoftPalate SphenoidBone Stapes SubmandibularGland TemporalBone TemporomandibularJoint Tongue Tooth Trachea
TympanicCavity TympanicMembrane Utricle VertebralColumnAndCranium Vestibule VomerBone Zygoma""",
    4029: """\
SCT: AnteriorTriangleOfNeck Cornea Eyelash FemaleExternalUrethralOrifice FrenulumOfLabiaMinora GroinSkinCrease Hair Iris
MaleExternalUrethralOrifice FMA: MucosaOfDorsumOfOralPartOfTongue MucosaOfDorsumOfPharyngealPartOfTongue SCT:
MucosaOfFloorOfMouth MucosaOfLowerLip MucosaOfMandibularGingiva MucosaOfMaxillaryGingiva FMA:
MucosaOfOralSegmentOfHardPalate MucosaOfPalatoglossalArch MucosaOfPharynx MucosaOfPosteriorWallOfOropharynx SCT:
MucosaOfTipOfTongue MucosaOfTongue MucosaOfUpperLip FMA: MucosaOfUvula SCT: NailUnitOfFifthToe NailUnitOfFinger
NailUnitOfFourthToe NailUnitOfGreatToe NailUnitOfIndexFinger NailUnitOfLittleFinger NailUnitOfMiddleFinger
NailUnitOfRingFinger NailUnitOfSecondToe NailUnitOfThirdToe NailUnitOfThumb NailUnitOfToe OralMucosa
PosteriorCommissureOfLabiumMajorum Retina Sclera Skin SkinOfAbdomen SkinOfAlaNasi SkinOfAntecubitalFossa DCM:
SkinOfAnteriorHelixOfEar SCT: SkinOfAnteriorPortionOfNeck SkinOfAnteriorSurfaceOfForearm SkinOfAnteriorSurfaceOfKnee
SkinOfAnteriorSurfaceOfLowerLeg SkinOfAnteriorSurfaceOfThigh SkinOfAnteriorSurfaceOfThorax
SkinOfAnteriorSurfaceOfUpperArm SkinOfAnteriorTrunk SkinOfAntitragus SkinOfAnus SkinOfAreola SkinOfAxilla SkinOfBack
FMA: SkinOfBackOfTrunk SCT: SkinOfBackOfUpperThoracicRegion SkinOfBreast SkinOfButtock DCM: SkinOfCaruncleOfEye SCT:
SkinOfCavityOfConcha SkinOfCheek SkinOfChin SkinOfClitoris SkinOfCrusOfHelix SkinOfDigitOfHand SkinOfDorsalAreaOfWrist
FMA: SkinOfDorsalPartOfFifthToe SkinOfDorsalPartOfFourthToe SkinOfDorsalPartOfGreatToe SkinOfDorsalPartOfIndexFinger
SkinOfDorsalPartOfLittleFinger SkinOfDorsalPartOfMiddleFinger SkinOfDorsalPartOfRingFinger SkinOfDorsalPartOfSecondToe
SkinOfDorsalPartOfThirdToe SkinOfDorsalPartOfThumb SkinOfDorsumOfNose SCT: SkinOfEar SkinOfEarLobule
SkinOfEpigastricArea SkinOfExternalAuditoryCanal SkinOfExternalGenitalia SkinOfEyeRegion SkinOfEyebrow SkinOfFace
SkinOfFoot SkinOfForehead SkinOfGlansPenis SkinOfGlutealFold SkinOfHand SkinOfHead SkinOfHeel SkinOfHelixOfEar
SkinOfHypogastricRegion SkinOfHypothenarRegionOfPalm DCM: SkinOfInferiorHelixOfEar
SkinOfInferiorPosteriorSurfaceOfThePinna SkinOfInfraalarGroove SCT: SkinOfInfraclavicularRegion SkinOfInguinalRegion
SkinOfIntertragalIncisure SkinOfJawline SkinOfLabium SkinOfLabiumMajus SkinOfLabiumMinus SkinOfLateralAspectOfAnkle
SkinOfLateralBorderOfSoleOfFoot SkinOfLateralCanthus DCM: SkinOfLateralPartOfDorsumOfFoot SCT: SkinOfLateralPartOfHeel
SkinOfLateralPortionOfNeck SkinOfLip SkinOfLowerAbdomen DCM: SkinOfLowerAntihelixOfEar SCT: SkinOfLowerBack
SkinOfLowerChestWall SkinOfLowerExtremity SkinOfLowerEyelid DCM: SkinOfLowerEyelidMargin FMA:
SkinOfLowerInnerQuadrantOfBreast SCT: SkinOfLowerLip FMA: SkinOfLowerOuterQuadrantOfBreast DCM:
SkinOfLowerParaspinalRegion SCT: SkinOfMedialAspectOfAnkle SkinOfMedialBorderOfSoleOfFoot SkinOfMedialCanthus DCM:
SkinOfMedialPartOfDorsumOfFoot SCT: SkinOfMedialPartOfHeel SkinOfMedialSurfaceOfThigh DCM: SkinOfMidBack
SkinOfMidParaspinalRegion SCT: SkinOfNasolabialFold SkinOfNeck SkinOfNipple SkinOfNose SkinOfNuchalRegion
SkinOfOccipitalRegion SkinOfPalmOfHand SkinOfPalmarAreaOfWrist FMA: SkinOfPalmarPartOfIndexFinger
SkinOfPalmarPartOfLittleFinger SkinOfPalmarPartOfMiddleFinger SkinOfPalmarPartOfRingFinger SkinOfPalmarPartOfThumb DCM:
SkinOfParanasalCheek SkinOfParaspinalAreaOfTheNeck SkinOfParaspinalAreaOfTheSuperiorBack SCT: SkinOfParietalRegion
SkinOfPartOfDorsalSurfaceOfHand SkinOfPenis SkinOfPerineum SkinOfPerioralRegionOfFace SkinOfPhiltrum FMA:
SkinOfPlantarPartOfFifthToe SkinOfPlantarPartOfFourthToe SkinOfPlantarPartOfGreatToe SkinOfPlantarPartOfSecondToe
SkinOfPlantarPartOfThirdToe SCT: SkinOfPoplitealFossa SkinOfPostauricularRegion DCM: SkinOfPosteriorHelixOfEar
SkinOfPosteriorLobuleOfTheEar SCT: SkinOfPosteriorSurfaceOfElbow SkinOfPosteriorSurfaceOfForearm
SkinOfPosteriorSurfaceOfLowerLeg SkinOfPosteriorSurfaceOfThigh SkinOfPosteriorSurfaceOfThorax
SkinOfPosteriorSurfaceOfUpperArm SkinOfPreauricularRegion SkinOfPrepuceOfClitoris SkinOfRootOfPenis SkinOfScalp
SkinOfScrotum SkinOfShaftOfPenis SkinOfSideOfNose DCM: SkinOfSoleOfForefoot SCT: SkinOfSubmentalArea DCM:
SkinOfSuperiorAntihelixOfEar SkinOfSuperiorPosteriorHelixOfEar SkinOfSuperiorPosteriorSurfaceOfThePinna SCT:
SkinOfSupraclavicularRegionOfNeck SkinOfTemporalRegion SkinOfThenarRegionOfPalm SkinOfTipOfNose SkinOfToe SkinOfTragus
SkinOfUmbilicus SkinOfUpperAbdomen DCM: SkinOfUpperAntihelixOfEar SCT: SkinOfUpperExtremity SkinOfUpperEyelid DCM:
SkinOfUpperEyelidMargin FMA: SkinOfUpperInnerQuadrantOfBreast SCT: SkinOfUpperLip FMA:
SkinOfUpperOuterQuadrantOfLeftBreast DCM: SkinOfUpperParaspinalRegion SCT: SkinOfUpperTrunk FMA:
SkinOfVermilionProperOfLowerLip SkinOfVermilionProperOfUpperLip SCT: SkinOfVertexOfScalp SternalSkin
SubmandibularTriangle Tooth VaginalIntroitus VulvalVestibule""",
    4030: """\
SCT: AbdominalAorta AdrenalGland AorticArch Brain CarotidArtery Cerebellum CircleOfWillis CoronaryArtery
CranialVenousSystem IliacAndOrFemoralArtery Kidney Liver Parathyroid PulmonaryArtery RenalArtery Spleen Testis
ThoracicAorta Thymus Thyroid Uterus""",
    4031: """\
SCT: Abdomen AbdomenAndPelvis AcromioclavicularJoint AnkleJoint Anus ApexOfLung BileDuct BiliaryTract Bladder
BoneOfLowerLimb BoneOfUpperLimb Breast Bronchus Calcaneus CardiovascularSystem CervicalSpine CervicoThoracicSpine Chest
ChestAbdomenAndPelvis ChestAndAbdomen Clavicle Coccyx Colon CommonBileDuct Duodenum ElbowJoint EntireBody Esophagus
EsophagusStomachAndDuodenum Extremity Eye EyeRegion FacialBones Femur Fibula Finger Foot Forearm Gallbladder Hand Head
HeadAndNeck Heart Hip HipJoint Humerus Ileum Ilium InternalAuditoryCanal JawRegion Jejunum Knee LargeIntestine Larynx
LiverAndBiliaryStructure LowerLeg LowerLimb LowerTrunk LumbarSpine LumboSacralSpine Mandible MastoidBone Maxilla
Mediastinum MuscleOfLowerLimb MuscleOfUpperLimb NasalBone Neck NeckChestAbdomenAndPelvis NeckChestAndAbdomen
NeckAndChest OpticCanal OrbitalStructure Pancreas PancreaticDuct PancreaticDuctAndBileDuctSystems ParanasalSinus
ParotidGland Patella Pelvis PelvisAndLowerExtremities Phantom Prostate Rectum Rib SacroCoccygealSpine SacroiliacJoint
Sacrum Scapula SellaTurcica SesamoidBonesOfFoot Shoulder Skull SmallIntestine Spine SpineAndOrCord SternoclavicularJoint
Sternum Stomach SubmandibularGland TarsalJoint TemporomandibularJoint Thigh ThoracicSpine ThoracoLumbarSpine Thumb Toe
Trachea Trunk UpperArm UpperLimb UpperTrunk UpperUrinaryTract Ureter Urethra UterusAndFallopianTubes
VertebralColumnAndCranium WristJoint Zygoma""",
    4033: """\
SCT: NAcetylaspartate Citrate Choline Creatine DCM: CreatineAndCholine SCT: Lactate Lipid DCM: LipidAndLactate
GlutamateAndGlutamine SCT: Glutamine Tuarine Inositol DCM: CholineCreatineRatio NAcetylaspartateCreatineRatio
NAcetylaspartateCholineRatio CreatineCholineCitrateRatio""",
    4040: """\
SCT: AnusRectumAndSigmoidColon BileDuct BiliaryTract Bladder BladderAndUrethra Bronchus Cervix CommonBileDuct
EsophagusStomachAndDuodenum ExternalAuditoryCanal Gallbladder InguinalRegion IntraAbdominopelvic IntraPelvic
IntraThoracic Joint Kidney Knee LargeIntestine Larynx LumenOfBloodVessel Mediastinum Nasopharynx PancreaticDuct
PancreaticDuctAndBileDuctSystems ParanasalSinus Pharynx PharynxAndLarynx Rectum Shoulder SigmoidColon Spine
TracheaAndBronchus UpperUrinaryTract Ureter UterusAndFallopianTubes""",
    4050: """\
SCT: ActiveIngredient DCM: ActiveIngredientUndilutedConcentration ContrastBolusIngredientOpaque SCT: Volume""",
    4051: """\
SCT: Syringe""",
    4052: """\
SCT: Phantom DCM: ACRAccreditationPhantomCT ACRAccreditationPhantomMR ACRAccreditationPhantomMammography
ACRAccreditationPhantomStereotacticBreastBiopsy ACRAccreditationPhantomECT ACRAccreditationPhantomPET
ACRAccreditationPhantomECTPET ACRAccreditationPhantomPETFaceplate NEMAXR212000Phantom""",
    4053: """\
DCM: IEC160mmHeadCTDosimetryPhantom IEC320mmBodyCTDosimetryPhantom _100MmPediatricHeadCTDosimetryPhantom""",
    4061: """\
SCT: Face OralCavity MandibularDentalArch MaxillaryDentalArch BuccalSpace FrenulumLabii""",
    4062: """\
SCT: Frontal LeftLateral LeftLateralOblique RightLateral RightLateralOblique ObliqueProjection _45DegreeProjection
LateralOblique Submentovertical Vertex""",
    4063: """\
SCT: OcclusalProjection""",
    4064: """\
SCT: MirroredImageUncorrected MirroredImageUncorrectedFlippedHorizontally
MirroredImageUncorrectedFlippedHorizontallyAndVertically MirroredImageUncorrectedFlippedVertically""",
    4065: """\
SCT: CloseUpPhotographicViewOfTeethWithoutMagnification MirroredPhotoImageIntraoralCorrected
MirroredPhotoImageOfTeethCorrectedFlippedHorizontally MirroredPhotoImageOfTeethCorrectedFlippedVertically
MirroredPhotoImageOfTeethCorrectedRotated180Deg PhotoImageExtraoralWith45DegreeView
PhotoImageExtraoralWithMandiblePosturedForward PhotoImageOfAnteriorTeeth PhotoImageOfFaceWithLipsInRelaxedPosition
PhotoImageWithLipsClosed PhotoImageWithMouthPartiallyOpenedAndTeethApart""",
    4066: """\
SCT: UpperAndLowerLipsInRelaxedPosition MouthInPartiallyOpenPosition MandiblePosturedForwards
UpperAndLowerLipsInClosedPosition Smiles OpenMouth""",
    4067: """\
SCT: SkinMark TattooOfSkin GingivalRecession CantOfOcclusalPlane TattooOfLeftBuccalMucosa TattooOfRightBuccalMucosa
TattooOfMucosaOfSoftPalate TattooOfLabialMucosaOfLowerLip TattooOfLabialMucosaOfUpperLip""",
    4068: """\
SCT: BellPalsy TongueThrust""",
    4069: """\
SCT: CentricOcclusion CentricRelation""",
    4070: """\
SCT: PatientRegistration OrthodonticTreatmentStarted OrthodonticTreatmentStopped""",
    4072: """\
SCT: PeriodontalProbe MeasuringRuler TongueBlade Retractor IntraoralPhotographyMirror DentalPhotographyBlackContraster
PhotographicImageFiducialMarker""",
    4100: """\
DCM: T1ByMultipleFlipAngles T1ByInversionRecovery T1ByFixedValue""",
    4101: """\
DCM: StandardToftsModel ExtendedToftsModel FirstPassLeakageProfileModel ShutterSpeedModel GammaCapillaryTransitTimeModel
AdiabaticTissueHomogeneityModel TwoCompartmentExchangeModel""",
    4102: """\
DCM: PerfusionAnalysisByStableXenonCTTechnique PerfusionAnalysisByIVIodinatedContrastCTTechnique
PerfusionAnalysisByArterialSpinLabelingMRTechnique PerfusionAnalysisBySusceptibilityMRTechnique""",
    4103: """\
DCM: AIFIgnored PopulationAveragedAIF UserDefinedAIFROI AutomaticallyDetectedAIFROI BlindEstimationOfAIF""",
    4104: """\
DCM: TemporalDerivativeExceedsThreshold TimeOfPeakConcentration TimeOfLeadingHalfPeakConcentration""",
    4105: """\
DCM: LeastMeanSquareDeconvolution SingularValueDecompositionDeconvolution""",
    4106: """\
DCM: ModelFreeConcentrationTimeQuantitification""",
    4107: """\
DCM: Ktrans Kep Ve TauM Vp""",
    4108: """\
DCM: AbsoluteRegionalBloodFlow AbsoluteRegionalBloodVolume RelativeRegionalBloodFlow RelativeRegionalBloodVolume
MeanTransitTime TimeToPeak OxygenExtractionFraction Tmax""",
    4109: """\
DCM: IAUC IAUC60 IAUC90 IAUC180 IAUCBN IAUC60BN IAUC90BN IAUC180BN TimeOfPeakConcentration
TimeOfLeadingHalfPeakConcentration BolusArrivalTime TimeToPeak TemporalDerivativeThreshold MaximumSlope
MaximumDifference TracerConcentration""",
    4110: """\
LN: Hematocrit""",
    4111: """\
DCM: ContrastLongitudinalRelaxivity""",
    4200: """\
SCT: Fluorescein IndocyanineGreen RoseBengalContainingProduct TrypanBlue MethylthioniniumChlorideContainingProduct""",
    4201: """\
SCT: PrimaryGaze UpwardGaze LeftUpgaze LeftGaze LeftDowngaze Downgaze RightDowngaze RightGaze RightUpgaze ConvergentGaze""",
    4202: """\
SCT: FundusCamera SlitLampBiomicroscope ExternalCamera SpecularMicroscope OperatingMicroscope
ScanningLaserOphthalmoscope IndirectOphthalmoscope DirectOphthalmoscope OphthalmicEndoscope Keratoscope Pupillograph
FLIO""",
    4203: """\
SCT: DualDiffuseDirectIllumination FineSlitBeamDirectIllumination BroadTangentialDirectIllumination
IndirectScleroticScatterIllumination IndirectRetroilluminationFromTheIris IndirectRetroilluminationFromTheRetina
IndirectIrisTransillumination DCM: DiffuseDirectIllumination ScotopicLight MesopicLight PhotopicLight DynamicLight SCT:
PulsedLaserBeam""",
    4204: """\
SCT: GreenOpticalFilter RedOpticalFilter BlueOpticalFilter YellowGreenOpticalFilter BlueGreenOpticalFilter
InfraredOpticalFilter PolarizingOpticalFilter DCM: NoFilter""",
    4205: """\
SCT: IndirectOphthalmoscopyLens ConcaveContactFundusLens ConcaveNoncontactFundusLens ContactFundusLens Goniolens
ConvexNoncontactFundusLens NoncontactFundusLens ConvexContactFundusLens""",
    4206: """\
SCT: Blue FullSpectrum Green Infrared Red RedFree Ultraviolet""",
    4207: """\
SCT: DiabeticRetinopathyStudyField1 DiabeticRetinopathyStudyField2 DiabeticRetinopathyStudyField3
DiabeticRetinopathyStudyField4 DiabeticRetinopathyStudyField5 DiabeticRetinopathyStudyField6
DiabeticRetinopathyStudyField7 DCM: Field1ForJoslin3Field Field2ForJoslin3Field Field3ForJoslin3Field MaculaCentered
DiscCentered LesionCentered DiscMaculaCentered MidPeripheralSuperior MidPeripheralSuperiorTemporal MidPeripheralTemporal
MidPeripheralInferiorTemporal MidPeripheralInferior MidPeripheralInferiorNasal MidPeripheralNasal
MidPeripheralSuperiorNasal PeripheralSuperior PeripheralSuperiorTemporal PeripheralTemporal PeripheralInferiorTemporal
PeripheralInferior PeripheralInferiorNasal PeripheralNasal PeripheralSuperiorNasal""",
    4208: """\
SCT: AtropineInOcularDoseForm Homatropine Cyclopentolate Phenylephrine Tropicamide""",
    4209: """\
SCT: AnteriorChamberOfEye BothEyes ChoroidOfEye CiliaryBody Conjunctiva Cornea Eye Eyelid FoveaCentralis Iris
LacrimalCaruncle LacrimalGland LacrimalSac Lens LowerEyelid OphthalmicArtery OpticNerveHead Retina Sclera UpperEyelid""",
    4210: """\
SCT: OpticalCoherenceTomographyScanner RetinalThicknessAnalyzer ConfocalScanningLaserOphthalmoscope DCM:
ScheimpflugCamera SCT: ScanningLaserPolarimeter DCM: ElevationBasedCornealTomographer ReflectionBasedCornealTopographer
InterferometryBasedCornealTomographer""",
    4211: """\
SCT: AnteriorChamberOfEye ChoroidOfEye CiliaryBody Conjunctiva Cornea Iris Lens OpticNerveHead Retina Sclera Vitreous
CornealEpithelium CornealEndothelium""",
    4214: """\
SCT: Inward Outward""",
    4215: """\
SCT: Up Down""",
    4216: """\
DCM: AutorefractionVisualAcuity HabitualVisualAcuity PrescriptionVisualAcuity SCT: PotentialAcuityMeterVisualAcuity
BestCorrectedVisualAcuity UncorrectedVisualAcuity PinholeVisualAcuity BrightnessAcuityTestingVisualAcuity""",
    4220: """\
SCT: Steady NotSteady Indeterminate""",
    4221: """\
DCM: PatientMovement SCT: EccentricFixation DCM: OperatorError EquipmentFailure""",
    4222: """\
SCT: ConstrictedPupil LensOpacity CornealOpacity VitreousOpacity PoorVisualFixation EyelidDisease DCM:
InterferingTearsOrDrops SCT: RefractiveError DCM: Positioning SCT: DryEyesProblem""",
    4230: """\
DCM: UltrasoundContact UltrasoundImmersion""",
    4231: """\
SCT: Aphakic CrystallineLens PhakicIOL PiggybackIOL ArtificialLensPresent""",
    4232: """\
SCT: GasInVitreousCavity PostVitrectomy SiliconeOil VitreousOnly""",
    4233: """\
SCT: Cornea AnteriorChamber DCM: SingleOrAnteriorLens PosteriorLens SCT: VitreousCavity""",
    4234: """\
SCT: RK PRK LASIK LASEK DCM: SMILE""",
    4235: """\
DCM: ManualKeratometry AutoKeratometry SimulatedKeratometry EquivalentKReading""",
    4236: """\
DCM: Haigis HaigisL Holladay1 Holladay2 HofferQ Olsen SRKII SRKT HaigisToric HaigisLToric BarrettToric BarrettTrueK
BarrettTrueKToric BarrettUniversalII Kane KaneToric KaneKeratoconus BarrettKeratoconus BarrettRx EVO ShammasNoHistory
CamellinCalossi HillRBF3Point0 PEARLDGS""",
    4237: """\
SCT: AConstant DCM: ACDConstant HaigisA0 HaigisA1 HaigisA2 HofferPacdConstant SurgeonFactor BarrettLensFactor
BarrettDesignFactor""",
    4238: """\
SCT: Myopia Hyperopia""",
    4239: """\
DCM: FrontOfCorneaToFrontOfLens BackOfCorneaToFrontOfLens""",
    4240: """\
DCM: MeasurementFromThisDevice ManualEntry ExternalDataSource AxialMeasurementsSOPInstance
RefractiveMeasurementsSOPInstance AutorefractionMeasurementsSOPInstance KeratometryMeasurementsSOPInstance""",
    4241: """\
DCM: MeanValueChosen UserChosenValue""",
    4242: """\
DCM: TotalCorneaPowerMeasurementMethod PosteriorCorneaSurfaceMeasurementMethod""",
    4243: """\
DCM: StandardDeviationOfMeasurementsUsed SignalToNoiseRatio""",
    4244: """\
UCUM: Percent MilligramsPerMilliliter""",
    4245: """\
DCM: SphericalProjection SurfaceContourMapping""",
    4250: """\
DCM: VisualField24To2TestPattern VisualField10To2TestPattern VisualField30To2TestPattern VisualField60To4TestPattern
VisualFieldMaculaTestPattern VisualFieldCentral40PointTestPattern VisualFieldCentral76PointTestPattern
VisualFieldPeripheral60PointTestPattern VisualFieldFullField81PointTestPattern VisualFieldFullField120PointTestPattern
VisualFieldGTestPattern VisualFieldMTestPattern VisualField07TestPattern VisualFieldLVCTestPattern
VisualFieldCentralTestPattern""",
    4251: """\
DCM: VisualFieldSITAStandardTestStrategy VisualFieldSITASWAPTestStrategy VisualFieldSITAFastTestStrategy
VisualFieldFullThresholdTestStrategy VisualFieldFastpacTestStrategy VisualFieldFullFromPriorTestStrategy
VisualFieldOptimaTestStrategy VisualFieldTwoZoneTestStrategy VisualFieldThreeZoneTestStrategy
VisualFieldQuantifyDefectsTestStrategy VisualFieldTOPTestStrategy VisualFieldDynamicTestStrategy
VisualFieldNormalTestStrategy VisualField1LTTestStrategy VisualField2LTTestStrategy VisualFieldLVSTestStrategy
VisualFieldGATETestStrategy VisualFieldGateiTestStrategy VisualField2LTDynamicTestStrategy
VisualField2LTNormalTestStrategy VisualFieldFastThresholdTestStrategy VisualFieldCLIPTestStrategy
VisualFieldCLASSStrategy""",
    4252: """\
DCM: AgeCorrected ThresholdRelated SingleLuminance FovealSensitivityRelated RelatedToNonMacularSensitivity
UserChosenValue""",
    4253: """\
DCM: AutomatedOptical BlindSpotMonitoring MacularFixationTesting ObservationByExaminer SCT: None_""",
    4254: """\
DCM: OutsideNormalLimits Borderline AbnormallyHighSensitivity GeneralReductionInSensitivity
BorderlineAndGeneralReductionInSensitivity SCT: WithinNormalLimits""",
    4255: """\
SCT: Yellow White Red Blue Green""",
    4256: """\
SCT: Screening Diagnostic""",
    4257: """\
DCM: VisualFieldIndex VisualFieldLossDueToDiffuseDefect VisualFieldLossDueToLocalDefect GlaucomaHemifieldTestAnalysis
OpticalFixationMeasurements""",
    4260: """\
UCUM: Micrometer""",
    4261: """\
DCM: TimeDomain SpectralDomain NoCornealCompensation CornealBirefringenceCompensation RetinalTopography""",
    4262: """\
DCM: RetinalNerveFiberLayerThickness GanglionCellComplexThickness TotalRetinalThicknessILMToISOS
TotalRetinalThicknessILMToRPE TotalRetinalThicknessILMToBM""",
    4263: """\
DCM: AbsoluteOphthalmicThickness ThicknessDeviationCategoryFromNormativeData ThicknessDeviationFromNormativeData""",
    4264: """\
DCM: Localizer SourceImageForImageProcessingOperation RelatedOphthalmicThicknessMap""",
    4265: """\
DCM: PGreaterThan5Percent PLesserThan5Percent PLesserThan2Percent PLesserThan1Percent PLesserThan0Point5Percent""",
    4266: """\
SCT: MorphologicallyAbnormalStructure Lesion FoveaCentralis OpticNerveHead DCM: DiscFovea SCT: Cornea""",
    4267: """\
UCUM: Micrometer Diopters Millimeter""",
    4268: """\
DCM: CornealAxialPowerMap CornealInstantaneousPowerMap CornealRefractivePowerMap CornealElevationMap CornealWavefrontMap""",
    4270: """\
DCM: OCTAAmplitudeDecorrelation OCTAComplexVariance OCTASpeckleVariance OCTACorrelationMapping DopplerOCTA
OCTAOneSidedRatioLesser OCTAOneSidedRatioGreater""",
    4271: """\
DCM: RetinaDepthEncodedVasculatureFlow RetinaDepthEncodedStructuralReflectanceMap RetinaVasculatureFlow
RetinaStructuralReflectanceMap VitreousVasculatureFlow VitreousStructuralReflectanceMap
RadialPeripapillaryVasculatureFlow RadialPeripapillaryStructuralReflectanceMap SuperficialRetinaVasculatureFlow
SuperficialRetinaStructuralReflectanceMap MiddleInnerRetinaVasculatureFlow MiddleInnerStructuralReflectanceMap
DeepRetinaVasculatureFlow DeepRetinaStructuralReflectanceMap OuterRetinaVasculatureFlow
OuterRetinaStructuralReflectanceMap ChoriocapillarisVasculatureFlow ChoriocapillarisStructuralReflectanceMap
ChoroidVasculatureFlow ChoroidStructuralReflectanceMap WholeEyeVasculatureFlow WholeEyeStructuralReflectanceMap
AvascularComplexFlow AvascularComplexMap SuperficialVascularPlexusFlow SuperficialVascularPlexusMap
DeepCapillaryPlexusFlow DeepCapillaryPlexusMap RNFLVascularPlexusFlow RNFLVascularPlexusMap UserSelectedVolumeFlow
UserSelectedVolumeStructureMap ORCCVasculatureFlow ORCCStructuralReflectanceMap""",
    4272: """\
DCM: CubeBScanPattern RasterBScanPattern LineBScanPattern RadialBScanPattern CrossBScanPattern CircleBScanPattern
ConcentricCircleBScanPattern CircleRasterBScanPattern CircleRadialBScanPattern GridBScanPattern""",
    4273: """\
SCT: ILMInternalLimitingMembrane DCM: OuterSurfaceOfRNFL OuterSurfaceOfGCL OuterSurfaceOfIPL OuterSurfaceOfINL
OuterSurfaceOfOPL OuterSurfaceOfHFL SCT: ELMExternalLimitingMembrane DCM: InnerSurfaceOfTheRPE
SurfaceOfTheCenterOfTheRPE OuterSurfaceOfTheRPE OuterSurfaceOfBruchsMembrane SurfaceOfTheChoroidScleraInterface
OuterSurfaceOfTheCC SCT: LaminaCribrosaOfSclera DCM: InnerSurfaceOfTheEllipsoidZone MidlineOfTheEllipsoidZone
OuterSurfaceOfTheEllipsoidZone InnerSurfaceOfTheInterdigitationZone OuterSurfaceOfTheInterdigitationZone""",
    4274: """\
DCM: MaximumIntensityProjection MinimumIntensityProjection MeanIntensityProjection MedianIntensityProjection
SummationProjection""",
    4275: """\
SCT: CornealEpithelium CornealEndothelium AnteriorSurfaceOfIris PosteriorSurfaceOfIris AnteriorSurfaceOfLens
PosteriorSurfaceOfLens BowmanLayer StromaOfCornea DescemetMembrane InnerSurfaceOfSclera ExternalSurfaceOfSclera""",
    4280: """\
DCM: VisualFieldIndex VisualFieldLossDueToDiffuseDefect VisualFieldLossDueToLocalDefect""",
    4281: """\
DCM: CupToDiscAreaRatio CupToDiscRatioVertical CupToDiscRatioHorizontal NeuroretinalRimArea NeuroretinalRimWidth
OpticCupArea OpticDiscArea OpticCupVolume""",
    4282: """\
DCM: SemicircularSectors QuadrantSectors SNITRectangularSectors GarwayHeathSectors QuadrantOctantSectors""",
    4283: """\
DCM: RNFLAverageThickness RNFLInferiorSectorThickness RNFLSuperiorSectorThickness RNFLTemporalSectorThickness
RNFLNasalSectorThickness RNFLNasalSuperiorSectorThickness RNFLNasalInferiorSectorThickness
RNFLTemporalInferiorSectorThickness RNFLTemporalSuperiorSectorThickness""",
    4284: """\
DCM: RetinalROIWidth RNFLClockfacePosition1Thickness RNFLClockfacePosition2Thickness RNFLClockfacePosition3Thickness
RNFLClockfacePosition4Thickness RNFLClockfacePosition5Thickness RNFLClockfacePosition6Thickness
RNFLClockfacePosition7Thickness RNFLClockfacePosition8Thickness RNFLClockfacePosition9Thickness
RNFLClockfacePosition10Thickness RNFLClockfacePosition11Thickness RNFLClockfacePosition12Thickness""",
    4285: """\
LN: MacularGridCenterPointThickness MacularGridCenterSubfieldThickness MacularGridInnerSuperiorSubfieldThickness
MacularGridInnerNasalSubfieldThickness MacularGridInnerInferiorSubfieldThickness
MacularGridInnerTemporalSubfieldThickness MacularGridOuterSuperiorSubfieldThickness
MacularGridOuterNasalSubfieldThickness MacularGridOuterInferiorSubfieldThickness
MacularGridOuterTemporalSubfieldThickness MacularGridTotalVolume DCM: AverageMacularThickness""",
    4286: """\
SCT: GanglionCellLayer DCM: GanglionCellAndInnerPlexiformLayers GanglionCellComplex""",
    4287: """\
DCM: RetinalROIWidth AverageGanglionCellThickness MinimumGanglionCellThickness""",
    4288: """\
DCM: RetinalROIHeight AverageGanglionCellThicknessSuperiorSector AverageGanglionCellThicknessNasalSuperiorSector
AverageGanglionCellThicknessNasalSector AverageGanglionCellThicknessNasalInferiorSector
AverageGanglionCellThicknessInferiorSector AverageGanglionCellThicknessTemporalInferiorSector
AverageGanglionCellThicknessTemporalSector AverageGanglionCellThicknessTemporalSuperiorSector""",
    4289: """\
DCM: SemicircularSectors QuadrantSectors SNITRectangularSectors EllipticalAnnulusSectors PosteriorPole8x8Grid""",
    4290: """\
DCM: EndothelialCellDensity""",
    4291: """\
DCM: GeographicAtrophyArea""",
    4401: """\
NCIt: FitzpatrickSkinTypeI FitzpatrickSkinTypeII FitzpatrickSkinTypeIII FitzpatrickSkinTypeIV FitzpatrickSkinTypeV
FitzpatrickSkinTypeVI""",
    4402: """\
SCT: HistoryOfMalignantMelanoma HistoryOfMalignantMelanomaOfTheSkin""",
    4403: """\
SCT: HistoryOfMelanomaInSituOfTheSkin""",
    4404: """\
SCT: HistoryOfMalignantBasalCellNeoplasmOfSkin HistoryOfSquamousCellCarcinomaOfSkin
HistoryOfMalignantNeoplasmOfSkinExcludingMelanoma""",
    4405: """\
SCT: SolarDegeneration AtypicalMoleSyndrome TelangiectasiaCutaneousCancerSyndromeFamilial GorlinSyndrome
PTENHamartomaTumorSyndrome RomboSyndrome Rosacea Eczema Psoriasis LupusErythematosus AtopicDermatitis ActinicKeratosis""",
    4406: """\
SCT: Itching Erythema SymptomHasChanged Peeling BleedingSkin PainfulSkin""",
    4407: """\
DCM: FirmSkinLesion RaisedSkinLesion UMLS: MobileSkinLesion""",
    4408: """\
SCT: BleedingSkin Erythema""",
    4409: """\
SCT: CryotherapyToSkinLesion BiopsyOfSkin PhotodynamicTherapyOfSkin TopicalChemotherapyForMalignantNeoplasm
ExcisionOfSkin LaserProcedureOnSkin RadiofrequencyAblation""",
    4410: """\
SCT: Immunomodulator Antifungal Antibiotic#419241000 Steroid CytotoxicAgent KeratolyticAgent HaemostaticAgent Tretinoin
AscorbicAcid AluminumHydroxide""",
    4411: """\
SCT: Red Orange Pink Yellow Purple White Black Gray Brown Blue""",
    4412: """\
SCT: AluminumChloride FluoresceinStain ImmunofluorescentStain CitricAcid MethylBlueStain ToluidineBlueStain
NileBlueStain PatentBlueVSodiumSaltStain AcridineOrangeStain AceticAcid""",
    6001: """\
SCT: AlmostEntirelyFat ScatteredFibroglandularDensities HeterogeneouslyDense ExtremelyDense""",
    6003: """\
SCT: NewFinding FindingPartiallyRemoved NoSignificantChangesInTheFinding IncreaseInSize DecreaseInSize
IncreaseInNumberOfCalcifications DecreaseInNumberOfCalcifications LessDefined MoreDefined
RemovalOfImplantSincePreviousMammogram ImplantRevisedSincePreviousMammogram""",
    6005: """\
SCT: RoundShape OvoidShapeOval Lobular Irregular""",
    6007: """\
SCT: CircumscribedLesion MicrolobulatedLesion ObscuredLesion IndistinctLesion SpiculatedLesion DCM: AngularMargins""",
    6009: """\
SCT: HighDensityLesion EqualDensityIsodenseLesion LowDensityNotContainingFatLesion FatContainingRadiolucentLesion""",
    6011: """\
SCT: CoarsePopcornLikeCalcification DystrophicCalcification EggshellCalcification LargeRodLikeCalcification
MilkOfCalciumCalcification LucentCenteredCalcification PunctateCalcification RoundShapedCalcification
CalcifiedSkinOfBreast CalcifiedSutureMaterial VascularCalcificationRadiographicFinding AmorphousCalcification
FineLinearCastingCalcification FineLinearBranchingCastingCalcification HeterogeneousCalcification DCM:
FinePleomorphicCalcification SCT: MicrocalcificationsOfTheBreast DCM: Macrocalcifications""",
    6013: """\
SCT: DiffuseCalcificationDistribution LinearCalcificationDistribution GroupedCalcificationDistribution
RegionalCalcificationDistribution SegmentalCalcificationDistribution DCM: CalcificationsWithinAMass
CalcificationsOutsideOfAMass""",
    6014: """\
DCM: SelectedRegion BreastGeometry ImageQuality NonLesion SCT: Nipple""",
    6015: """\
SCT: MammographyBreastDensity IndividualCalcification CalcificationCluster ArchitecturalDistortionOfBreast
TubularDensity IntramammaryLymphNode TrabecularThickeningOfBreast BreastComposition SkinRetractionOfBreast
SkinThickeningOfBreast AxillaryAdenopathy SkinLesion DCM: CooperLigamentChanges SCT: Edema DCM: MassInTheSkin
MassOnTheSkin SCT: AxillaryLymphNode""",
    6016: """\
DCM: MassWithCalcifications""",
    6017: """\
SCT: MammographicBreastMass FocalAsymmetricBreastTissue AsymmetricBreastTissue""",
    6018: """\
SCT: ChestWall""",
    6019: """\
SCT: _1OClockPosition _2OClockPosition _3OClockPosition _4OClockPosition _5OClockPosition _6OClockPosition
_7OClockPosition _8OClockPosition _9OClockPosition _10OClockPosition _11OClockPosition _12OClockPosition
SubareolarRegion AxillaryTailRegion CentralRegionOfBreast AxillaRegion""",
    6021: """\
SCT: UpperOuterQuadrantOfBreast UpperInnerQuadrantOfBreast LowerOuterQuadrantOfBreast LowerInnerQuadrantOfBreast""",
    6023: """\
SCT: LeftBreast RightBreast BothBreasts""",
    6025: """\
SCT: Anterior NCIt: Middle SCT: Posterior""",
    6026: """\
DCM: PostProcedureMammogramsForMarkerPlacement""",
    6027: """\
SCT: _0IncompleteNeedAdditionalImagingEvaluationPriors _1Negative _2Benign _3ProbablyBenign _4Suspicious BI:
_4ALowSuspicion _4BIntermediateSuspicion _4CModerateSuspicion SCT: _5HighlySuggestiveOfMalignancy BI:
_6KnownBiopsyProvenMalignancy""",
    6028: """\
DCM: FollowUpPostBiopsyAsDirectedByClinician SCT: NuclearMedicineProcedure EvaluationProcedure DCM: SurgicalConsult""",
    6029: """\
DCM: AdditionalProjections SCT: MagnificationViews SpotCompression DCM: SpotMagnificationViews SCT:
DiagnosticUltrasonography DCM: OldFilmsForComparison SCT: MammaryDuctogram DCM: NormalIntervalFollowUp
AnyDecisionToBiopsyShouldBeBasedOnClinicalAssessment FollowUpAtShortInterval111Months BiopsyShouldBeConsidered
NeedleLocalizationAndBiopsy HistologyUsingCoreBiopsy SuggestiveOfMalignancyTakeAppropriateAction CytologicAnalysis
BiopsyShouldBeStronglyConsidered HighlySuggestiveOfMalignancyTakeAppropriateAction
KnownBiopsyProvenMalignancyTakeAppropriateAction SCT: MRIOfBreast""",
    6031: """\
SCT: Abscess Adenosis Adenoma Adenolipoma ApocrineMetaplasia Adenomyoepithelioma Amyloid DCM: NormalAxillaryNode SCT:
Angiolipoma DCM: AxillaryNodeWithCalcifications SCT: Angiomatosis DCM: AxillaryNodeHyperplasia SCT:
AsynchronousInvolutionOfBreast CystOfBreast DCM: BenignCystWithBlood BenignCalcifications SCT: Chondroma
IntracysticPapilloma DCM: DuctalAdenoma SCT: MammaryDuctEctasia DCM: DiabeticFibrousMastopathy SCT:
DuctalHyperplasiaUsual ExtraAbdominalDesmoid EctopicAccessoryBreastTissue EpidermalInclusionCyst Edema Fibroadenoma DCM:
FibroadenomatoidHyperplasia Fibroadenolipoma SCT: ForeignBodyGiantCellGranuloma FibrocysticDiseaseOfBreast FocalFibrosis
Fibromatosis FatNecrosisOfBreast Galactocele GranularCellTumor#404035005 GiantFibroadenoma Gynecomastia Hamartoma
Hemangioma HemangiomaOfSubcutaneousTissue HemangiomaVenous Hematoma HyperplasiaUsual InfarctionOfBreast Inflammation
IntramammaryLymphNode IntraductalPapilloma JuvenileFibroadenoma DCM: JuvenilePapillomatosis SCT: LactatingAdenoma Lipoma
DCM: LactationalChange SCT: BreastLobularHyperplasia Leiomyoma LymphNode DCM: LargeDuctPapilloma SCT:
ThrombophlebitisOfBreastMondorDisease Myofibroblastoma DCM: MicroglandularAdenosis MultipleIntraductalPapillomas
NoAbnormality NormalBreastTissue SCT: Neurofibroma Neurofibromatosis BenignNeoplasmOfNipple DCM: OilCyst SCT: Papilloma
PleomorphicAdenoma DCM: PostReductionMammoplasty PseudoangiomatousStromalHyperplasia SCT: RadialScar SclerosingAdenosis
Seroma DCM: SiliconeGranuloma SCT: ScarTissue TubularAdenoma DCM: VirginalHyperplasia""",
    6032: """\
SCT: AtypicalIntraductalHyperplasia AtypicalLobularHyperplasia LobularCarcinomaInSituOfBreast DCM:
PeripheralDuctPapillomas SCT: PhyllodesTumor""",
    6033: """\
SCT: AdenoidCysticCarcinoma DCM: AxillaryNodeWithLymphoma AxillaryNodalMetastases SCT: ApocrineAdenocarcinoma
Angiosarcoma DCM: BasalCellCarcinomaOfNipple BloodVesselVascularInvasion SCT: MucinousAdenocarcinomaColloidCarcinoma
DCM: CarcinomaInChildren SCT: Chondrosarcoma DCM: CarcinomaInEctopicBreast CarcinomaWithEndocrineDifferentiation SCT:
Comedocarcinoma CarcinomaInSituOfBreast CarcinomaWithMetaplasia DCM: CartilaginousAndOsseousChange
CarcinomaInPregnancyAndLactation SCT: Carcinosarcoma DCM: IntraductalComedocarcinomaWithNecrosis
IntraductalCarcinomaHighGrade IntraductalCarcinomaLowGrade SCT: IntraductalCarcinomaMicroPapillary Fibrosarcoma
GlycogenRichCarcinoma Hemangiopericytoma HodgkinLymphoma InvasiveCribriformCarcinoma DCM: IntracysticPapillaryCarcinoma
SCT: InfiltratingDuctCarcinoma DCM: InvasiveAndInSituCarcinoma SCT: InvasiveLobularCarcinoma InflammatoryCarcinoma
PapillaryCarcinoma DCM: LeukemicInfiltration SCT: Leiomyosarcoma Liposarcoma LipidRichLipidSecretingCarcinoma DCM:
LympathicVesselInvasion SCT: Lymphoma DCM: OccultCarcinomaPresentingWithAxillaryLymphNodeMetastases
MetastaticCancerToTheBreast MetastaticCancerToTheBreastFromTheColon MetastaticCancerToTheBreastFromTheLung
MetastaticMelanomaToTheBreast MetastaticCancerToTheBreastFromTheOvary MetastaticSarcomaToTheBreast SCT:
MedullaryCarcinoma DCM: MultifocalIntraductalCarcinoma MetastaticDiseaseToAxillaryNode SCT: MalignantFibrousHistiocytoma
DCM: MultifocalInvasiveDuctalCarcinoma MetastasisToAnIntramammaryLymphNode MalignantMelanomaOfNipple SCT:
NonHodgkinLymphoma NeoplasmOfTheMammarySkin Osteosarcoma PapillaryCarcinomaInSitu PagetDiseaseMammary Plasmacytoma
PhyllodesTumorMalignant DCM: RecurrentMalignancy SCT: SignetRingCellCarcinoma DCM: SquamousCellCarcinomaOfTheNipple SCT:
SpindleCellNodule SecretoryJuvenileCarcinomaOfTheBreast SquamousCellCarcinoma TubularAdenocarcinoma""",
    6034: """\
DCM: PresentationRequiredRenderingDeviceIsExpectedToPresent PresentationOptionalRenderingDeviceMayPresent
NotForPresentationRenderingDeviceExpectedNotToPresent""",
    6035: """\
DCM: TargetContentItemsAreRelatedTemporally TargetContentItemsAreRelatedSpatially
TargetContentItemsAreRelatedContraLaterally""",
    6036: """\
DCM: FeatureDetectedOnTheOnlyImage FeatureDetectedOnOnlyOneOfTheImages FeatureDetectedOnMultipleImages
FeatureDetectedOnImagesFromMultipleModalities""",
    6037: """\
SCT: DifferenceInSize DifferenceInOpacity DifferenceInLocation DifferenceInSpatialProximity
DifferenceInNumberOfCalcifications""",
    6038: """\
SCT: DifferenceInShape DifferenceInMargin DifferenceInSymmetry""",
    6039: """\
SCT: NormalShape NippleRetraction""",
    6040: """\
DCM: Unspecified""",
    6041: """\
DCM: ViewAndLateralityMarkerIsMissing ViewAndLateralityMarkerDoesNotHaveBothViewAndLaterality
ViewAndLateralityMarkerDoesNotHaveApprovedCodes ViewAndLateralityMarkerIsNotNearTheAxilla
ViewAndLateralityMarkerOverlapsBreastTissue ViewAndLateralityMarkerIsPartiallyObscured
ViewAndLateralityMarkerIsIncorrect ViewAndLateralityMarkerIsOffImage FlashIsNotNearEdgeOfFilm
FlashIsIllegibleDoesNotFitOrIsLopsided FlashDoesnTIncludePatientNameAndAdditionalPatientId
FlashDoesnTIncludeDateOfExamination FlashDoesnTIncludeFacilityNameAndLocation
FlashDoesnTIncludeTechnologistIdentification FlashDoesnTIncludeCassetteScreenDetectorIdentification
FlashDoesnTIncludeMammographyUnitIdentification DateStickerIsMissing TechnicalFactorsMissing CollimationTooCloseToBreast
InadequateCompression MLOInsufficientPectoralMuscle MLONoFatIsVisualizedPosteriorToFibroglandularTissues
MLOPoorSeparationOfDeepAndSuperficialBreastTissues MLOEvidenceOfMotionBlur MLOInframammaryFoldIsNotOpen
CCNotAllMedialTissueVisualized CCNippleNotCenteredOnImage CCPosteriorNippleLineDoesNotMeasureWithin1cmOfMLO
NippleNotInProfile InsufficientImplantDisplacementIncorrect GridArtifacts Positioning MotionBlur UnderExposed
OverExposed NoImage DetectorArtifacts ArtifactsOtherThanGridOrDetectorArtifact MechanicalFailure ElectricalFailure
SoftwareFailure InappropriateImageProcessing OtherFailure UnknownFailure""",
    6042: """\
DCM: Succeeded PartiallySucceeded Failed NotAttempted""",
    6043: """\
SCT: SpatialCollocationAnalysis SpatialProximityAnalysis TemporalCorrelation ImageQualityAnalysis
FocalAsymmetricDensityAnalysis AsymmetricBreastTissueAnalysis BreastCompositionAnalysis DCM:
IndividualImpressionRecommendationAnalysis OverallImpressionRecommendationAnalysis""",
    6044: """\
DCM: UnusableQualityRendersImageUnusable UsableDoesNotMeetTheQualityControlStandard UsableMeetsTheQualityControlStandard""",
    6045: """\
DCM: MammographyQualityControlManual1999ACR Title21CFRSection900SubpartB InstitutionallyDefinedQualityControlStandard""",
    6046: """\
UCUM: Day Week Month Year""",
    6047: """\
DCM: AllAlgorithmsSucceededWithoutFindings AllAlgorithmsSucceededWithFindings NotAllAlgorithmsSucceededWithoutFindings
NotAllAlgorithmsSucceededWithFindings NoAlgorithmsSucceededWithoutFindings""",
    6048: """\
DCM: CertaintyOfFinding ProbabilityOfCancer FalseMarkersPerImage FalseMarkersPerCase CaseSensitivity LesionSensitivity
CaseSpecificity ImageSpecificity""",
    6050: """\
DCM: FilmScreenMammography SCT: UltrasonographyOfBreast MRIOfBreast PreBiopsyLocalizationOfBreastLesion
FineNeedleAspirationOfBreast DiagnosticAspirationOfBreastCyst CoreNeedleBiopsyOfBreast BreastSurgicalBiopsy
MammaryDuctogram CTOfBreast RadionuclideLocalizationOfTumorLimitedArea SpecimenRadiographyOfBreast ExaminationOfBreast
DCM: SurgicalConsult MammographyCAD SCT: SentinelLymphNodeBiopsy RadioisotopeScanOfLymphaticSystem DCM: MarkerPlacement
SCT: InsertionOfCatheter LN: BreastBilateralMammogram BreastBilateralMr BreastBilateralMrWContrastIv
BreastBilateralMrWoAndWContrastIv BreastFfdMammogram BreastLeftMammogram BreastLeftMr BreastLeftMrWContrastIv
BreastLeftMrWoAndWContrastIv BreastMrWContrastIv BreastMrWoAndWContrastIv BreastRightMammogram BreastRightMr
BreastRightMrWContrastIv BreastRightMrWoAndWContrastIv BreastUnilateralMammogram BreastUnilateralMr
BreastUnilateralMrWContrastIv BreastUnilateralMrWoAndWContrastIv BreastUnilateralMrWoContrast WholeBodyCt
WholeBodyPtWRncIv""",
    6051: """\
DCM: AdditionalEvaluationRequestedFromPriorStudy FollowUpAtShortIntervalFromPriorStudy
HistoryOfBreastAugmentationAsymptomatic ReviewOfAnOutsideStudy ClinicalFinding SCT: ReductionMammoplasty
HistoryOfRadiationTherapy AugmentationMammoplasty DCM: AdditionalEvaluationRequestedFromAbnormalScreeningStudy SCT:
Brachytherapy DCM: HistoryOfBenignBreastBiopsy PersonalHistoryOfBreastCancerWithBreastConservationTherapy
PersonalHistoryOfBreastCancerWithMastectomy KnownBiopsyProvenMalignancy SCT: PersonalHistoryOfBreastCancer DCM:
RecallForTechnicalReasons RecallForImagingFindings RecallForPatientSymptomsClinicalFindings""",
    6052: """\
DCM: PhysicalExaminationResults ComparisonToPreviousStudies LN: Findings Impressions Recommendations Conclusions
Addendum SCT: BreastComposition DCM: OverallAssessment ProcedureReported LN: IndicationsForProcedure""",
    6053: """\
DCM: PhysicalExaminationResults ComparisonToPreviousStudies Finding Impression Recommendation Conclusion SCT:
BreastComposition DCM: OverallAssessment ProcedureReported LN: IndicationsForProcedure""",
    6054: """\
SCT: BreastNormal CalcificationOfBreast Implant""",
    6055: """\
SCT: OEBreastLumpPalpated BloodyNippleDischarge DCM: NonBloodyDischarge DifficultPhysicalClinicalExamination SCT:
DisorderOfBreastImplant SkinThickeningOfBreast SkinRetractionOfBreast PeauDOrangeSurfaceOfBreast NippleProblem
OEAxillaryLymphadenopathy BreastPain DCM: CancerElsewhere SCT: BreastLump DiscolorationOfSkinOfBreast
RadiographicCalcificationFinding DCM: ImageDetectedMass SCT: NippleDischargeSymptom Erythema OELymphadenopathy
MalignantTumourOfUnknownOrigin""",
    6056: """\
SCT: BreastHematoma SurgicalScar NippleRetraction""",
    6057: """\
DCM: NormalBreastTissue IntraluminalFillingDefect SCT: MammaryDuctEctasia DCM: MultipleFillingDefect
AbruptDuctTermination Extravasation DuctNarrowing CystFill""",
    6059: """\
SCT: BreastImplantTypeNotSpecified SiliconeGelImplant DCM: SalineImplant PolyurethaneImplant
PercutaneousSiliconeInjection CombinationImplant PrePectoralImplant RetroPectoralImplant""",
    6060: """\
SCT: Lumpectomy UMLS: Mastectomy SCT: QuadrantectomyOfBreast PlainXRayGuidedWireLocalizationOfBreastLesion
UltrasonicGuidanceProcedure Mammography DCM: MammographicCrosshair MammographicGrid SCT:
MagneticResonanceImagingGuidedBiopsy ComputedTomographyGuidedBiopsy DCM: PalpationGuided VacuumAssisted""",
    6061: """\
SCT: Screening Diagnostic DCM: Targeted Survey Calibration QualityControl NeedleLocalizationAndBiopsy MarkerPlacement""",
    6062: """\
SCT: HemorrhagePostprocedure DCM: AbnormalDischarge SCT: HematomaPostoperative Weal HealthcareAssociatedInfection
PersistentPainFollowingProcedure Pneumothorax Rash Swelling VasovagalSyncope DCM: NoComplications""",
    6063: """\
SCT: Benign HighRiskTumor Malignant InsufficientSample IndeterminateResult""",
    6064: """\
SCT: UltrasoundScanNormal CystOfBreast DCM: ComplexCyst IntracysticLesion SCT: MammaryDuctEctasia DCM: SolidMass SCT:
LymphNode SebaceousCystOfSkinOfBreast DCM: ClusteredMicrocysts ComplicatedCyst SCT: ForeignBody""",
    6065: """\
SCT: Medial Lateral Superior Inferior DCM: InferolateralToSuperomedial InferomedialToSuperolateral
SuperolateralToInferomedial SuperomedialToInferolateral""",
    6066: """\
DCM: TargetCompletelyContainedInTheSpecimen TargetPartiallyObtainedInTheSpecimen TargetNotInTheSpecimen
CalcificationsSeenInTheCore LesionCompletelyRemoved LesionPartiallyRemoved FluidObtained""",
    6067: """\
SCT: WhiteColor YellowColor DCM: LightBrownColor SCT: GreenColor GrayColor DCM: DarkRedColor DarkBrownColor SCT: Clear
BrownColor DCM: BrightRedColor BloodTingedColor SCT: BlackColor""",
    6068: """\
DCM: Stage0 StageI StageIIA StageIIB StageIIIA StageIIIB StageIIIC StageIV""",
    6069: """\
SCT: NottinghamCombinedGradeCannotBeDetermined NottinghamCombinedGradeI3To5Points NottinghamCombinedGradeII6To7Points
NottinghamCombinedGradeIII8To9Points""",
    6070: """\
SCT: Grade1WellDifferentiated Grade2ModeratelyDifferentiated Grade3PoorlyDifferentiated Grade4Undifferentiated""",
    6071: """\
DCM: BloomRichardsonGrade SCT: NottinghamCombinedGrade""",
    6072: """\
DCM: NormalImplants AsymmetricImplants CalcifiedImplant DistortedImplant SiliconeLadenLymphNodes FreeSilicone
HerniatedImplant SCT: RuptureOfBreastImplant DCM: Explantation""",
    6080: """\
SCT: Contraceptives EstrogenProduct ProgesteroneProduct Tamoxifen DCM: UnspecifiedGynecologicalHormone SCT: Raloxifene
Anastrozole""",
    6081: """\
DCM: PersonalBreastCancerHistory HistoryOfEndometrialCancer HistoryOfOvarianCancer
HistoryOfHighRiskLesionOnPreviousBiopsy PostMenopausalPatient SCT: Nulliparous DCM: LateChildBearingAfter30
BRCA1BreastCancerGene BRCA2BreastCancerGene BRCA3BreastCancerGene SCT: FamilyHistoryOfBreastCancer DCM:
WeakFamilyHistoryOfBreastCancer IntermediateFamilyHistoryOfBreastCancer VeryStrongFamilyHistoryOfBreastCancer
FamilyHistoryOfProstateCancer FamilyHistoryUnknown SCT: NoFamilyHistoryOfBreastCarcinoma""",
    6082: """\
SCT: EndometrialBiopsy Hysterectomy DilationAndCurettage""",
    6083: """\
DCM: NippleDischargeCytology""",
    6084: """\
SCT: BreastProsthesisInsertion ReductionMammoplasty BreastReconstruction RemovalOfBreastImplant""",
    6085: """\
SCT: Chemotherapy RadiationTherapy#1287742003 HormoneTherapy BoneMarrowTransplant""",
    6086: """\
SCT: BeforeMenopause DuringMenopause AfterMenopause PostsurgicalMenopause ArtificialMenopauseState""",
    6088: """\
SCT: HistoryOfDiabetesMellitus HistoryOfHypertension HistoryOfObesity HistoryOfRegularMedication
HistoryOfSubstanceAbuse#1297194009 HistoryOfCardiovascularDisease DCM: UterineMalformations SCT:
HistoryOfEctopicPregnancy DCM: SpontaneousAbortion GynecologicCondition GynecologicSurgery SCT: HistoryOfEclampsia
HistoryOfSeverePreEclampsia DCM: PreviousLBWOrIUGRBirth PreviousFetalMalformationSyndrome SCT:
HistoryOfPrematureDelivery DCM: PreviousRHNegativeOrBloodDyscrasiaAtBirth SCT: HistoryOfInfertility DCM:
HistoryOfMultipleFetuses SCT: MultiplePregnancy DCM: CurrentPregnancyKnownOrSuspectedMalformationsSyndromes
FamilyHistoryFetalMalformationSyndrome""",
    6089: """\
SCT: EthylAlcohol Amphetamine Marijuana Cocaine Heroin LysergicAcidDiethlyamide Mescaline Phencyclidine Methadone
Morphine Methlyphenidate ChewingTobacco CigaretteSmokingTobacco Caffeine Cannabinoid""",
    6090: """\
DCM: High Medium Low NoKnownExposure""",
    6091: """\
SCT: Continuous Frequent MidFrequency Infrequent AsRequired SingleEvent""",
    6092: """\
SCT: Dosage DCM: DoseFrequency RateOfExposure VolumeOfUse""",
    6093: """\
DCM: RelativeDoseAmount RelativeAmountOfExposure RelativeAmountOfUse""",
    6094: """\
DCM: RelativeDoseFrequency RelativeFrequencyOfExposure RelativeFrequencyOfUse""",
    6095: """\
DCM: NeedleGauge NeedleLength""",
    6096: """\
SCT: NotPregnant PossiblePregnancy PatientCurrentlyPregnant Unknown""",
    6097: """\
DCM: Maternal SCT: Paternal""",
    6098: """\
NCIt: NoEvidenceOfDisease RecurrentDisease""",
    6099: """\
SCT: AfricanRace AsianRace CaucasianRace AmericanIndianOrAlaskaNative NCIt: NativeHawaiianOrOtherPacificIslander SCT:
AsianOrPacificIslanderRace AustralianAborigineRace IndianRace Hispanic UMLS: MiddleEasternOrNorthAfrican SCT:
MixedRacialGroup""",
    6100: """\
SCT: Lung DCM: Bronchovascular SCT: PleuralStructure Mediastinum Heart DCM: Osseous SCT: SystemicVascularStructure
Muscular""",
    6101: """\
DCM: AbnormalLines1D AbnormalOpacity AbnormalLucency AbnormalCalcifications AbnormalTexture RadiographicAnatomy
NonLesion ImageQuality SelectedRegion""",
    6103: """\
DCM: ReticulonodularPattern AirFluidLevel CoronaRadiata HoneycombPattern FleischnerLines IntralobularLines KerleyALine
KerleyBLine KerleyCLines ParenchymalBand SCT: PlateLikeAtelectasis DCM: ReticularPattern SeptalLines SubpleuralLine
TramlineShadow TubularShadow""",
    6104: """\
DCM: BeadedSeptumSign NodularPattern PrimaryComplex Pseudoplaque ReticulonodularPattern SignetRingSign
AbnormalInterstitialPattern SCT: CoinLesion DCM: Density DependentOpacity GroundGlassOpacity Infiltrate SCT: Mass DCM:
Micronodule SCT: Nodule DCM: Opacity PhantomTumor Shadow SmallIrregularOpacities SmallRoundedOpacities TreeInBudSign
SCT: PulmonaryEmbolism""",
    6105: """\
DCM: AirBronchiologram AirBronchogram AirCrescent SCT: AirTrapping DCM: HaloSign SCT: Pneumomediastinum Pneumothorax""",
    6106: """\
DCM: NodularPattern ReticulonodularPattern AbnormalInterstitialPattern GranularPattern HoneycombPattern MiliaryPattern
MosaicPattern ReticularPattern SmallIrregularOpacities""",
    6107: """\
SCT: Enlarged Narrow DCM: Vasoconstriction Vasodilation""",
    6108: """\
SCT: AirTrapping DCM: ArchitecturalDistortion MosaicPerfusion Oligemia Pleonemia""",
    6109: """\
DCM: Interface Line Lucency""",
    6110: """\
SCT: LobeOfLung DCM: MidlungWindow SecondaryPulmonaryLobule SCT: SegmentOfLung""",
    6111: """\
SCT: AirwayStructure Bronchus Carina DCM: CarinaAngle CentrilobularStructures SCT: HilumOfLung""",
    6112: """\
DCM: AnteriorJunctionLine SCT: FissureOfLung DCM: PosteriorJunctionLine""",
    6114: """\
SCT: Clavicle Humerus Rib Scapula Spine Sternum Vertebra""",
    6115: """\
SCT: AcromionProcessOfScapula AngleOfRib ArchOfVertebra BodyOfSternum ClavicularNotchOfSternum CoracoidProcessOfScapula
CostalGroove DorsalAspectOfScapula GlenoidCavityOfScapula HeadOfRib InferiorArticularFacetOfAxis
InferiorArticularProcessOfVertebra LaminaOfVertebra ManubriumOfSternum NeckOfRib PectoralGirdle PedicleOfVertebra DCM:
RibScaleneTubercle ScapularInfraspinatusFossa ScapularSpine ScapularSupraspinatusFossa SCT: ShaftOfRib
SpinousProcessOfVertebra SternalAngle DCM: SubscapularFossa SCT: SuperiorArticularFacetOfAxis
SuperiorArticularProcessOfVertebra SuprasternalNotch TransverseProcessOrVertebra TubercleOfRib VertebralCanal
VertebralForamen DCM: VertebralIntervertebralNotch SCT: XiphoidProcessOfSternum""",
    6116: """\
SCT: ChordaeTendineaeCordis DeltoidMuscle Diaphragm ErectorSpinaeMuscle ExternalIntercostalMuscle IliocostalisMuscle
InfraspinatusMuscle InnermostIntercostalMuscles InteratrialSeptum InternalIntercostalMuscle InterventricularSeptum
LatissimusDorsiMuscle LevatoresCostarumMuscles LongissimusMuscle PectoralisMajorMuscle PectoralisMinorMuscle
ScalenousAnteriorMuscle SerratusAnteriorMuscle SpinalisMuscle SternocleidomastoidMuscle SubcostalMuscle
SubscapularisMuscle SupraspinatusMuscle TeresMajorMuscle TeresMinorMuscle TrabeculaeCarnae TransversusThoracis
TrapeziusMuscle""",
    6117: """\
SCT: AorticArch AorticIsthmus DCM: AorticKnob ArchOfTheAzygosVein SCT: AscendingAorta AxillaryArtery AxillaryVein
AzygosVein BrachialArtery BrachiocephalicTrunk BrachiocephalicVein BronchialArtery CommonCarotidArtery
CostocervicalTrunk DescendingAorta DorsalScapularArtery EsophagealArtery ExternalJugularVein InferiorPhrenicArtery
InferiorVenaCava IntercostalArtery InternalJugularVein InternalThoracicArtery PericardiophrenicArtery PulmonaryArtery
PulmonaryTrunk PulmonaryVein SubclavianArtery SubclavianVein SuperiorPhrenicArtery SuperiorVenaCava ThyrocervicalTrunk
VertebralArtery""",
    6118: """\
DCM: ExtremelySmall VerySmall SCT: Small Medium Large Enlarged DCM: TooSmall""",
    6119: """\
SCT: RoundShape DCM: Elliptic SCT: Irregular DCM: Lobulated Spiculated""",
    6120: """\
SCT: WellDefined DCM: SharplyDefined SCT: PoorlyDefined DCM: DistinctlyDefined WellDemarcated SharplyDemarcated
PoorlyDemarcated SCT: Circumscribed""",
    6121: """\
SCT: Horizontal Vertical Oblique""",
    6122: """\
DCM: Air SCT: Fat SoftTissue DCM: Calcium SCT: ForeignMaterialIodizedOilMercuryTalc""",
    6123: """\
DCM: Acinar AirSpace Fibronodular Fluffy Linear Profusion SilhouetteSign""",
    6125: """\
SCT: Central Peripheral Apical Basal""",
    6126: """\
SCT: Subpleural""",
    6127: """\
SCT: AnteriorSegmentOfRightUpperLobe AnteriorSegmentOfLeftUpperLobe PosteriorSegmentOfRightUpperLobe""",
    6128: """\
DCM: BatWingDistribution ButterflyDistribution Centrilobular Coalescent SCT: Diffuse Discoid Disseminated Focal
Generalized DCM: Lobar SCT: Multifocal Segmental Systemic""",
    6129: """\
SCT: Lung Mediastinum DCM: Lobar SCT: InterstitialTissue Bronchial HilumOfLung Aorta PleuralStructure ChestWall
UpperAbdomen""",
    6130: """\
SCT: Mild Moderate Severe SuddenOnset Chronic DCM: HyperAcute SCT: Subacute""",
    6131: """\
DCM: Homogeneous Inhomogeneous""",
    6132: """\
SCT: EggshellCalcification CoarsePopcornLikeCalcification DCM: Target SCT: Laminated DCM: Fibrocalcific Flocculent SCT:
Nodular Ossification""",
    6133: """\
SCT: FindingOfDifferenceInSize FindingOfDifferenceInLocation""",
    6134: """\
SCT: DifferenceInBorderShape DifferenceInBorderDefinition DifferenceInDistribution DifferenceInSiteInvolvement
DifferenceInSubstance DifferenceInTexture FindingPartiallyRemoved NoSignificantChangesInTheFinding IncreaseInSize
DecreaseInSize LessDefined MoreDefined""",
    6135: """\
DCM: GridArtifacts Positioning MotionBlur UnderExposed OverExposed NoImage DetectorArtifacts
ArtifactsOtherThanGridOrDetectorArtifact MechanicalFailure ElectricalFailure SoftwareFailure
InappropriateImageProcessing OtherFailure UnknownFailure RADLEX: BeamHardeningArtifact""",
    6136: """\
DCM: PerformanceOfPediatricAndAdultChestRadiographyACR ACRPositionStatement InstitutionallyDefinedQualityControlStandard
PerformanceOfPediatricAndAdultThoracicCT PerformanceOfCTForDetectionOfPulmonaryEmbolismInAdults
PerformanceOfHighResolutionCTOfTheLungsInAdults""",
    6137: """\
SCT: SpatialCollocationAnalysis SpatialProximityAnalysis TemporalCorrelation ImageQualityAnalysis""",
    6139: """\
SCT: Internal External""",
    6140: """\
SCT: Estimated DCM: UnspecifiedMethodOfCalculation AgatstonScoringMethod VolumeScoringMethod MassScoringMethod
TwoDimensionalMethod ThreeDimensionalMethod""",
    6141: """\
DCM: AttenuationCoefficient MinimumAttenuationCoefficient MaximumAttenuationCoefficient MeanAttenuationCoefficient
MedianAttenuationCoefficient StandardDeviationOfAttenuationCoefficient""",
    6142: """\
DCM: CavityExtentAsPercentOfVolume CalcificationExtentAsPercentOfSurface CalcificationExtentAsPercentOfVolume SCT:
CoronaryArteryCalciumScore DCM: BreastTissueDensity VolumeOfParenchymalTissue VolumeOfBreast MassOfParenchymalTissue
MassOfBreast AreaOfVascularCalcification VolumeOfVascularCalcification PercentageOfVascularCalcification
MassOfVascularCalcification AverageCalcificationDistanceInACalcificationCluster
StandardDeviationDistanceOfCalcificationsInACluster""",
    6144: """\
DCM: TargetLesionCompleteResponse TargetLesionPartialResponse TargetLesionProgressiveDisease TargetLesionStableDisease
NonTargetLesionCompleteResponse NonTargetLesionIncompleteResponseOrStableDisease NonTargetLesionProgressiveDisease""",
    6145: """\
DCM: TargetLesionAtBaseline NonTargetLesionAtBaseline NonLesionAtBaseline""",
    6146: """\
UMLS: Baseline Pretreatment DCM: Posttreatment Eligibility UMLS: Unscheduled Nadir SCT: PreOperative PostOperative
PostRadiation PostChemotherapy MaintenanceAntineoplasticTherapy RecurrenceOfTumor""",
    6147: """\
DCM: WHO RECIST1Point0 RECIST1Point1 NCIt: RANO""",
    6148: """\
SCT: AtrialSeptalDefect DCM: AzygoesophagealRecessInterface SCT: FascialLayer DCM: Hiatus ParaspinalLine
PosteriorTrachealStripe RightTrachealStripe Stripe""",
    6149: """\
SCT: AxillaryFascia Carina CarotidBody CostalCartilage EsophagealHiatus Esophagus Heart LeftMainBronchus
LigamentumArteriosum LymphNode MitralValve PulmonaryValve RightMainBronchus ThoracicDuct ThymusGland Thyroid Trachea
TrapeziusMuscle TricuspidValve Ventricle""",
    6151: """\
DCM: HomogeneousFatEchotexture HomogeneousFibroglandularEchotexture HeterogeneousEchotexture""",
    6152: """\
DCM: Parallel NotParallel""",
    6153: """\
DCM: AbruptInterface EchogenicHalo""",
    6154: """\
DCM: Anechoic Hyperechoic Complex Hypoechoic Isoechoic""",
    6155: """\
DCM: NoPosteriorAcousticFeatures PosteriorEnhancement PosteriorShadowing CombinedPosteriorEnhancementAndShadowing""",
    6157: """\
DCM: VascularityNotPresent VascularityNotAssessed VascularityPresentInLesion
VascularityPresentImmediatelyAdjacentToLesion DiffuselyIncreasedVascularityInSurroundingTissue""",
    6158: """\
DCM: CorrelatesToPhysicalExaminationFindings CorrelatesToMammographyFindings CorrelatesToMRIFindings
CorrelatesToUltrasoundFindings CorrelatesToOtherImagingFindings NoCorrelationToOtherImagingFindings
NoCorrelationToClinicalFindings""",
    6159: """\
DCM: InvasiveBreastCarcinoma SCT: NonInfiltratingIntraductalCarcinoma DCM: OtherMalignancyType""",
    6160: """\
SCT: Ptx Pt0 Ptis PtisDCIS PtisPaget Pt1 Pt1mi Pt1a Pt1b Pt1c Pt2 Pt3 Pt4 Pt4a Pt4b Pt4c Pt4d""",
    6161: """\
SCT: Pnx Pn0 Pn1 Pn2 Pn2a Pn2b Pn3 Pn3a Pn3b Pn3c""",
    6162: """\
SCT: MX Cm0 Pm1""",
    6163: """\
DCM: _1stWeek _2ndWeek _3rdWeek SCT: MenstruationPresent""",
    6164: """\
DCM: LesserThan3MonthsAgo _4MonthsTo1YearAgo GreaterThan1YearAgo TimeframeUncertain""",
    6165: """\
DCM: DistanceFromNipple DistanceFromSkin DistanceFromChestWall""",
    6166: """\
DCM: OutlineOfLobulations InnerLimitsOfFuzzyMargin OuterLimitsOfFuzzyMargin OutlineOfSpiculations LinearSpiculation
PixelatedSpiculations SCT: LongAxis ShortAxis DCM: OrthogonalLocationArc OrthogonalLocationArcInnerMargin
OrthogonalLocationArcOuterMargin""",
    6170: """\
SCT: UpperLobeOfLung MiddleLobeOfRightLung LowerLobeOfLung""",
    6171: """\
SCT: UpperZoneOfLung MiddleZoneOfLung LowerZoneOfLung""",
    6200: """\
DCM: C0InadequateStudyAwaitingPriorComparisons C1NormalColonOrBenignLesion C2IntermediatePolypOrIndeterminateFinding
C3PolypPossiblyAdvancedAdenoma C4ColonicMassLikelyMalignant""",
    6201: """\
DCM: ImageQuality SelectedRegion SCT: PolypOfColon TumorOfColon RectalMass Diverticulum ColonicHaustra Feces Lipoma
IntraluminalFluid ContrastMedia IleocecalValve InvertedDiverticulum OperativeSite DCM: NonLesion AnatomicNonColon""",
    6203: """\
SCT: Bullet Staple Suture ScarTissue Catheter DCM: ChestTube SCT: VenaCavaFilter Prosthesis JejunostomyTube DCM:
KidneyStent SCT: UreteralStent DCM: PancreaticStent SCT: Jewelry DCM: Coin SCT: Pin Needle DCM: FiducialMark SCT:
StomaAppliance ColostomyBag IleostomyBag UrostomyBag RectalTube UrethralCatheter""",
    6204: """\
SCT: Liver Spleen Kidney AdrenalGland Aorta InferiorVenaCava Lung Bone Testis Uterus Ovary Cervix Prostate
SeminalVesicle Rectum Bladder Muscle BloodVessel Appendix AppendicealStump""",
    6205: """\
SCT: _1OClockPosition _2OClockPosition _3OClockPosition _4OClockPosition _5OClockPosition _6OClockPosition
_7OClockPosition _8OClockPosition _9OClockPosition _10OClockPosition _11OClockPosition _12OClockPosition""",
    6206: """\
SCT: Prone Supine RightLateralDecubitus LeftLateralDecubitus""",
    6207: """\
SCT: FindingOfDifferenceInSize FindingOfDifferenceInLocation DifferenceInAttenuation""",
    6208: """\
DCM: ACRPositionStatement InstitutionallyDefinedQualityControlStandard ACRGuidelinePerformanceOfAdultCTColonography
ACRStandardCTMedicalPhysicsPerformanceMonitoring""",
    6209: """\
SCT: Sessile Pedunculated Flat Circumferential Ulcer""",
    6210: """\
SCT: Rectum SigmoidColon DescendingColon TransverseColon AscendingColon Cecum SplenicFlexureOfColon
HepaticFlexureOfColon""",
    6211: """\
SCT: SoftTissue Fat Air BoneMatrix""",
    6212: """\
SCT: PolypStalkLength PolypSizeLargestDimension DCM: PolypStalkWidth DistanceFromAnus""",
    6300: """\
SCT: Prostate SeminalVesicle PeripheralZoneOfTheProstate TransitionZoneOfTheProstate
AnteriorFibromuscularStromaOfProstate ProstaticUrethra""",
    6301: """\
SCT: CentralZoneOfLeftHalfProstate CentralZoneOfRightHalfProstate LeftAnteriorApicalPeripheralZoneOfProstate
LeftAnteriorApicalTransitionZoneOfProstate LeftAnteriorBasalPeripheralZoneOfProstate
LeftAnteriorBasalTransitionZoneOfProstate LeftAnteriorMiddlePeripheralZoneOfProstate
LeftAnteriorMiddleTransitionZoneOfProstate LeftApicalAnteriorFibromuscularStromaOfProstate
LeftBasalAnteriorFibromuscularStromaOfProstate LeftMiddleAnteriorFibromuscularStromaOfProstate
LeftPosteriorApicalTransitionZoneOfProstate LeftPosteriorBasalTransitionZoneOfProstate
LeftPosteriorMiddleTransitionZoneOfProstate LeftPosterolateralApicalPeripheralZoneOfProstate
LeftPosterolateralBasalPeripheralZoneOfProstate LeftPosterolateralMiddlePeripheralZoneOfProstate
LeftPosteromedialApicalPeripheralZoneOfProstate LeftPosteromedialMiddlePeripheralZoneOfProstate LeftSeminalVesicle
MaleExternalUrethralSphincter RightAnteriorApicalPeripheralZoneOfProstate RightAnteriorApicalTransitionZoneOfProstate
RightAnteriorBasalPeripheralZoneOfProstate RightAnteriorBasalTransitionZoneOfProstate
RightAnteriorMiddlePeripheralZoneOfProstate RightAnteriorMiddleTransitionZoneOfProstate
RightApicalAnteriorFibromuscularStromaOfProstate RightBasalAnteriorFibromuscularStromaOfProstate
RightMiddleAnteriorFibromuscularStromaOfProstate RightPosteriorApicalTransitionZoneOfProstate
RightPosteriorBasalTransitionZoneOfProstate RightPosteriorMiddleTransitionZoneOfProstate
RightPosterolateralApicalPeripheralZoneOfProstate RightPosterolateralBasalPeripheralZoneOfProstate
RightPosterolateralMiddlePeripheralZoneOfProstate RightPosteromedialApicalPeripheralZoneOfProstate
RightPosteromedialMiddlePeripheralZoneOfProstate RightSeminalVesicle""",
    6302: """\
SCT: CentralZoneOfLeftHalfProstate CentralZoneOfRightHalfProstate LeftApicalPeripheralZoneOfProstate
LeftApicalTransitionZoneOfProstate LeftBasalPartTransitionZoneOfProstate LeftBasalPeripheralZoneOfProstate
LeftLateralMiddlePeripheralZoneOfProstate LeftMiddleTransitionZoneOfProstate
LeftPosteromedialMiddlePeripheralZoneOfProstate LeftSeminalVesicle MaleExternalUrethralSphincter
RightApicalPeripheralZoneOfProstate RightApicalTransitionZoneOfProstate RightBasalPeripheralZoneOfProstate
RightBasalTransitionZoneOfProstate RightLateralMiddlePeripheralZoneOfProstate RightMiddleTransitionZoneOfProstate
RightPosteromedialMiddlePeripheralZoneOfProstate RightSeminalVesicle""",
    6303: """\
SCT: ApicalAnteriorFibromuscularStromaOfProstate BasalAnteriorFibromuscularStromaOfProstate
CentralZoneOfLeftHalfProstate CentralZoneOfRightHalfProstate LeftAnteriorApicalPeripheralZoneOfProstate
LeftAnteriorBasalPeripheralZoneOfProstate LeftAnteriorMiddlePeripheralZoneOfProstate LeftApicalTransitionZoneOfProstate
LeftBasalPartTransitionZoneOfProstate LeftMiddleTransitionZoneOfProstate
LeftPosterolateralApicalPeripheralZoneOfProstate LeftPosterolateralBasalPeripheralZoneOfProstate
LeftPosterolateralMiddlePeripheralZoneOfProstate LeftPosteromedialApicalPeripheralZoneOfProstate
LeftPosteromedialMiddlePeripheralZoneOfProstate LeftSeminalVesicle MaleExternalUrethralSphincter
MiddleAnteriorFibromuscularStromaOfProstate RightAnteriorApicalPeripheralZoneOfProstate
RightAnteriorBasalPeripheralZoneOfProstate RightAnteriorMiddlePeripheralZoneOfProstate
RightApicalTransitionZoneOfProstate RightBasalTransitionZoneOfProstate RightMiddleTransitionZoneOfProstate
RightPosterolateralApicalPeripheralZoneOfProstate RightPosterolateralBasalPeripheralZoneOfProstate
RightPosterolateralMiddlePeripheralZoneOfProstate RightPosteromedialApicalPeripheralZoneOfProstate
RightPosteromedialMiddlePeripheralZoneOfProstate RightSeminalVesicle""",
    6304: """\
SCT: LeftPosteromedialBasalPeripheralZoneOfProstate RightPosteromedialBasalPeripheralZoneOfProstate""",
    6310: """\
DCM: PIRADSV2Point0 PIRADSV2Point1""",
    6311: """\
DCM: T2WeightedMRSignalIntensity DiffusionWeighted DiffusionWeightedAcquisitionHighestBValueImage
DynamicContrastEnhancedAcquisition DynamicContrastEnhancedAcquisitionSubtractionImage T1WeightedMRSignalIntensity
ApparentDiffusionCoefficient""",
    6312: """\
SCT: Sagittal Axial Coronal Oblique""",
    6313: """\
SCT: Prostatitis ProstateCancer BenignProstateHyperplasia DCM: UtricleCyst""",
    6314: """\
DCM: ProtocolNotFollowed CoilPlacementConcern CoilSelectionConcern StudyPerformedDidNotMatchRequest IncompleteStudy
SuboptimalPatientPreparation RADLEX: SuboptimalPatientPositioning""",
    6315: """\
DCM: AnatomyCoverageIncomplete PoorFOVSelection PoorSNR""",
    6316: """\
RADLEX: MotionRelatedArtifact PhaseWraparoundArtifact Smearing Ghost TissueMagneticSusceptibilityEffect
FerromagneticImplantMagneticSusceptibilityEffect NonUniformSignalIntensityArtifact ParallelImagingArtifact
ChemicalShiftArtifact""",
    6317: """\
DCM: PoorContrastTiming InadequateContrastEnhancement SubtractionImageMissing UnwantedSubtractionImages""",
    6318: """\
DCM: ExpectedBValueIsMissing SevereDistortionInTheAreaOfInterest ExpectedADCMapIsMissing
DistortionArtifactInTheAreaOfInterest""",
    6319: """\
SCT: SurgicalProcedure DiagnosticIntent TherapeuticProcedure""",
    6320: """\
SCT: OperationOnPelvicRegionOfTrunk Prostatectomy NCIt: Cryoablation IrreversibleElectroporation
FocusedUltrasoundAblation""",
    6321: """\
SCT: ProstateCancerAntigenMeasurement DigitalExaminationOfRectum""",
    6322: """\
DCM: FamilyHistoryOfProstateCancer NoFamilyHistoryOfProstateCancer SCT: FamilyHistoryUnknown""",
    6323: """\
SCT: AndrogenDeprivationTherapy ImplantationOfRadioactiveSeedIntoProstate Prostatectomy""",
    6325: """\
RADLEX: PIRADS1VeryLow PIRADS2Low PIRADS3Intermediate PIRADS4High PIRADS5VeryHigh PIRADSXInadequateOrAbsent""",
    6326: """\
DCM: InstitutionallyDefinedQualityControlStandard""",
    6327: """\
DCM: ActiveSurveillanceOfProstateCancer FamilyHistoryOfProstateCancer SCT: Staging DCM: AssessChange I10:
ElevatedProstateSpecificAntigen DCM: ReviewOfAnOutsideStudy SCT: Brachytherapy DCM:
PreBiopsyLocalizationOfProstateLesion""",
    6328: """\
RADLEX: PIRADS1VeryLowLesion PIRADS2LowLesion PIRADS3IntermediateLesion PIRADS4HighLesion PIRADS5VeryHighLesion
PIRADSXInadequateOrAbsentLesion""",
    6329: """\
RADLEX: PIRADS1T2WIPZVeryLow PIRADS2T2WIPZLow PIRADS3T2WIPZIntermediate PIRADS4T2WIPZHigh PIRADS5T2WIPZVeryHigh
PIRADSXT2WIPZInadequateOrAbsent""",
    6330: """\
RADLEX: PIRADS1T2WITZVeryLow PIRADS2T2WITZLow PIRADS3T2WITZIntermediate PIRADS4T2WITZHigh PIRADS5T2WITZVeryHigh
PIRADSXT2WITZInadequateOrAbsent""",
    6331: """\
RADLEX: PIRADS1DWIVeryLow PIRADS2DWILow PIRADS3DWIIntermediate PIRADS4DWIHigh PIRADS5DWIVeryHigh
PIRADSXDWIInadequateOrAbsent""",
    6332: """\
RADLEX: PIRADS_DCENegative PIRADS_DCEPositive PIRADSXDCEInadequateOrAbsent""",
    6334: """\
NCIt: Abnormality SCT: Shape Margin RADLEX: SignalCharacteristic EnhancementPattern""",
    6337: """\
DCM: FocalAbnormality SCT: Focal NCIt: IndexLesion SCT: Lesion Mass Nodule DCM: NonFocalAbnormality SCT: Diffuse
Multifocal Regional""",
    6338: """\
SCT: BenignProstateHyperplasia Hemorrhage Cyst PathologicCalcification Prostatitis Atrophy Fibrosis""",
    6340: """\
SCT: Round OvoidShape RADLEX: Lenticular DCM: Lobulated SCT: DropShaped WedgeShaped DCM: Linear SCT: Irregular""",
    6342: """\
SCT: CircumscribedLesion RADLEX: NonCircumscribedMargin SCT: IndistinctLesion ObscuredLesion Irregular SpiculatedLesion
Encapsulated RADLEX: ErasedCharcoalSign DCM: PartiallyEncapsulated CompletelyEncapsulated""",
    6344: """\
RADLEX: Hyperintense T2Hyperintensity Isointense Hypointense MarkedlyHypointense T2Hypointensity RestrictedDiffusion
DiffusionWeightedHypersensitivity DCM: ADCHyperintense ADCHypointense RADLEX: OrganizedChaos Heterogeneous DCM:
Homogeneous""",
    6346: """\
RADLEX: EarlyPhaseWashIn DelayedPhase PersistentDelayedPhase DCM: PersistentDelayedPhaseType1Curve RADLEX:
PlateauDelayedPhase DCM: PlateauDelayedPhaseType2Curve RADLEX: WashoutDelayedPhase DCM: WashoutDelayedPhaseType3Curve
PositiveDCE NegativeDCE LateContrastEnhancement EarlyContrastEnhancement DiffuseContrastEnhancement
FocalContrastEnhancement""",
    6347: """\
SCT: BonyMetastasis Lymphadenopathy Entire""",
    6348: """\
SCT: MaleExternalUrethralSphincter RADLEX: NeurovascularBundleOfProstate SCT: SeminalVesicle LymphNode Rectum""",
    6349: """\
RADLEX: EndorectalCoil""",
    6350: """\
SCT: Air Water DCM: Perfluorocarbon RADLEX: BariumSulfateSuspension""",
    6351: """\
DCM: DistanceFromNeurovascularBundle LesionCapsularContactLength""",
    6352: """\
LN: ProstateCancerAntigen ProstateSpecificAntigenDensity NCIt: _4kscore""",
    6353: """\
DCM: ESUR2012ProstateMRIAcquisitionRequirements PIRADS2Point0ProstateMRIAcquisitionRequirements
PIRADS2Point1ProstateMRIAcquisitionRequirements InstitutionallyDefinedQualityControlStandard""",
    6401: """\
SCT: BBShotLeadPellet Bullet Catheter Clip Collimator CompressionPaddle IDPlate Implant JWire OpaqueMarker DCM:
OtherMarker SCT: Staple Suture Spacer""",
    6402: """\
SCT: ContrastAgent#385420005""",
    6403: """\
SCT: ScarTissue""",
    6404: """\
SCT: Bullet CardiacPacemaker CardiacPacemakerLead Catheter DCM: CentralLine SCT: CervicalCollar DCM: ChestTube Coin SCT:
EndotrachealTube FeedingTube DCM: FiducialMark SCT: HeartValveProsthesis JejunostomyTube Jewelry DCM: KidneyStent SCT:
Needle DCM: NippleRing PancreaticStent SCT: Pin DCM: Portacath SCT: Prosthesis Staple Suture Tracheotomy UretericStent
VenaCavaFilter""",
    6405: """\
SCT: ScarTissue""",
    7000: """\
LN: CardiacCatheterizationReport CTAbdomenReport CTChestReport CTHeadReport CTReport DiagnosticImagingReport
EchocardiographyReport DCM: PediatricCardiacUltrasoundReport FetalCardiacUltrasoundReport
AdultCongenitalCardiacUltrasoundReport AdultEchocardiographyProcedureReport LN: UltrasoundReport MRIHeadReport MRIReport
MRISpineReport NuclearMedicineReport NuclearMedicineThyroidScanReport UltrasoundObstetricAndGynReport PETScanReport
RadiologyReport CardiacElectrophysiologyReport ECGReport ExerciseStressTestReport HolterStudyReport XRayReport
DEXASkeletalSystemStudyReport DCM: BreastImagingReport LN: MammographyScreeningReport FluoroscopyStudyReport
DiagnosticInterventionalRadiologyReport""",
    7001: """\
LN: History Request CurrentProcedureDescriptions PriorProcedureDescriptions PreviousFindings Findings Impressions
Recommendations Conclusions Addendum IndicationsForProcedure PatientPresentation Complications Summary KeyImages
RadiationExposureAndProtectionInformation ClinicalInformation MedicationsAdministered CommunicationOfCriticalResults""",
    7002: """\
LN: History Request DCM: ProcedureDescription PreviousFinding Finding Impression Recommendation Conclusion SCT:
ComplicationOfProcedure LN: PatientPresentation Summary""",
    7003: """\
UMLS: Baseline DCM: BestIllustrationOfFinding SourceOfMeasurement IllustrationOfROI""",
    7004: """\
DCM: SimultaneousDoppler SimultaneousHemodynamic SimultaneousECG SimultaneousVoiceNarrative
SimultaneousRespiratoryWaveform SimultaneousArterialPulseWaveform SimultaneousPhonocardiographicWaveform""",
    7005: """\
DCM: AcquisitionEquipment ProcessingEquipment ModifyingEquipment DeIdentifyingEquipment FrameExtractingEquipment
EnhancedMultiFrameConversionEquipment PortableMediaImporterEquipment FilmDigitizer DocumentDigitizerEquipment
VideoTapeDigitizerEquipment SynthesizingEquipment""",
    7006: """\
DCM: EquivalentCDADocument CompleteRenderingForPresentation PartialRenderingForPresentation
ExtendedRenderingForPresentation SourceDocument""",
    7008: """\
DCM: SheetFilmDigitized CineFilmDigitized VideoTapeDigitized PaperDigitized CDImported DVDImported MODImported
StudiesImported InstancesImported""",
    7009: """\
DCM: ReplacedReport AddendedReport PreliminaryReport PartialReport CurrentProcedureEvidence""",
    7010: """\
DCM: OfInterest RejectedForQualityReasons ForReferringProvider ForSurgery ForTeaching ForConference ForTherapy
ForPatient ForPeerReview ForResearch QualityIssue BestInSet ForPrinting ForReportAttachment ForLitigation Manifest
SignedManifest CompleteStudyContent SignedCompleteStudyContent CompleteAcquisitionContent
SignedCompleteAcquisitionContent GroupOfFramesForDisplay RejectedForPatientSafetyReasons RejectionWithdrawn
IncorrectModalityWorklistEntry DataRetentionPolicyExpired CollectionOfPresentationStates DiagnosticSourceImages
SegmentationResult RegistrationResult ForDiagnosis DiagnosisInputUsed ForSegmentation ContouringInputUsed
ForPlanComparison PlanComparisonInputUsed ForTumorBoard TumorBoardInputUsed ForTumorRegistry TumorRegistryInputUsed
ForClinicalTrialSubmission ClinicalTrialSubmissionInputUsed""",
    7011: """\
DCM: ImageArtifacts GridArtifacts Positioning MotionBlur UnderExposed OverExposed NoImage DetectorArtifacts
ArtifactsOtherThanGridOrDetectorArtifact MechanicalFailure ElectricalFailure SoftwareFailure
InappropriateImageProcessing OtherFailure UnknownFailure DoubleExposure""",
    7012: """\
DCM: Study Series PerformedProcedureStep StageView""",
    7013: """\
DCM: SourceMeasurement SourceReport SourceRawData SourceDeformableSpatialRegistration""",
    7014: """\
DCM: ForTeachingFileExport ForClinicalTrialExport ForResearchCollectionExport ForPublicationExport""",
    7015: """\
DCM: DelayExportUntilFinalReportIsAvailable DelayExportUntilClinicalInformationIsAvailable
DelayExportUntilConfirmationOfDiagnosisIsAvailable DelayExportUntilHistopathologyIsAvailable
DelayExportUntilOtherLaboratoryResultsAreAvailable DelayExportUntilPatientIsDischarged DelayExportUntilPatientDies
DelayExportUntilExpertReviewIsAvailable""",
    7016: """\
DCM: PrimaryLevel IntermediateLevel AdvancedLevel""",
    7017: """\
DCM: MusculoskeletalImagingSubjectMatter PulmonaryImagingSubjectMatter CardiovascularImagingSubjectMatter
GastrointestinalImagingSubjectMatter GenitourinaryImagingSubjectMatter NeuroimagingSubjectMatter
VascularAndInterventionalImagingSubjectMatter NuclearMedicineImagingSubjectMatter UltrasoundImagingSubjectMatter
PediatricImagingSubjectMatter BreastImagingSubjectMatter""",
    7018: """\
DCM: AdditionalTeachingFileInformation""",
    7019: """\
DCM: SourceRealWorldValueMap SourceSegmentation""",
    7021: """\
DCM: ImagingMeasurementReport OncologyMeasurementReport DynamicContrastMRMeasurementReport PETMeasurementReport""",
    7022: """\
DCM: RTTreatmentPlanForThePositionBeingVerified RegistrationUsedInPlanning RegistrationCreatedDuringTreatment
DoseFromPriorTreatment""",
    7023: """\
DCM: PrePlanningResult RTPrescriptionResult RTPrescriptionResultForRTTreatmentPlanning CoordinateAlignmentImageSeries
RTTreatmentSimulationResult RTPlanningResult DosimetricResult PatientSetupVerificationResult RTTreatmentSessionResult
RTTreatmentCourseSummary RTTreatmentQAResult""",
    7024: """\
DCM: ForRTWorkflow ForRTPrescription ForRTTreatmentPlanning ForRTPlanSummation ForPhysicianReview ForPhysicistReview
ForPlanQualityAssurance ForMachineQualityAssurance ForPatientSetupVerification""",
    7025: """\
DCM: RTWorkflowInputUsed RTPrescriptionInputUsed RTTreatmentPlanningInputUsed RTPlanSummationInputUsed
PhysicianReviewInputUsed PhysicistReviewInputUsed PlanQualityAssuranceInputUsed MachineQualityAssuranceInputUsed
PatientSetupVerificationInputUsed""",
    7026: """\
SCT: MedicalXRayFilm DCM: _3DGel DiodeArray IonChamberArray SCT: ThermoluminescentRadiationDosimeter DCM: Diode
LiquidIonChamber SCT: MOSFETRadiationTherapyDosimetrySystemDosimeter DCM: OSLD IonChamber SCT: DigitalImager DCM:
DiamondDetector RPLGD""",
    7027: """\
DCM: DiodeArray IonChamberArray SCT: ThermoluminescentRadiationDosimeter DCM: Diode LiquidIonChamber SCT:
MOSFETRadiationTherapyDosimetrySystemDosimeter DCM: OSLD IonChamber SCT: DigitalImager DCM: DiamondDetector RPLGD""",
    7030: """\
DCM: AbdominalRadiology SCT: AccidentAndEmergency AllergyAndImmunology Anesthesiology Audiology DCM:
BiomedicalEngineering SCT: BreastSurgery BurnsIntensiveCare CardiacIntensiveCare CardiacSurgery Cardiology
CardiothoracicSurgery DCM: CardiovascularRadiology SCT: ChildAndAdolescentPsychiatry ClinicalBiochemistry
ClinicalOncology ColorectalSurgery ComputerizedTomographyService Cytology DentalSurgery Dermatology DiagnosticImaging
EndocrineSurgery Endocrinology Endoscopy#310030000 GastrointestinalSurgery GeneralMedicine GeneralSurgery
GeriatricMedicine Gynecology HandSurgery Hematology HepatobiliarySurgery HistopathologyDepartment InfectiousDisease DCM:
InformationTechnology SCT: IntensiveCare InterventionalRadiologyService MagneticResonanceImagingService
MedicalIntensiveCare MedicalMicrobiology DCM: MedicalPhysics MusculoskeletalRadiology SCT: NeonatalIntensiveCare
Nephrology Neurology UMLS: Neuroradiology SCT: Neurosurgery NuclearMedicine Obstetrics ObstetricsAndGynecology
Ophthalmology Optometry OralSurgery OrthopedicSurgery Otorhinolaryngology PainManagement PalliativeCare Pathology
PediatricIntensiveCare PediatricMedicine PediatricOncology DCM: PediatricRadiology SCT: PediatricSurgery Physiotherapy
PlasticSurgery PrimaryCareDepartment Psychiatry Psychology Pulmonology Radiology Radiotherapy Rehabilitation
Rheumatology SpeechAndLanguageTherapy Stroke Surgery SurgicalIntensiveCare DCM: ThoracicRadiology SCT: ThoracicSurgery
TransplantSurgery TraumaSurgery TropicalMedicine Ultrasonography Urology VascularSurgery""",
    7031: """\
DCM: RejectedForQualityReasons RejectedForPatientSafetyReasons IncorrectModalityWorklistEntry DataRetentionPolicyExpired
QualityControlIntent DataNotAccessibleFromStorage ProcessedKeyObjectSelection ReplacedByAlternateRepresentation""",
    7035: """\
RADLEX: ACRCategory1ActionableFinding ACRCategory2ActionableFinding ACRCategory3ActionableFinding""",
    7036: """\
RADLEX: DiagnosticQuality LimitedQuality NonDiagnosticQuality""",
    7040: """\
SCT: BroselowLutenPinkZone67kg BroselowLutenRedZone89kg BroselowLutenPurpleZone1011kg BroselowLutenYellowZone1214kg
BroselowLutenWhiteZone1518kg BroselowLutenBlueZone1923kg BroselowLutenOrangeZone2429kg BroselowLutenGreenZone3036kg""",
    7042: """\
DCM: SmallLesserThan32Point0cmLateralThickness Medium32Point0To38Point0cmLateralThickness
LargeGreaterThan38Point0cmLateralThickness""",
    7050: """\
DCM: BasicApplicationConfidentialityProfile CleanPixelDataOption CleanRecognizableVisualFeaturesOption
CleanGraphicsOption CleanStructuredContentOption CleanDescriptorsOption
RetainLongitudinalTemporalInformationFullDatesOption RetainLongitudinalTemporalInformationModifiedDatesOption
RetainPatientCharacteristicsOption RetainDeviceIdentityOption RetainUidsOption RetainSafePrivateOption
RetainInstitutionIdentityOption""",
    7060: """\
DCM: SourceImage""",
    7061: """\
DCM: SourceImage LN: MR3DCAMModel CT3DCAMModel DCM: US3DCAMModel MixedModality3DCAMModel
PhotogrammetricImaging3DCAMModel LaserScanning3DCAMModel""",
    7062: """\
DCM: EditedModel ComponentModel""",
    7063: """\
UCUM: Meter Centimeter Millimeter Um""",
    7064: """\
DCM: EducationalIntent SCT: DiagnosticIntent DCM: PlanningIntent ToolFabrication ProstheticFabrication
ImplantFabrication QualityControlIntent SimulationIntent""",
    7070: """\
DCM: RTVRendition RTVAudioAndVideoRendition RTVStereoVideoRendition RTVAudioAndStereoVideoRendition""",
    7100: """\
DCM: FrameOfReferenceIdentity AcquisitionEquipmentAlignment VisualAlignment FiducialAlignment ImageContentBasedAlignment
ImageContentAndFiducialBasedAlignment""",
    7101: """\
DCM: InterHemisphericPlane SCT: AnteriorCommissure PosteriorCommissure DCM: RightHemisphereMostAnterior
RightHemisphereMostPosterior RightHemisphereMostSuperior RightHemisphereMostInferior LeftHemisphereMostAnterior
LeftHemisphereMostPosterior LeftHemisphereMostSuperior LeftHemisphereMostInferior""",
    7110: """\
DCM: FiducialMark SCT: AnatomicalPoint BodySurfacePoint BodyReferencePointMarker""",
    7112: """\
DCM: CoilMarker Sphere CylinderMarker SCT: BBShotLeadPellet DCM: WireMarker TransponderMarker SCT: RadioactiveImplant
DCM: MRMarker InfraredReflectorMarker VisibleReflectorMarker SCT: Clip Catheter ContrastMedia""",
    7140: """\
SCT: Amygdala BrainStem CaudateNucleus CerebellarCortex CerebellarWhiteMatter Cerebellum CerebralGrayMatter
CerebralWhiteMatter CranialCavity CranialSubarachnoidSpace CavumOfSeptumPellucidum FourthVentricle GlobusPallidus
Hippocampus CerebellarSubarachnoidSpace InferiorHornOfLateralVentricle LateralVentricle NucleusAccumbens
IntracranialStructure Putamen ThalamusPart ThirdVentricle DCM: VentralDiencephalon WhiteMatterT1Hypointensity
WhiteMatterT2Hyperintensity""",
    7150: """\
SCT: Tissue AnatomicalStructure PhysicalObject MorphologicallyAbnormalStructure Function SpatialAndRelationalConcept
BodySubstance Substance Quality""",
    7152: """\
SCT: Heart Aorta LeftVentricle RightVentricle Pericardium PericardialCavity""",
    7153: """\
SCT: Adenohypophysis Amygdala Arachnoid FMA: ArcuateFasciculus SCT: Brain BrainCerebrospinalFluidPathway BrainStem
BrainVentricle CaudateNucleus CentralNervousSystem CerebellarWhiteMatter Cerebellum CerebralAqueduct CerebralCortex
CerebralFornix CerebralHemisphere CerebralWhiteMatter CerebrospinalFluid Cingulum CorpusCallosum CorpusStriatum
Diencephalon DuraMater EntorhinalCortex FourthVentricle FrontalLobe GlobusPallidus GrayMatter Hippocampus
InferiorCerebellarPeduncle InferiorLongitudinalFasciculus Insula LateralCorticospinalTract LateralVentricle LimbicLobe
MedialLemniscus Meninges Midbrain MiddleCerebellarPeduncle NucleusAccumbens Neurohypophysis OccipitalLobe OpticChiasm
OpticRadiation OpticTract ParietalLobe PiaMater PinealGland Pituitary PosteriorCerebralCommissure Putamen
SpinalCerebrospinalFluidPathway SpinalCord SpinalCordGrayMatter SpinalCordWhiteMatter SubarachnoidSpace FMA:
SubcorticalGrayMatter SCT: SubstantiaNigra SuperiorCerebellarPeduncle SuperiorLongitudinalFasciculus Telencephalon
TemporalLobe Thalamus ThirdVentricle UncinateFasciculus WhiteMatter""",
    7154: """\
SCT: Abdomen AbdominopelvicCavity AbdominalWallMuscle AdrenalGland AbdominalAorta BileDuct BiliaryTract Gallbladder
InferiorVenaCava Kidney Liver FMA: LumenOfGallbladder SCT: Omentum Pancreas PancreaticDuct
PancreaticDuctAndBileDuctSystems PeritonealCavity Peritioneum RetroperitonealSpace SkinOfAbdomen SmallIntestine Spleen
UrinarySystem FMA: WallOfGallbladder""",
    7155: """\
SCT: BloodVessel BoneOfThorax Bronchus ThoracicCavity ChestWallMuscle Clavicle Diaphragm Esophagus Lung Mediastinum
Pleura Rib SkinOfChest Sternum ThoracicSpine Chest Trachea Thymus""",
    7156: """\
SCT: Adventitia CardiovascularSystem Intima Lumen#91747007 Media SystemicArtery SystemicVein Thrombus VascularSclerosis""",
    7157: """\
SCT: BonePin BoneScrew CardiacPacemaker Defibrillator DentalProsthesis InlayDentalRestoration
LeftVentricularAssistDevice Needle RadioactiveImplant Stent DCM: PhysicalCompensator""",
    7158: """\
SCT: Clothing ForeignBody Table""",
    7159: """\
SCT: Abscess BloodClot Cyst Edema Embolus Hemorrhage Inflammation Lesion Mass Necrosis Neoplasm NeoplasmPrimary
NeoplasmSecondary Nodule""",
    7160: """\
SCT: Bladder Cervix FallopianTube Vulva FemaleInternalGenitalia MaleExternalGenitalia MaleInternalGenitalia Ovary Pelvis
PelvicCavityFalseAndOrTrue PelvicCavityFalse PelvicCavityTrue Prostate Rectum SeminalVesicle Testis Uterus Vagina
VasDeferens""",
    7161: """\
SCT: Perfusion""",
    7162: """\
DCM: NeighborhoodAnalysis AdaptiveFiltering EdgeDetection MorphologicalOperations HistogramAnalysis
MultiScaleResolutionFiltering ClusterAnalysis MultispectralProcessing ManualProcessing ArtificialIntelligence
DeformableModels""",
    7163: """\
SCT: BreastFibroglandularTissue GlandularStructureOfBreast FattyTissueOfBreast InterlobularMammaryConnectiveTissue
ConnectiveTissueOfBreast AreolarTissueOfBreast SkinOfBreast""",
    7164: """\
DCM: UsableTissue UnusableTissue NCIt: TumorTissue NonTumorTissue DCM: InFocus OutOfFocus CoverSlipDefect FoldedTissue
AdequatelyStained InadequatelyStained CutOffTissue CoverslipEdge SlideMarking Stitching Stripes ForeignMaterial Scratch
TissueMarking UnscannedTissue SCT: AirBubble""",
    7165: """\
DCM: Background SCT: Tissue DCM: TissueNotOfInterest SCT: WasteMaterial DCM: RegistrationInput
SingleSubjectExtractedFromGroup NCIt: ReferenceRegion SCT: Normal""",
    7166: """\
SCT: Artery Blood BloodVessel AdiposeTissue BoneTissue Capillary Cartilage ConnectiveTissue Ligament LymphNode
LymphaticSystem LymphaticVessel LymphoidTissue Meniscus MuscleTissue Nerve Organ Skin SoftTissue SubcutaneousTissue
Tendon Tissue Vein""",
    7167: """\
SCT: PeripheralNervousSystem PeripheralNerve CranialNerve VagusNerve AutonomicNerve SympatheticTrunk""",
    7168: """\
SCT: Necrosis""",
    7169: """\
DCM: Background SCT: Normal Edema NCIt: NonEnhancingLesion EnhancingLesion""",
    7170: """\
SCT: CouinaudHepaticSegmentI CouinaudHepaticSegmentII CouinaudHepaticSegmentIII CouinaudHepaticSegmentIV
CouinaudHepaticSegmentV CouinaudHepaticSegmentVI CouinaudHepaticSegmentVII CouinaudHepaticSegmentVIII""",
    7180: """\
DCM: T1 T2 T2Star ProtonDensity SpinTaggingPerfusionMRSignalIntensity VelocityEncoded TemperatureEncoded
ContrastAgentAngioMRSignalIntensity TimeOfFlightAngioMRSignalIntensity ProtonDensityWeightedMRSignalIntensity
T1WeightedMRSignalIntensity T2WeightedMRSignalIntensity T2StarWeightedMRSignalIntensity FieldMapMRSignalIntensity
T1WeightedDynamicContrastEnhancedMRSignalIntensity T2WeightedDynamicContrastEnhancedMRSignalIntensity
T2StarWeightedDynamicContrastEnhancedMRSignalIntensity BloodOxygenationLevel NuclearMedicineProjectionActivity
NuclearMedicineTomographicActivity SpatialDisplacementXComponent SpatialDisplacementYComponent
SpatialDisplacementZComponent HemodynamicResistance IndexedHemodynamicResistance AttenuationCoefficient TissueVelocity
FlowVelocity SCT: PowerDoppler DCM: FlowVariance Elasticity Perfusion SpeedOfSound UltrasoundAttenuation StudentTTest
ZScore RCoefficient R2Coefficient ChiSquare DW AIC BIC RGBRComponent RGBGComponent RGBBComponent YBRFULLYComponent
YBRFULLCBComponent YBRFULLCRComponent YBRPARTIALYComponent YBRPARTIALCBComponent YBRPARTIALCRComponent YBRICTYComponent
YBRICTCBComponent YBRICTCRComponent YBRRCTYComponent YBRRCTCBComponent YBRRCTCRComponent Echogenicity XRayAttenuation
MRSignalIntensity BinarySegmentation FractionalProbabilisticSegmentation FractionalOccupancySegmentation R1 R2 R2Star
MagnetizationTransferRatio MagneticSusceptibility StandardizedUptakeValue Suvbw Suvlbm SuvlbmJames128 SuvlbmJanma Suvbsa
Suvibw SCT: Fat DCM: FatFraction WaterFatInPhase WaterFatOutOfPhase NegativeEnhancementIntegral SignalChange
SignalToNoise TimeCourseOfSignal SCT: Water DCM: WaterFraction RelativeLinearStoppingPower""",
    7181: """\
UCUM: NoUnits Ratio HounsfieldUnit Counts CountsPerSecond ArbitraryUnit Ppm CentimeterPerSecond MillimeterPerSecond
Decibel DegreesCelsius MilliliterPerMinute MilliliterPerSecond Millisecond Second Hertz Millitesla
NumberParticlesPer100GramOfTissue SecondPerSquareMillimeter MilliliterPer100GramPerMinute MilliliterPer100Milliliter
MillimolesPerKilogramWetWeight PerMinute PerSecond""",
    7182: """\
DCM: LinearDisplacement PhotonEnergy Time Angle""",
    7183: """\
UCUM: Millisecond Second Degree Radian""",
    7184: """\
DCM: LeftRightAxis HeadFootAxis AnteriorPosteriorAxis ApexBaseAxis AnteriorInferiorAxis SeptumWallAxis""",
    7185: """\
DCM: RightToLeft LeftToRight HeadToFoot FootToHead AnteriorToPosterior PosteriorToAnterior ApexToBase BaseToApex
AnteriorToInferior InferiorToAnterior SeptumToWall WallToSeptum""",
    7186: """\
DCM: VolumetricDiffusionDxxComponent VolumetricDiffusionDxyComponent VolumetricDiffusionDxzComponent
VolumetricDiffusionDyyComponent VolumetricDiffusionDyzComponent VolumetricDiffusionDzzComponent RGBRComponent
RGBGComponent RGBBComponent YBRFULLYComponent YBRFULLCBComponent YBRFULLCRComponent YBRPARTIALYComponent
YBRPARTIALCBComponent YBRPARTIALCRComponent YBRICTYComponent YBRICTCBComponent YBRICTCRComponent YBRRCTYComponent
YBRRCTCBComponent YBRRCTCRComponent""",
    7192: """\
SCT: BodyCavity""",
    7196: """\
DCM: Interface Line Lucency""",
    7197: """\
SCT: Bile BodyFluid Feces Gas Urine""",
    7199: """\
SCT: LesionOfBrain""",
    7201: """\
DCM: Localizer BiopsyLocalizer OtherPartialViews OtherImageOfBiplanePair OtherImageOfStereoscopicPair
ImagesRelatedToStandaloneObject Spectroscopy AnatomicImage FunctionalImage SpectralFilteredImage DeviceLocalizer
AcquisitionFramesCorrespondingToVolume VolumeCorrespondingToSpatiallyRelatedAcquisitionFrames TemporalPredecessor
TemporalSuccessor ImageUsedForTreatmentPlanning ImageUsedForDoseCalculation ImageAcquiredDuringTreatment
ImageUsedAsReferenceImageForTreatment QualityControlMaterialImage""",
    7202: """\
DCM: UncompressedPredecessor MaskImageForImageProcessingOperation SourceImageForImageProcessingOperation
SourceImageForMontage LossyCompressedPredecessor ForProcessingPredecessor PredecessorContainingGroupOfImagingSubjects
StructuralImageForImageProcessing FlowImageForImageProcessing""",
    7203: """\
DCM: LossyCompression PixelByPixelAddition PixelByPixelDivision PixelByPixelMask PixelByPixelMaximum PixelByPixelMean
MetaboliteMapsFromSpectroscopyData PixelByPixelMinimum PixelByPixelMultiplication PixelByPixelSubtraction
MultiplanarReformatting CurvedMultiplanarReformatting VolumeRendering SurfaceRendering SegmentationImageDerivation
VolumeEditing MaximumIntensityProjection MinimumIntensityProjection SpatialResampling EdgeEnhancement Smoothing
GaussianBlur UnsharpMask ImageStitching SpatiallyRelatedFramesExtractedFromTheVolume
TemporallyRelatedFramesExtractedFromTheSetOfVolumes MultiEnergyProportionalWeighting PolarToRectangularScanConversion
ExtractionOfIndividualSubjectFromGroup OCTBScanAnalysis PerfusionImageAnalysis DiffusionImageAnalysis
DiffusionTractography DeformedForRegistration""",
    7205: """\
DCM: SourceImage LossyCompressedImage AlternateSOPClassInstance FullFidelityImage
AlternatePhotometricInterpretationImage""",
    7210: """\
DCM: SimultaneouslyAcquired SameAnatomy SameIndication ForAttenuationCorrection SourceSeriesForImageProcessingOperation""",
    7215: """\
DCM: SpectroscopyDataForWaterPhaseCorrection""",
    7220: """\
DCM: ComposedFromPriorDoses ComposedFromPriorDosesAndCurrentPlan ComposedWithRadiobiologicalEffects
ComposedWithWeightingForFractionsDelivered ComposedFromDeformableRegistration
ComposedFromImageSeriesOtherThanPlanningImageSeries ComposedFromSetupPerturbation""",
    7221: """\
DCM: SourceDoseForComposingCurrentDose""",
    7222: """\
DCM: SourceImageForImageProcessingOperation""",
    7230: """\
SCT: Automated Manual""",
    7250: """\
DCM: ReferencedFrames ReferencedSegment""",
    7260: """\
DCM: HARDI DKI DTI DSI LSDI SingleShotEPI MultipleShotEPI ParallelImaging""",
    7261: """\
DCM: SingleTensor MultiTensor ModelFree CHARMED DSI DOT PAS SphericalDeconvolution""",
    7262: """\
DCM: Deterministic Probabilistic Global FACT Streamline TEND Bootstrap Euler RungeKutta""",
    7263: """\
DCM: Trace MeanDiffusivity ApparentDiffusionCoefficient FractionalAnisotropy RelativeAnisotropy RadialDiffusivity
AxialDiffusivity MeanKurtosis ApparentKurtosisCoefficient RadialKurtosis AxialKurtosis FractionalKurtosisAnisotropy
VolumetricDiffusionDxxComponent VolumetricDiffusionDxyComponent VolumetricDiffusionDxzComponent
VolumetricDiffusionDyyComponent VolumetricDiffusionDyzComponent VolumetricDiffusionDzzComponent""",
    7270: """\
DCM: DiffusionWeighted VolumetricDiffusionDxxComponent VolumetricDiffusionDxyComponent VolumetricDiffusionDxzComponent
VolumetricDiffusionDyyComponent VolumetricDiffusionDyzComponent VolumetricDiffusionDzzComponent""",
    7271: """\
DCM: FractionalAnisotropy RelativeAnisotropy VolumeRatio""",
    7272: """\
DCM: ApparentDiffusionCoefficient DiffusionCoefficient MonoExponentialApparentDiffusionCoefficient
SlowDiffusionCoefficient FastDiffusionCoefficient FastDiffusionCoefficientFraction KurtosisDiffusionCoefficient
GammaDistributionScaleParameter GammaDistributionShapeParameter GammaDistributionMode DistributedDiffusionCoefficient
AnomalousExponentParameter""",
    7273: """\
DCM: MonoExponentialDiffusionModel BiExponentialIVIMDiffusionModel KurtosisDiffusionModel GammaDistributionModel
StretchedExponentialDiffusionModel TruncatedGaussianDiffusionModel""",
    7274: """\
DCM: LogOfRatioOfTwoSamples LeastSquaresFitOfMultipleSamples LevenbergMarquardt TrustRegion FixedDp
SegmentedUnconstrained SegmentedConstrained BayesianProbability""",
    7275: """\
DCM: VoxelwiseSelectionOfBValue""",
    7276: """\
DCM: SourceImageDiffusionBValue""",
    7277: """\
UCUM: SquareMillimeterPerSecond SquareMicrometerPerMillisecond SquareMicrometerPerSecond
_10EMinus6SquareMillimetersPerSecond""",
    7300: """\
SCT: NickelTitanium GoldAlloy StainlessSteelMaterial Polymer CarbonFiber UNS: StainlessSteelSS316L Titanium
TitaniumAlloyTitaniumAluminium6Vanadium4 CobaltChromiumAlloyCobaltChromium28Molybdenum6 DCM:
TitaniumAlloyTitaniumMolybdenum15Zirconium5Aluminium3 UNS: CobaltChromiumAlloyCobaltChromium20Tungsten15Nickel10
CobaltChromiumAlloyCobaltNickel35Chromium20Molybdenum10
CobaltChromiumAlloyCobaltChromium20Nickel15Iron15Molybdenum7Manganese2 TitaniumAlloyTitaniumAluminium6Niobium7""",
    7301: """\
SCT: HipJointReconstruction InsertionOfHipProsthesis ResurfacingOfTheFemoralHead ResurfacingOfThePatella""",
    7302: """\
SCT: AnteroPosterior MedioLateral#399368009 LateralMedial""",
    7303: """\
DCM: APPlus45 APMinus45""",
    7304: """\
SCT: AnkleJoint CervicalSpine CervicoThoracicSpine ElbowJoint FacialBones Femur HeadOfFemur ProximalFemur ShaftOfFemur
DistalFemur FingerJoint HipJoint JawRegion Knee LumbarSpine AnatomicalReferencePlane Mandible Maxilla Patella Clavicle
Shoulder Humerus ProximalHumerus ShaftOfHumerus DistalHumerus RadiusBone ProximalRadius ShaftOfRadius DistalRadius Ulna
ProximalUlna ShaftOfUlna DistalUlna Skull HandBone ThoracicSpine SacroCoccygealSpine ThoracoLumbarSpine WristJoint
BoneStructureOfPelvis Fibula Talus Calcaneus Tibia ShaftOfTibia DistalTibia""",
    7306: """\
DCM: AnatomicalAxisOfFemur AcetabularCenterOfRotation FemurHeadCenterOfRotation""",
    7308: """\
DCM: AcetabularCupShell AcetabularCupInsert AcetabularCupMonoblock SCT: FemoralHeadProsthesis DCM:
FemoralHeadBallComponent FemoralHeadConeTaperComponent FemoralStem FemoralStemDistalComponent
FemoralStemProximalComponent FemoralStemComponent NeckComponent MonoblockStem DistalCentralizer ProstheticShaftAugment
FemoralHeadResurfacingComponent""",
    7309: """\
SCT: Screw BonePlate DHSPlate BoneNail""",
    7310: """\
SCT: Anchoring Fusion Gluing InternalSkeletalFixation InternalFixationUsingPlate InternalFixationUsingScrew
InternalFixationUsingStaple CementedComponentFixation UncementedComponentFixation Nailing DCM: Pinning Sewing Bolting
Wedging""",
    7320: """\
DCM: Generic2DPlanning Generic3DPlanning GenericPlanningForHipReplacement GenericPlanningForKneeReplacement
MüllerMethodPlanningForHipReplacement""",
    7445: """\
DCM: IrradiatingDevice Recording XRayReadingDevice""",
    7448: """\
LN: HeHimHisHisHimself SheHerHerHersHerself TheyThemTheirTheirsThemselves""",
    7449: """\
DCM: AbdominalImagingSpecialty CardiacImagingSpecialty HeadAndNeckImagingSpecialty MusculoskeletalImagingSpecialty
NeurologySpecialty NeuroradiologyImagingSpecialty OBGynImagingSpecialty OncologicImagingSpecialty OncologySpecialty
ThoracicImagingSpecialty PediatricImagingSpecialty VascularImagingSpecialty""",
    7450: """\
DCM: Patient SCT: HealthcareProfessional Friend""",
    7451: """\
SCT: NaturalMother NaturalFather NaturalSister NaturalBrother Aunt Uncle HalfSister HalfBrother NaturalGrandMother
NaturalGrandFather NaturalDaughter NaturalSon FemaleFirstCousin MaleFirstCousin""",
    7452: """\
SCT: MedicalPractitioner Physician DCM: HeadOfRadiology ChairOfProtocolCommittee RepresentativeOfProtocolCommittee
RepresentativeOfEthicsCommittee HeadOfCardiology AdministratorOfRadiologyDepartment SCT: Nurse RadiologicTechnologist
DCM: LeadRadiologicTechnologist SCT: RadiationTherapist UMLS: Intern SCT: Resident Registrar DCM: Fellow SCT: Attending
Consultant UMLS: ConsultingPhysician SCT: ScrubNurse Surgeon DCM: Sonologist UMLS: Sonographer RadiationPhysicist
MedicalPhysicist""",
    7453: """\
DCM: Performing UMLS: Referring DCM: Requesting Recording Verifying Assisting SCT: CirculatingNurse DCM: Standby
IrradiationAuthorizing IrradiationAdministering NCIt: Reader DCM: EligibilityReader NCIt: Adjudicator Reviewer DCM:
Designator ImageQualityController ResultsQualityController""",
    7454: """\
SCT: HomoSapiens Felis FelisCatus Equus EquusCaballus Ovis OvisAries Sus SusScrofa Capra CapraHircus Canis CanisLupus
CanisLupusFamiliaris Bos Bovinae BosTaurus MusGenus MusMusculus ITIS_TSN: PeromyscusLeucopus PeromyscusManiculatus SCT:
Rattus RattusNorvegicus ITIS_TSN: SigmodonGenus SCT: CaviaPorcellus MustelaPutoriusFuro OryctolagusCuniculus
CallithrixJacchus""",
    7455: """\
DCM: Male Female UnknownSex MalePseudohermaphrodite FemalePseudohermaphrodite Hermaphrodite MaleChangedToFemale
FemaleChangedToMale AmbiguousSex OtherSex UndeterminedSex""",
    7456: """\
UCUM: Year Month Week Day Hour Minute""",
    7457: """\
DCM: Male Female MixedSex""",
    7458: """\
SCT: IdentifiesAsFemaleGender IdentifiesAsMaleGender IdentifiesAsNonbinaryGender""",
    7459: """\
DCM: FemaleTypical MaleTypical Specified""",
    7460: """\
UCUM: Centimeter Millimeter Micrometer""",
    7461: """\
UCUM: SquareCentimeter SquareMillimeter SquareMicrometer""",
    7462: """\
UCUM: CubicDecimeter CubicCentimeter CubicMillimeter CubicMicrometer""",
    7464: """\
SCT: StandardDeviation Total Median Mode DCM: PeakValueWithinROI UMLS: CoefficientOfVariance DCM: Skewness Kurtosis
UMLS: Variance RootMeanSquare""",
    7466: """\
DCM: MetabolicVolume TotalLesionGlycolysis Glycolysis TotalLesionProliferation ProliferativeActivity
StandardizedAddedMetabolicActivity StandardizedAddedMetabolicActivityBackground LesionToBackgroundSUVRatio
BackgroundForLesionToBackgroundSUVRatio""",
    7467: """\
IBSI: JointEntropyOfGLCM DCM: RootAngularSecondMomentOfGLCM IBSI: InverseDifferenceMomentOfGLCM ContrastOfGLCM
DissimilarityOfGLCM AngularSecondMomentOfGLCM CorrelationOfGLCM JointMaximumOfGLCM JointAverageOfGLCM
JointVarianceOfGLCM DifferenceAverageOfGLCM DifferenceVarianceOfGLCM DifferenceEntropyOfGLCM SumAverageOfGLCM
SumVarianceOfGLCM SumEntropyOfGLCM InverseDifferenceOfGLCM NormalizedInverseDifferenceOfGLCM
NormalizedInverseDifferenceMomentOfGLCM InverseVarianceOfGLCM AutocorrelationOfGLCM ClusterTendencyOfGLCM
ClusterShadeOfGLCM ClusterProminenceOfGLCM FirstMeasureOfInformationCorrelationOfGLCM
SecondMeasureOfInformationCorrelationOfGLCM""",
    7468: """\
DCM: FractalDimension""",
    7469: """\
DCM: NumberOfPixels NumberOfVoxels""",
    7470: """\
SCT: Length DCM: PathLength Distance SCT: Width Depth Diameter LongAxis ShortAxis MajorAxis MinorAxis PerpendicularAxis
Radius Perimeter Circumference DiameterOfCircumscribedCircle DCM: Height LineSegmentLength IBSI:
Maximum3DDiameterOfAMesh MajorAxisIn3DLength MinorAxisIn3DLength LeastAxisIn3DLength""",
    7471: """\
SCT: Area AreaOfDefinedRegion IBSI: SurfaceAreaOfMesh""",
    7472: """\
SCT: Volume DCM: VolumeEstimatedFromSingle2DRegion VolumeEstimatedFromTwoNonCoplanar2DRegions
VolumeEstimatedFromThreeOrMoreNonCoplanar2DRegions VolumeOfSphere VolumeOfEllipsoid VolumeOfCircumscribedSphere
VolumeOfBoundingThreeDimensionalRegion IBSI: VolumeOfMesh VolumeFromVoxelSummation""",
    7473: """\
DCM: AreaOfClosedIrregularPolygon AreaOfAClosedNURBS""",
    7474: """\
DCM: IntegrationOfSumOfClosedAreasOnContiguousSlicesMethodForVolume SumOfSegmentedVoxelMethodForVolume
LWHMethodForVolumeOfEllipsoid""",
    7475: """\
IBSI: ShortRunsEmphasis LongRunsEmphasis LowGrayLevelRunEmphasis HighGrayLevelRunEmphasis ShortRunLowGrayLevelEmphasis
ShortRunHighGrayLevelEmphasis LongRunLowGrayLevelEmphasis LongRunHighGrayLevelEmphasis GrayLevelNonuniformityInRuns
NormalizedGrayLevelNonuniformityInRuns RunLengthNonuniformity NormalizedRunLengthNonuniformity RunPercentage
GrayLevelVarianceInRuns RunLengthVariance RunEntropy""",
    7476: """\
IBSI: SmallZoneEmphasis LargeZoneEmphasis LowGrayLevelZoneEmphasis HighGrayLevelZoneEmphasis
SmallZoneLowGrayLevelEmphasis SmallZoneHighGrayLevelEmphasis LargeZoneLowGrayLevelEmphasis
LargeZoneHighGrayLevelEmphasis GrayLevelNonuniformityOfSizeZoneCounts NormalizedGrayLevelNonuniformityOfSizeZoneCounts
ZoneSizeNonuniformity NormalizedZoneSizeNonuniformity SizeZonePercentage GrayLevelVarianceInSizeZones ZoneSizeVariance
ZoneSizeEntropy""",
    7477: """\
IBSI: VolumeOfMesh VolumeFromVoxelSummation SurfaceAreaOfMesh SurfaceToVolumeRatio Compactness1 Compactness2
SphericalDisproportion Sphericity Asphericity CentreOfMassShift Maximum3DDiameterOfAMesh MajorAxisIn3DLength
MinorAxisIn3DLength LeastAxisIn3DLength Elongation Flatness VolumeDensityInFrameOfReferenceAxisAlignedBoundingBox
AreaDensityInFrameOfReferenceAxisAlignedBoundingBox VolumeDensityInOrientedMinimumBoundingBox
AreaDensityInOrientedMinimumBoundingBox VolumeDensityInApproximateEnclosingEllipsoid
AreaDensityInApproximateEnclosingEllipsoid VolumeDensityInMinimumVolumeEnclosingEllipsoid
AreaDensityInMinimumVolumeEnclosingEllipsoid VolumeDensityInConvexHull AreaDensityInConvexHull IntegratedIntensity
MoranIIndex GearyCMeasure""",
    7478: """\
IBSI: IntensityHistogramMean IntensityHistogramVariance IntensityHistogramSkewness IntensityHistogramKurtosis
IntensityHistogramMedian IntensityHistogramMinimumGrayLevel IntensityHistogram10thPercentile
IntensityHistogram90thPercentile IntensityHistogramMaximumGrayLevel IntensityHistogramMode
IntensityHistogramInterquartileRange IntensityHistogramRange IntensityHistogramMeanAbsoluteDeviation
IntensityHistogramRobustMeanAbsoluteDeviation IntensityHistogramMedianAbsoluteDeviation
IntensityHistogramCoefficientOfVariation IntensityHistogramQuartileCoefficientOfDispersion IntensityHistogramEntropy
IntensityHistogramUniformity IntensityHistogramMaximumGradient IntensityHistogramMaximumGradientGrayLevel
IntensityHistogramMinimumGradient IntensityHistogramMinimumGradientGrayLevel""",
    7479: """\
IBSI: SmallDistanceEmphasis LargeDistanceEmphasis LowGreyLevelZoneEmphasis HighGreyLevelZoneEmphasis
SmallDistanceLowGreyLevelEmphasis SmallDistanceHighGreyLevelEmphasis LargeDistanceLowGreyLevelEmphasis
LargeDistanceHighGreyLevelEmphasis GreyLevelNonUniformityOfDistanceZoneCounts
NormalizedGreyLevelNonUniformityOfDistanceZoneCounts ZoneDistanceNonUniformity NormalizedZoneDistanceNonUniformity
DistanceZonePercentage GreyLevelVarianceInDistanceZones ZoneDistanceVariance ZoneDistanceEntropy""",
    7480: """\
SCT: HerefordCattleSuperbreed MerinoSheepSuperbreed AfricanderCattleBreed AnkoleCattleBreed AnkoleWatusiCattleBreed
BaladicattleCattleBreed BelmontRedCattleBreed BonsmaraCattleBreed DamiettaCattleBreed HorroCattleBreed KuriCattleBreed
NguniCattleBreed PhilippineNativeCattleBreed RomagnolaCattleBreed SanheCattleBreed TswanaCattleBreed TuliCattleBreed
AliabDinkaCattleBreed AlurCattleBreed AnkinaCattleBreed ApulianPodolianCattleBreed AradoCattleBreed
AweilDinkaCattleBreed BahimaCattleBreed BapediCattleBreed BariaVietnamMadagascarCattleBreed BarotseCattleBreed
BarraDoCuanzoCattleBreed BashiCattleBreed BasutoCattleBreed BatangasCattleBreed BavendaCattleBreed BejaCattleBreed
CalabrianCattleBreed BlondeDuCapBonCattleBreed ChamDocCattleBreed ChernigovCattleBreed ChinoSantandereanoCattleBreed
CinisaraCattleBreed CupremHybridCattleBreed DabieshanCattleBreed DamaraCattleBreed DanakilCattleBreed DnieperCattleBreed
DoayoCattleBreed EasternNuerCattleBreed EgyptianCattleBreed FogeraCattleBreed GarfagninaCattleBreed GratiCattleBreed
GaunlingCattleBreed HalhinGolCattleBreed HolmongerCattleBreed IlocosCattleBreed IloiloCattleBreed InkukuCattleBreed
IskarCattleBreed IstrianCattleBreed JavaneseOngoleCattleBreed JavaneseZebuCattleBreed JinnanCattleBreed
KalmykCattleBreed KaokoveldCattleBreed KazakhWhiteheadCattleBreed KedahKelantanCattleBreed KigeziCattleBreed
KisantuCattleBreed KolubaraCattleBreed KurganCattleBreed KyogaCattleBreed LucanianCattleBreed MaremmanaCattleBreed
MarianasCattleBreed MaryutiCattleBreed MauritiusCreoleCattleBreed MenufiCattleBreed MezzalinaCattleBreed
ModicanaCattleBreed MoiCattleBreed NamaCattleBreed NanyangCattleBreed NDamaSangaCattleBreed NgandaCattleBreed
NiloticSangaCattleBreed NkoneCattleBreed NorthMalawiAngoniCattleBreed NuerCattleBreed NurasCattleBreed NyoroCattleBreed
OvamboCattleBreed PantelleriaCattleBreed PinzhouCattleBreed PortoAmboimCattleBreed PosavinaCattleBreed
RomanianSteppeCattleBreed SaidiCattleBreed SardoModicanaCattleBreed SengologaCattleBreed SerereCattleBreed
SeshagaCattleBreed SiberianBlackPiedCattleBreed SocotraCattleBreed SouthernTswanaCattleBreed SprecaCattleBreed
SunkumaCattleBreed TaiwanZebuCattleBreed ThaiCattleBreed ThailandFightingZebuCattleBreed ThanhHoaCattleBreed
TibetanCattleBreed TongaCattleBreed ToroCattleBreed TuniCattleBreed TurkishGraySteppeCattleBreed TuyHoaCattleBreed
UjumqinCattleBreed AbigarCattleBreed AfricangnusCattleBreed AgeroleseCattleBreed AlbeseCattleBreed
UkrainianGrayCattleBreed VietnameseYellowCattleBreed WatusiUSACattleBreed WenshanCattleBreed YakutCattleBreed
YunnanZebuCattleBreed ZambiaAngoniCattleBreed DrakensbergerCattleBreed ModicanaLowlandCattleBreed
TaiwanYellowCattleBreed MengguCattleBreed AlbèresCattleBreed AlentejanaCattlebreed AmericanWhiteParkCattleBreed
AmerifaxcattleBreed AnatolianBlackCattleBreed AndalusianBlackCattleBreed AndalusianGrayCattleBreed AngelnCattleBreed
AsturianMountainCattleBreed AsturianValleyCattleBreed AubracCattleBreed AulieAtaCattleBreed AustralianLowlineCattleBreed
BarzonaCattleBreed BazadaisCattleBreed BeefmakerCattleBreed BelarusRedCattleBreed BelgianBlueCattleBreed
BelgianRedCattleBreed BelmontAdaptaurCattleBreed BerrendasCattleBreed BlacksidedTrondheimAndNorlandCattleBreed
BlancoOrejinegroCattleBreed BraunviehCattleBreed BritishWhiteCattleBreed CachenaCattleBreed CanaryIslandCattleBreed
CarinthianBlondCattleBreed CaucasianCattleBreed CharolaisCattleBreed ChineseBlackAndWhiteCattleBreed
CorrienteCattleBreed CosteñoConCuernosCattleBreed DamascusCattleBreed DanishRedCattleBreed DevonCattleBreed
DølafeCattleBreed DutchBeltedCattleBreed DutchFriesianCattleBreed EnglishLonghornCattleBreed EstonianRedCattleBreed
EvolèneCattleBreed FightingBullCattleBreed FjallCattleBreed FloridaCrackerPineywoodsCattleBreed GalicianBlondCattleBreed
GasconCattleBreed GermanRedPiedCattleBreed GlanCattleBreed GloucesterCattleBreed GroningenWhiteheadedCattleBreed
HartónCattleBreed BündnerOberlandSheepBreed BritishMilkSheepBreed BrillenschafSheepBreed BrecknockHillCheviotSheepBreed
CholistaniSheepBreed BibrikSheepBreed ColumbiaSheepBreed BlackWelshMountainSheepBreed BlackheadPersianSheepBreed
BleuDuMaineSheepBreed BluefacedLeicesterSheepBreed BondSheepBreed BorderLeicesterSheepBreed BoreraySheepBreed
BovskaSheepBreed BraunesBergschafSheepBreed BrazilianSomaliSheepBreed BeulahSpeckledFaceSheepBreed DartmoorSheepBreed
FabrianeseSheepBreed ExmoorHornSheepBreed ElliottdaleSheepBreed DrysdaleSheepBreed DorsetDownSheepBreed
GermanBlackheadedMuttonSheepBreed KookaSheepBreed FriesianMilkSheepBreed GansuAlpineFineWoolSheepBreed
GermanWhiteheadedMuttonSheepBreed GraueGehoernteHeidschnuckeSheepBreed HanSheepBreed GromarkSheepBreed
GulfCoastNativeSheepBreed DorperSheepBreed DevonClosewoolSheepBreed DeutschesBlaukoepfigesFleischschafSheepBreed
DerbyshireGritstoneSheepBreed CoburgerFuchsschafSheepBreed DanishLandraceSheepBreed GuteSheepBreed HampshireSheepBreed
GentileDiPugliaSheepBreed GermanMountainSheepBreed LuzeinSheepBreed KatahdinSheepBreed LeineschafSheepBreed
LincolnLongwoolSheepBreed LlanwenogSheepBreed LleynSheepBreed DamaraSheepBreed DamaniSheepBreed DalesbredSheepBreed
DalaSheepBreed CriolloSheepBreed CormoSheepBreed LatiSheepBreed LonkSheepBreed LangheSheepBreed ManxLoaghtanSheepBreed
MasaiSheepBreed MerinolandschafSheepBreed LohiSheepBreed IleDeFranceSheepBreed HashtNagriSheepBreed HazaragieSheepBreed
CoopworthSheepBreed ComisanaSheepBreed ComebackSheepBreed SicilianBarbarySheepBreed AfricanaSheepBreed
WelshMountainBadgerFacedSheepBreed HebrideanSheepBreed HeidschnuckeSheepBreed HerdwickSheepBreed HillRadnorSheepBreed
IcelandicSheepBreed HarnaiSheepBreed IstrianPramenkaSheepBreed JacobSheepBreed JezerskosolcavskaSheepBreed
KachhiSheepBreed WensleydaleSheepBreed WestAfricanDwarfSheepBreed WhiteSuffolkSheepBreed WhitefaceDartmoorSheepBreed
WhitefaceWoodlandSheepBreed XinjiangFinewoolSheepBreed KajliSheepBreed HogIslandSheepBreed BielleseSheepBreed
ChiosSheepBreed SantaCruzSheepBreed CharollaisSheepBreed CastlemilkMooritSheepBreed CampanianBarbarySheepBreed
CaliforniaVariegatedMutantSheepBreed CaliforniaRedSheepBreed SopravissanaSheepBreed SomaliSheepBreed
WelshHillSpeckledFaceSheepBreed SkuddeSheepBreed WaziriSheepBreed ShetlandSheepBreed CambridgeSheepBreed
SolognoteSheepBreed ColombianCriolloHorseBreed ComtoisHorseBreed CorsicanHorseBreed CostaRicanSaddleHorseHorseBreed
CostenoHorseBreed CubanPasoHorseBreed RoughFellSheepBreed DanishWarmbloodHorseBreed SwaledaleSheepBreed
PolypaySheepBreed PagliarolaSheepBreed PomeranianCoarsewoolSheepBreed SheepBreedUndeterminedSheepBreed OrkneySheepBreed
OldNorwegianSheepBreed OldFormatSheepBreed NorwegianFurSheepBreed NorfolkHornSheepBreed NavajoChurroSheepBreed
RackaSheepBreed RasaAragonesaSheepBreed RedEngadineSheepBreed RhoenschafSheepBreed HuculHorseBreed
AraappaloosaHorseBreed ArgentineCriolloHorseBreed ArgentinePoloPonyHorseBreed AustralianPonyHorseBreed AuxoisHorseBreed
AveligneseHorseBreed AzerbaijanHorseBreed AzoresHorseBreed BaliHorseBreed BalikunHorseBreed WaziriHorseBreed
BankerHorseHorseBreed BardigianoHorseBreed BatakHorseBreed BavarianWarmbloodHorseBreed BelgianArdennaisHorseBreed
BelgianHalfbloodHorseBreed BelgianWarmbloodHorseBreed BhutiaHorseBreed BlackSeaHorseHorseBreed BosnianHorseBreed
BoulonnaisHorseBreed BrandenburgHorseBreed BrazilianSportHorseHorseBreed BritishAppaloosaHorseBreed
BritishRidingPonyHorseBreed BritishSpottedPonyHorseBreed BuohaiHorseBreed BuryatHorseBreed CalabrianHorseBreed
CamargueHorseBreed CanadianCuttingHorseHorseBreed CanadianRusticPonyHorseBreed CanadianSportHorseHorseBreed
CanikHorseBreed CapeHorseHorseBreed CerbatHorseBreed ChakouyiHorseBreed CharaHorseHorseBreed ChickasawHorseBreed
ChiloteHorseBreed ChineseKazakhHorseBreed ChineseMongolianHorseBreed ChumbivilcasHorseBreed ChumyshHorseBreed
CiritHorseBreed IrishDraftHorseBreed IrishHunterHorseBreed CubanTrotterHorseBreed ItalianHeavyDraftHorseBreed
JabeHorseBreed JavaHorseBreed VendéenSheepBreed CzechWarmbloodHorseBreed JinhongHorseBreed JinzhouHorseBreed
DanubianHorseBreed KarachaiHorseBreed KarakacanHorseBreed KathiawariHorseBreed KeErQinHorseBreed KirgizHorseBreed
KuznetHorseBreed LandaisHorseBreed LewitzerHorseBreed LichuanHorseBreed LijiangHorseBreed LlaneroHorseBreed
LombokHorseBreed LundyPonyHorseBreed MalakanHorseBreed MalopolskiHorseBreed DatongHorseBreed
MangalargaPaulistaHorseBreed DulmenPonyHorseBreed MaremmanaHorseBreed MarwariHorseBreed MegezhHorseBreed
MegrelHorseBreed MerensHorseBreed MessaraHorseBreed SumbaHorseBreed SumbawaHorseBreed SwedishArdennesHorseBreed
DutchTuigpaardHorseBreed EastAndSoutheastAnadoluHorseBreed ThaiPonyHorseBreed ThessalonianHorseBreed TibetanHorseBreed
TielingHorseBreed TimorHorseBreed TrakyaHorseBreed TroteEnGallopeHorseBreed TurkomanHorseBreed TushinHorseBreed
TuvaHorseBreed UzunyaylaHorseBreed VoronezhCoachHorseHorseBreed ElegantWarmbloodHorseBreed WelshCobHorseBreed
WelshMountainPonyHorseBreed EnglishHackHorseBreed WurttembergHorseBreed XilingolHorseBreed YanqiHorseBreed
YemeniHorsesHorseBreed YiliHorseBreed YiwuHorseBreed YunnanHorseBreed GermanRidingPonyHorseBreed GuanzhongHorseBreed
GuizhouHorseBreed GuoxiaHorseBreed ErlunchunHorseBreed HalfSaddlebredHorseBreed FloresHorseBreed FreibergHorseBreed
HessenHorseBreed HinisHorseBreed HirzaiHorseBreed HungairanColdbloodHorseBreed HungarianDunHorseBreed
HungarianSportHorseHorseBreed InternationalStripedHorseHorseBreed IrishCobHorseBreed MezenHorseBreed
MezohegyesSportHorseHorseBreed FrenchCobHorseBreed FrenchSaddlePonyHorseBreed MurakozHorseBreed FinnhorseDraftHorseBreed
MecklenburgHorseBreed CatalanaChickenBreed HaitiCreolePigBreed ManorHybridPigBreed HamlinePigBreed ManorRangerPigBreed
ManorMeishanPigBreed CotswoldGoldPigBreed CotswoldPlatinumPigBreed Cotswold16PigBreed Cotswold29PigBreed
Cotswold90PigBreed HampenPigBreed SPMPigBreed HighConformationWhitePigBreed Line32PigBreed Line21PigBreed
MeatlinePigBreed HamplinePigBreed EurolinePigBreed NorlinePigBreed PremierPigBreed TribredPigBreed AmericanEssexPigBreed
SinoGasconyPigBreed GuadeloupeCreolePigBreed ManagraPigBreed CanadianLandracePigBreed CanadianYorkshirePigBreed
PineywoodsPigBreed CatalinaIslandPigBreed RasNLansaPigBreed PitmanMooreMiniaturePigBreed VitaVetLabMinipigPigBreed
HanfordMiniaturePigBreed BlackHampshirePigBreed RedHampracePigBreed AmericanYorkshirePigBreed AmericanBerkshirePigBreed
CamboroughBluePigBreed Camborough12PigBreed WestrainPigBreed Dalland030PigBreed RazorBackPigBreed MacauPigBreed
MouraPigBreed CanastraPigBreed PirapetingaPigBreed PiauPigBreed NiloCanastraPigBreed CanastrãoPigBreed
CanastrãoJunqueiraPigBreed CanastrãoCapitãoChicoPigBreed CanastrãoZabumbaPigBreed CanastrãoCabanoPigBreed
CanastrãoVermelhoPigBreed PiauCarunchoPiauPigBreed CanastrinhoPigBreed HondurasSwitchTailPigBreed MastergiltPigBreed
SovereignPigBreed PoltavaPigBreed LipetskPigBreed SovietMeatPigBreed CentralRussianPigBreed SteppeMeatPigBreed
KharkovPigBreed DnepropetrovskPigBreed RussianLargeWhitePigBreed ForestMountainPigBreed DnieperPigBreed IberianPigBreed
IberianExtremaduraRedPigBreed IberianJabugoSpottedPigBreed IberianBlackIberianPigBreed PhilippineNativeIlocosPigBreed
PhilippineNativeJalajalaPigBreed MangalistaPigBreed AlentejanaPigBreed BelgianLandraceBNPigBreed
FrenchLargeWhitePigBreed HyperLargeWhitePigBreed TiaMeslanPigBreed PenArLan77PigBreed PenshirePigBreed LaconiePigBreed
MurcianPigBreed CavallinoPigBreed CalabrianPigBreed ApulianPigBreed SienaBeltedPigBreed CalascibettaPigBreed
GüssingForestPigPigBreed SwissEdelschweinPigBreed NorthCaucasusPigBreed DonPigBreed RostovPigBreed
RussianLongEaredWhitePigBreed RussianShortEaredWhitePigBreed PrisheksninskPigBreed BreitovPigBreed LivnyPigBreed
TsivilskPigBreed UrzhumPigBreed MinisibPigBreed SakhalinWhitePigBreed NorthSiberianPigBreed SiberianBlackPiedPigBreed
KemerovoPigBreed KM1PigBreed AksaîBlackPiedPigBreed SemirechenskPigBreed MinPigBreed SanjiangWhitePigBreed
BasqueBlackPiedPigBreed CorsicanPigBreed CréolePigBreed GasconyPigBreed LimousinPigBreed HarbinWhitePigBreed
HeilongjiangSpottedPigBreed LiaoningBlackPigBreed HuangHuaiHaiBlackShenxianPigBreed HuangHuaiHaiBlackPigBreed
BameiPigBreed HanjiangBlackPigBreed DingPigBreed HuaiPigBreed NewHuaiPigBreed MashenPigBreed YimengBlackPigBreed
HetaoLopEarPigBreed KoreanNativePigBreed KoreanImprovedPigBreed PenbukPigBreed BeijingBlackPigBreed ChenghuaPigBreed
TaoyuanPigBreed TaiwanSmallBlackPigBreed TaiwanSmallRedPigBreed GuanlingPigBreed HuchuanMountainPigBreed
RongchangPigBreed WujinPigBreed DahePigBreed YananPigBreed SouthYunnanShortEaredPigBreed HainanLingaoPigBreed
HainanTunchangPigBreed HainanWenchangPigBreed LiangGuangSmallSpottedPigBreed GermanPasturePigBreed PiauSorocabaPigBreed
NiloPigBreed BahiaPigBreed PernaCurtaPigBreed CarunchinhoPigBreed MandiPigBreed OrehlaDeColherPigBreed
VenezuelanBlackPigBreed BolivianPigBreed PelónPigBreed MexicanWattledPigBreed Dalland080PigBreed MonarchPigBreed
BisaroPigBreed BlackHairlessPigBreed BlackMangalitsaPigBreed BorghigianaPigBreed ChianinaPigBreed CosentinaPigBreed
CuinoPigBreed FriuliBlackPigBreed FumatiPigBreed GalicianPigBreed GermanBerkshirePigBreed GhoriPigBreed JianliPigBreed
LucanianPigBreed MaremmanaPigBreed MiamiPigBreed MontmorillonPigBreed OldSwedishSpottedPigBreed OliventinaPigBreed
ParmensePigBreed RomagnolaPigBreed SiberianPigBreed SmallWhitePigBreed BaltaretPigBreed TungchangPigBreed
SterlingPigBreed VichPigBreed VietnamesePigBreed VitoriaPigBreed WaiChowPigBreed YorkshireBlueAndWhitePigBreed
Dalland020PigBreed WiltshirePigBreed HamrocPigBreed DRUTMTerminalsPigBreed Camborough22PigBreed Camborough15PigBreed
PR1050PigBreed PR1075PigBreed ChryakPICPigBreed CanadianRoyalBluePigBreed Line500DurocPigBreed Bodmin950PigBreed
CanadianDurocPigBreed CanadianHampshirePigBreed BaXuyenPigBreed ArapawaIslandPigBreed WuzhishanPigBreed
PhilippineNativePigBreed SinclairMiniaturePigBreed SaddlebackPigBreed YucatanMinaturePigBreed BantuPigBreed
TibetanPigBreed TuropoljePigBreed VietnamesePotBelliedPigPigBreed AmericanLandracePigBreed
SwallowBeliedMangalitzaPigBreed FengjingPigBreed FinnishLandracePigBreed GuineaHogPigBreed HezuoPigBreed
OssabawIslandPigBreed KelePigBreed KrskopoljePigBreed KunekunePigBreed LargeBlackWhitePigBreed LithuanianNativePigBreed
MeishanPigBreed JinhuaPigBreed NingxiangPigBreed MoraRomagnolaPigBreed MukotaPigBreed MinzhuPigBreed NeijiangPigBreed
MulefootPigBreed NormandPigBreed AngelnSaddlebackPigBreed GreekLocalPigBreed IcelandicPigBreed CasertanaPigBreed
MadonieSicilianPigBreed SardinianPigBreed SicilianPigBreed ZlotnikiSpottedPigBreed ZlotnikiWhitePigBreed SiskaPigBreed
SumadijaPigBreed FroxfieldPygmyPigBreed DanishLargeWhitePigBreed DanishDurocPigBreed DanishHampshirePigBreed
PigghamPigBreed NewYorkRedPigBreed FinnishYorkshirePigBreed DutchYorkshirePigBreed PulawyPigBreed PomeranianPigBreed
PolishLandracePigBreed EstonianBaconPigBreed LatvianWhitePigBreed LithuanianWhitePigBreed BKB1PigBreed
BelorusBlackPiedPigBreed MirgorodPigBreed LiangGuangSmallSpottedLuchuanPigBreed FujianSmallPigBreed
NorthFujianBlackAndWhitePigBreed FuanSpottedPigBreed PutianPigBreed FuzhouBlackPigBreed MinbeiSpottedPigBreed
LantangPigBreed LiangGuangSmallSpottedGuangdongSmallEarPigBreed LonglinPigBreed YuedongBlackPigBreed XiangPigBreed
CantonesePigBreed JinhuaDongyangPigBreed JinhuaYongkangPigBreed DaweiziPigBreed HuazhongTwoEndBlackPigBreed
HuazhongTwoEndBlackJianliPigBreed HuazhongTwoEndBlackTongchengPigBreed HuazhongTwoEndBlackSatzelingPigBreed
GanzhongnanSpottedPigBreed HangPigBreed LepingPigBreed LongyouBlackPigBreed WuyiBlackPigBreed LeeSungPigBreed
LanYuPigBreed VietnameseYorkshirePigBreed YujiangPigBreed WanzheSpottedPigBreed WanzheSpottedChunanSpottedPigBreed
WanzheSpottedWannanSpottedPigBreed ShengxianSpottedPigBreed QingpingPigBreed XiangxiBlackPigBreed BamaxiangPigBreed
TaihuPigBreed ErhulianPigBreed JiaxingBlackPigBreed MiPigBreed ShahutouPigBreed JiaoxiPigBreed ShanghaiWhitePigBreed
HubeiWhitePigBreed XinjinPigBreed XinjinJilinBlackPigBreed XinjinNingAnPigBreed PigBreed DBIPigBreed
XinjinXinjinPigBreed MeixinPigBreed NorthEastChinaSpottedPigBreed FannongSpottedPigBreed LaoshanPigBreed
NanjingBlackPigBreed ShanxiBlackPigBreed GanzhouWhitePigBreed GuangxiWhitePigBreed HanzhongWhitePigBreed
LutaiWhitePigBreed YiliWhitePigBreed XinjiangWhitePigBreed BSIPigBreed MongCaiPigBreed LangHongPigBreed
MuongKhuongPigBreed MeoPigBreed TongConPigBreed HaBacPigBreed ThaiBinhPigBreed CoPigBreed SwissImprovedLandracePigBreed
GermanLandraceBPigBreed EdelschweinPigBreed SwabianHallPigBreed BentheimBlackPiedPigBreed BaldingerSpottedPigBreed
GermanRedPiedPigBreed GermanCornwallPigBreed GöttingenMiniaturePigBreed MunichMiniaturePigBreed LeicomaPigBreed
SchwerfurtMeatPigBreed HungarianWhitePigBreed HungahybPigBreed BulgarianNativePigBreed EastBalkanPigBreed KulaPigBreed
NghiaBinhPigBreed BichonTeneriffeDogBreed BizanianHoundDogBreed BloodhoundStHubertDogBreed
BloodhoundSouthernHoundDogBreed BordeauxDogBreed BrandlbrackeDogBreed BraqueDAriégeDogBreed PortugueseGuardDogBreed
GreatMünsterländerDogBreed BeagleSmoothDogBreed BeagleRoughDogBreed BelgianGriffonRoughDogBreed
BelgianGriffonSmoothDogBreed BraqueBelgeDogBreed BelgianStreetDogBreed BerneseHoundDogBreed EurasierDogBreed
EnglishBulldogBreed KaiKenDogBreed KuiMlkDogBreed ArgentineDogoDogBreed AlentejoHerderDogBreed
SaintBernardLongHairedDogBreed SaintBernardShortHairedDogBreed WestSiberianLaikaDogBreed BassetFauveDeBretagneDogBreed
JapaneseRetrieverDogBreed KaiDogBreed AmericanBlueGasconHoundDogBreed BeagleHarrierDogBreed KangalDogBreed
LeopardCurDogBreed PatterdaleTerrierDogBreed PetitBrabaçonDogBreed AidiDogBreed AmericanIndianDogBreed
AustrianPinscherDogBreed AmericanEskimoStandardDogBreed AmericanEskimoMiniatureDogBreed AmericanEskimoToyDogBreed
BassetGriffonVendéenDogBreed BatardDogBreed BassetBleuDeGascogneDogBreed BraqueDupuyDogBreed BrunoDeJuraDogBreed
CãoDaSerraDeAiresDogBreed CãoDeCastroLaboreiroDogBreed CãoDeFilaMiguelDogBreed CatalanSheepdogBreed
CaucasianShepherdDogBreed CirnecoDellEtnaDogBreed EnglishToyTerrierDogBreed GermanSpitzDogBreed DingoDogBreed
FauveDeBretagneDogBreed HellenicHoundDogBreed HollandShepherdDogBreed JapaneseSpitzDogBreed JämthundDogBreed
JindoDogBreed KareloFinnishLaikaDogBreed KingShepherdDogBreed KishuDogBreed KirhizDogBreed MagyarAgårDogBreed
MiddleAsianOvtcharkaDogBreed MiKiDogBreed MiniatureAustralianShepherdDogBreed MinPeiDogBreed MountainCurDogBreed
MoscowLonghairedToyTerrierDogBreed PerdigueiroPortugueseDogBreed PodengoCanarioDogBreed PodengoPequenoDogBreed
PressaMallorquinDogBreed PyreneanMastiffDogBreed RastreadorBrasileiroDogBreed SabuesoEspañolDogBreed
SchillerHoundDogBreed SouthRussianSteppeHoundDogBreed StyrianMountainDogBreed BergerDuLanguedocDogBreed
TeddyRooseveltTerrierDogBreed TransylvanianHoundDogBreed TriggHoundDogBreed TyroleanHoundDogBreed WhiteShepherdDogBreed
WirehairStyrianMountainDogBreed YugoslavianHoundDogBreed OldFarmCollieDogBreed OldGermanShepherdDogBreed
NewZealandHeadingDogBreed GermanKoolieDogBreed SmithfieldDogBreed SpanishGreyhoundDogBreed ArmantDogBreed
AustralianGreyhoundDogBreed AustralianTerrierRoughCoatedDogBreed AustralianTerrierSilkyDogBreed AustrianHoundDogBreed
AustrianSmoothHairedBrackeDogBreed BalkanHoundDogBreed BanjaraGreyhoundDogBreed BeagleStandardDogBreed
EstrelaMountainDogBreed EpagneulPicardDogBreed EpagneulBleuDePicardieDogBreed EstonianHoundDogBreed
EpagneulPontAudemerDogBreed EurasianDogBreed FellTerrierDogBreed FilaBrasileiroDogBreed FinnishHoundDogBreed
FinnishLapphundDogBreed EntlebucherDogBreed FrenchGuardDogBreed FrenchSpanielDogBreed CotonDeTuléarDogBreed
HamiltonstövareDogBreed DanishBroholmerDogBreed EnglishShepherdDogBreed DrentsePatrijshondDogBreed DunkerDogBreed
DutchKooikerDogBreed DutchShepherdDogBreed EastSiberianLaikaDogBreed DeutscheBrackeDogBreed HanoverianHoundDogBreed
HovawartDogBreed IcelandicSheepdogBreed IncaHairlessDogBreed IrishRedAndWhiteSetterDogBreed JagdterrierDogBreed
GermanSpanielDogBreed GrandAngloFrançaisDogBreed GrandBassettGriffonVendeenDogBreed GrandBleuDeGascogneDogBreed
GrandGasconSaintongeoisDogBreed GermanPinscherDogBreed GreaterSwissMountainDogBreed GreenlandDogBreed
GriffonFauveDeBretegneDogBreed GriffonNivernaisDogBreed GrandGriffonVendeenDogBreed AinuDogBreed
BassetArtésianNormandDogBreed BavarianMountainHoundDogBreed BeauceronDogBreed AzawakhDogBreed AustralianShepherdDogBreed
BelgianWolfhoundDogBreed BergamascoDogBreed BergerDePicardDogBreed BergerDePyreneesDogBreed BillyDogBreed
BelgianGriffonDogBreed AmericanHairlessTerrierDogBreed BeagleElizabethanDogBreed JapanesePointerDogBreed AkbashDogBreed
AlapahaBluebloodBulldogBreed BarbetDogBreed AmericanBulldogBreed BlackRussianTerrierDogBreed
AngloFrancaisDeMoyenVenerieDogBreed AngloFrancaisDePetitVenerieDogBreed AppenzellerDogBreed AriégeoisDogBreed
AlanoEspañolDogBreed AustralianKelpieDogBreed AlpineDachsbrackeDogBreed ChienFrançaisBlancEtNoirDogBreed
CarolinaDogBreed CatahoulaLeopardDogBreed CaucasianMountainDogBreed CeskyFousekDogBreed CeskyTerrierDogBreed
ChartPolskiDogBreed BlackForestHoundDogBreed ChienDArtoisDogBreed CanaanDogBreed ChienFrançaisTricoloreDogBreed
ChineseCrestedDogBreed ChineseFooDogBreed ChineseImperialChInDogBreed ChinookDogBreed ChienFrançaisBlancEtOrangeDogBreed
BraqueFrancaisDeGrandTailleDogBreed BologneseDogBreed BorderCollieDogBreed BraccoItalianoDogBreed CaneCorsoDogBreed
BraqueDuBourbonnaisDogBreed BraqueFrancaisDePetiteTailleDogBreed BraqueSaintGermainDogBreed
BriquetBassetGriffonVendeenDogBreed BlackMouthCurDogBreed BraqueDAuvergneDogBreed SchapendoesDogBreed
SarplaninacDogBreed RussoLaikaDogBreed BosnianHoundDogBreed RatTerrierDogBreed PumiDogBreed PresaCanarioDogBreed
PortuguesePointerDogBreed PorcelaineDogBreed ShropshireTerrierDogBreed BoykinSpanielDogBreed
SouthernBlackmouthCurDogBreed SouthRussianOvcharkaDogBreed SmallSpanishHoundDogBreed SmallMünsterländerDogBreed
SlovakCuvakDogBreed ShilohShepherdDogBreed ShibaInuDogBreed WelshSheepdogBreed SharPeiDogBreed SloughiDogBreed
OwczarekPodhalandskiDogBreed NorbottenspetsDogBreed NorwegianDunkerhoundDogBreed OldDanishBirdDogBreed
OldFormatDachsundDogBreed OldFormatManchesterTerrierDogBreed OldFormatMinToyPoodleDogBreed OldFormatWelshCorgiDogBreed
NeopolitanMastiffDogBreed PerdigueroDeBurgosDogBreed PerdigueroNavarroDogBreed PeruvianIncaOrchidDogBreed
PetitBleuDeGascogneDogBreed PetitGasconSaintongeoisDogBreed PetitGriffonBleuDeGascogneDogBreed
OldeEnglishBulldoggeDogBreed LöwchenDogBreed PolskiOwczarekNizinnyDogBreed PolishHoundDogBreed PoitevinDogBreed
SpanishPointerDogBreed KyiLeoDogBreed LargeSpanishHoundDogBreed LundehundDogBreed LurcherHoundDogBreed
MaremmaSheepdogsDogBreed McnabDogBreed MiniatureBullTerrierDogBreed MudiDogBreed MunsterLanderPointerDogBreed
LoenbergerDogBreed ChiTerrierDogBreed KraskyOvcarDogBreed KromfohrländerDogBreed HavaneseDogBreed
AmericanLamaleseDogBreed NorwegianLundehundDogBreed NorthAmericanShepherdDogBreed KyiApsoDogBreed
SwedishLapphundDogBreed TreeingTennesseeBrindleDogBreed TelomainDogBreed SwedishVallhundDogBreed
StumpyTailCattleDogBreed StabyhounDogBreed SpinoneItalianoDogBreed SpanishMastiffDogBreed BergerShetlandDogBreed
ThaiRidgebackDogBreed SwissMountainDogBreed TibetanMastiffDogBreed GlenOfImaalTerrierDogBreed TosaInuDogBreed
ToyHavaneseTerrierDogBreed TreeingCurDogBreed TreeingFeistDogBreed GreaterSwissMountainHoundDogBreed HarlequinCatBreed
ManxameseCatBreed MalteseCatBreed RagdollCatBreed TurkishVanCatBreed BritishBlueCatBreed
AmericanBobtailShorthairCatBreed AmericanBobtailLonghairCatBreed AmericanCurlCatBreed AustralianMistCatBreed
BengalCatBreed BrazilianShorthairCatBreed CaliforniaSpangledCatBreed ChantillyTiffanyCatBreed ShorthairCatBreed
GermanRexCatBreed LapermShorthairCatBreed LapermLonghairCatBreed MunchkinShorthairCatBreed MunchkinLonghairCatBreed
NebelungCatBreed NorwegianForestCatBreed OrientalLonghairCatBreed RagamuffinCatBreed SelkirkRexCatBreed SiberianCatBreed
SnowshoeCatBreed SokokeCatBreed SphynxCatBreed BergamascaSheepBreed PortlandSheepBreed
WeisseHornloseHeidschnuckeSheepBreed DrentsHeideschaapSheepBreed KameroenSheepBreed MergellandSheepBreed
OuessantSheepBreed CanadianArcottSheepBreed NoordhollanderSheepBreed RijnlamASheepBreed SchoonebekerSheepBreed
WallisBlacknosedSheepBreed NewfoundlandSheepBreed WallisCountrySheepBreed RideauArcottSheepBreed TukidaleSheepBreed
PolwarthSheepBreed RyelandSheepBreed ThalliSheepBreed TongSheepBreed TouabireSheepBreed TunisSheepBreed
TyrolMountainSheepBreed UdaSheepBreed GermanMuttonMerinoSheepBreed MediumWoolMerinoSheepBreed FonthillMerinoSheepBreed
SouthAfricanMuttonMerinoSheepBreed StrongWoolMerinoSheepBreed PollMerinoSheepBreed FineMerinoSheepBreed
SouthAfricanMerinoSheepBreed SuperfineMerinoSheepBreed BadenWurttemburgHorseBreed BritishWarmbloodHorseBreed
IsraeliHorseBreed FrenchArdennaisHorseBreed BooroolaMerinoSheepBreed CukurovaHorseBreed CzechColdbloodHorseBreed
CzechoslovakianSmallRidingHorseHorseBreed JianchangHorseBreed JielinHorseBreed WielkopolskiHorseBreed EleiaHorseBreed
EnglishCobHorseBreed WelshPonyHorseBreed WelshPonyOfCobTypeHorseBreed EnglishHunterHorseBreed EriskayPonyHorseBreed
HackneyPonyHorseBreed EstonianDraftHorseBreed HeiheHorseBreed HeilongkaingHorseBreed DanishSportPonyHorseBreed
KabardaHorseBreed KalmykHorseBreed MangalargaMarchadorHorseBreed DonHorseBreed ManipuriHorseBreed
SwissWarmbloodHorseBreed TavdaHorseBreed EastBulgarianHorseBreed EastFriesianOldTypeHorseBreed
EastFriesianWarmbloodModernTypeHorseBreed KakhetianPigBreed WestFrenchWhitePigBreed MiniatureHerefordCattleBreed
JemJemZebuCattleBreed MinusinHorseBreed MorochucoHorseBreed FrenchTrotterHorseBreed FuriosoHorseBreed MurgheseHorseBreed
MytileneHorseBreed NamibDesertHorseHorseBreed DanishOldenborgHorseBreed VolynskCattleBreed SenepolCattleBreed
ShillukCattleBreed SarPlaninaSheepBreed SantaInêsSheepBreed SahelTypeSheepBreed RygjaSheepBreed RyaSheepBreed
MoghaniSheepBreed RougeDeLQuestSheepBreed SoaySheepBreed SouthSuffolkSheepBreed SouthWalesMountainSheepBreed
SpælsauSheepBreed SpiegelSheepBreed StCroixSheepBreed SteigarSheepBreed SteinschafSheepBreed WelshMountainSheepBreed
SwedishFurSheepBreed TeeswaterSheepBreed TexelSheepBreed PelibüeySheepBreed MoradaNovaSheepBreed BalkhiSheepBreed
BavarianForestSheepBreed BarbadosBlackbellySheepBreed RomneySheepBreed AwassiSheepBreed ArapawaIslandSheepBreed
ArabiSheepBreed ApennineSheepBreed AmericanTunisSheepBreed BalwenWelshMountainSheepBreed PrianganSheepBreed
RaboLargoSheepBreed MubanPigBreed IbanPigBreed AltaySheepBreed FaeroesSheepBreed PittIslandSheepBreed
PinziritaSheepBreed SardinianSheepBreed EastFriesianSheepBreed UjumqinSheepBreed DLSSheepBreed WalachenschafSheepBreed
OutaouaisArcottSheepBreed OssimiSheepBreed BentheimerLandschafSheepBreed BarbadoSheepBreed BaluchiSheepBreed
BlancDeBouscatRabbitBreed AmericanIndianHorseHorseBreed AmericanMustangHorseBreed AmericanQuarterHorseHorseBreed
AmericanShetlandPonyHorseBreed AnadoluHorseBreed AndeanHorseBreed AngloKabardaHorseBreed NarymHorseBreed
NationalSpottedSaddleHorseHorseBreed NigerianHorseBreed NorthSwedishTrotterHorseBreed OrientalHorseHorseBreed
RhinelandHeavyDraftHorseBreed RomanianSaddleHorseHorseBreed RottalHorseBreed RoyalCanadianMountedPoliceHorseHorseBreed
RussianSaddleHorseHorseBreed SableIslandHorseHorseBreed PanjeHorseBreed PatibarcinaHorseBreed PechoraHorseBreed
PeneiaHorseBreed PerianganHorseBreed PersianArabHorseBreed PetisoArgentinoHorseBreed PolishDraftHorseBreed
PriobHorseBreed RahvanHorseBreed SalernoHorseBreed SandalwoodHorseBreed SandanHorseBreed PindosHorseBreed
PiquiraPonyHorseBreed PlevenHorseBreed GarranoTarpanHorseXDomesticHorseBreed KoninkTarpanHorseXDomesticHorseBreed
AsturianTarpanHorseXDomesticHorseBreed PottokTarpanHorseXDomesticHorseBreed RussianTrotterHorseBreed
WestAfricanBarbHorseBreed FellPonyHorseBreed NationalShowHorseHorseBreed ZhemaichuHorseBreed YonaguniHorseBreed
YakutHorseBreed TawleedHorseBreed WesternSudanPonyHorseBreed WeleraPonyHorseBreed VyatkaHorseBreed
VladimirHeavyDraftHorseBreed VlaamperdHorseBreed UkrainianSaddleHorseHorseBreed ToriHorseBreed TokaraHorseBreed
NewKirgizHorseBreed OldenburgHorseBreed MisakiHorseBreed MiyakoHorseBreed MongolianHorseBreed WalerHorseBreed
DutchDraftHorseBreed EgyptianHorseBreed EstonianNativeHorseBreed ExmoorPonyHorseBreed FaeroesIslandHorseHorseBreed
FalabellaHorseBreed DutchWarmbloodHorseBreed DongolaHorseBreed DøleHorseBreed DjermaHorseBreed DelibozHorseBreed
DartmoorPonyHorseBreed CriouloHorseBreed FinnhorseHorseBreed SanfratelloHorseBreed MorabHorseBreed MoyleHorseBreed
MustangHorseBreed MBayarHorseBreed LusitanoHorseBreed NewfoundlandPonyHorseBreed NomaHorseBreed
NooitgedachtPonyHorseBreed NordlandHorseBreed NoricHorseBreed NorthSwedishHorseHorseBreed NortheasternHorseBreed
KisberFelverHorseBreed AngloArabHorseBreed NoniusHorseBreed NooitgedachtHorseBreed IomudHorseBreed JutlandHorseBreed
KarabairHorseBreed KarabakhHorseBreed KazakhHorseBreed MangalargaHorseBreed KirdiPonyHorseBreed KisoHorseBreed
KladrubyHorseBreed KnabstrupHorseBreed KushumHorseBreed KustanaiHorseBreed LatvianHorseBreed
LithuanianHeavyDraftHorseBreed LokaiHorseBreed KigerMustangHorseBreed PonyOfTheAmericasHorseBreed PintabianHorseBreed
PantaneiroHorseBreed OrlovTrotterHorseBreed NorthernArdennaisHorseBreed AbtenauerHorseBreed AdaevHorseBreed
AlbanianHorseBreed AlterRealHorseBreed AmericanBashkirCurlyHorseBreed PoitouMuleProducerHorseBreed PolesianHorseBreed
SardinianAngloArabHorseBreed SardinianPonyHorseBreed SarvarHorseBreed SchleswigHorseBreed SchwarzwalderFuchseHorseBreed
SenneHorseBreed ShanHorseBreed SilesianHorseBreed SiniHorseBreed SkyrosHorseBreed SlovakWarmbloodHorseBreed
SokolkaHorseBreed SouthAfricanMiniatureHorseBreed SouthGermanColdbloodHorseBreed SouthwestSpanishMustangHorseBreed
SpanishAmericanHorseHorseBreed SpanishAngloArabHorseBreed SpanishColonialHorseHorseBreed SpitiHorseBreed
SulawesiHorseBreed CriolloHorseBreed HequHorseBreed ConnemaraPonyHorseBreed ColoradoRangerHorseBreed DalesPonyHorseBreed
GotlandHorseBreed ChincoteaguePonyHorseBreed HokkaidoHorseBreed HighlandPonyHorseBreed GroningenHorseBreed
CubanPintoHorseBreed FleuveHorseBreed GoldenAmericanSaddlebredHorseBreed GidranHorseBreed GelderlandHorseBreed
GalicianPonyHorseBreed FriesianHorseBreed FrederiksborgHorseBreed FoutaHorseBreed FloridaCrackerHorseBreed
GuangxiHorseBreed ArdennesHorseBreed AmericanWalkingPonyHorseBreed AztecaHorseBreed AmericanCreamDraftHorseBreed
AltaiHorseBreed AkhalTekeHorseBreed AbyssinianHorseBreed BhirumPonyHorseBreed ChejuHorseBreed CayuseHorseBreed
CaspianHorseBreed CarthusianHorseBreed CampolinaHorseBreed ByelorussianHarnessHorseBreed BudyonnyHorseBreed
AustralianBrumbyHorseBreed AustralianStockHorseHorseBreed BasutoPonyHorseBreed BashkirCurlyHorseBreed BashkirHorseBreed
BarbHorseBreed BanEiHorseBreed CarpathianPonyHorseBreed BaluchiHorseBreed BalearicHorseBreed ChileanCorraleroHorseBreed
BretonHorseBreed TaishuhHorseBreed SwedishWarmbloodHorseBreed SudanCountryBredHorseBreed SpanishNormanHorseBreed
SpanishBarbHorseBreed SovietHeavyDraftHorseBreed SorraiaHorseBreed SomaliPonyHorseBreed TerskHorseBreed ShagyaHorseBreed
SelleFrancaisHorseBreed SanheHorseBreed RussianHeavyDraftHorseBreed RockyMountainHorseHorseBreed RackingHorseHorseBreed
QuarterPonyHorseBreed QuarabHorseBreed SingleFootingHorseHorseBreed TuyHoaHairlessPigBreed HainanPigBreed
SinoVietnamesePigBreed BoXuPigBreed ThuocNhieuPigBreed BurmesePigBreed ChinPigBreed SiamesePigBreed HailumPigBreed
KwaiPigBreed RaadPigBreed AkhaPigBreed SouthChinaPigBreed SouthChinaBlackPigBreed BalinesePigBreed DianiPigBreed
KamanPigBreed AshantiDwarfPigBreed KoronadalPigBreed OhminiPigBreed ClawnPigBreed InobutaInterSpeciesHybridPigBreed
KangarooIslandPigBreed CaptainCookerPigBreed WestAfricanPigBreed NigerianPigBreed BakosiPigBreed WindsnyerPigBreed
KolbroekPigBreed SouthAfricanLandracePigBreed BulgarianWhitePigBreed BulgarianLandracePigBreed DanubeWhitePigBreed
DermantsiPiedPigBreed RomanianNativeStocliPigBreed RomanianNativeBaltaretPigBreed BanatWhitePigBreed BaznaPigBreed
DobrogeaBlackPigBreed StreiPigBreed RomanianLargeWhitePigBreed RomanianMeatPigPigBreed GurktalPigBreed
BlackSlavonianPigBreed ResavaPigBreed MoravaPigBreed DzumaliaPigBreed MacedonianPigBreed AlbanianNativePigBreed
ShkodraPigBreed SlovenianWhitePigBreed SuboticaWhitePigBreed PresticePigBreed SlovakianBlackPiedPigBreed
CzechImprovedWhitePigBreed MoravianLargeYorkshirePigBreed SlovakianWhitePigBreed Slovhyb1PigBreed NitraHybridPigBreed
SyntheticSL98PigBreed SL96PigBreed CzechMeatPigBreed CzechMiniaturePigBreed SmallPolishPrickEaredPigBreed
PolesianPigBreed NadbuzanskaPigBreed SarnyPigBreed KrolevetsPigBreed PolishMarshPigBreed LargePolishLongEaredPigBreed
HerensCattleBreed HinterwaldCattleBreed HungarianGrayCattleBreed IcelandicCattleBreed IllawarraCattleBreed
IrishMoiledCattleBreed IsraeliHolsteinCattleBreed IstobenCattleBreed JaulanCattleBreed KazakhCattleBreed
KerryCattleBreed KholmogoryCattleBreed LatvianBrownCattleBreed LincolnRedShorthornCattleBreed LithuanianRedCattleBreed
MashonaCattleBreed MilkingDevonCattleBreed MirandesaCattleBreed MixedDairyCattleBreed MongolianCattleBreed
MoruchaCattleBreed KurdiCattleBreed NDamaCattleBreed NorwegianRedCattleBreed ParthenaisCattleBreed PolishRedCattleBreed
RätienGrayCattleBreed RedAndWhiteCattleBreed RedAngusCattleBreed RedPolledØstlandCattleBreed RedSteppeCattleBreed
ReggianaCattleBreed RetintaCattleBreed RomosinuanoCattleBreed RussianBlackPiedCattleBreed RX3CattleBreed
SalornCattleBreed MurbodenCattleBreed SanMartineroCattleBreed SarabiCattleBreed SharabiCattleBreed ShetlandCattleBreed
SimbrahCattleBreed SouthDevonCattleBreed SuffolkCattleBreed SussexCattleBreed SwedishRedPolledCattleBreed
TelemarkCattleBreed TexasLonghornCattleBreed TexonCattleBreed VestlandFjordCattleBreed VestlandRedPolledCattleBreed
WagyuCattleBreed WhiteCáceresCattleBreed XinjiangBrownCattleBreed YanbianCattleBreed ZaobeiCattleBreed ZavotCattleBreed
ZnamenskCattleBreed AlistanaSanabresaCattleBreed AndalusianBlondCattleBreed AostaBlackPiedCattleBreed
AostaChestnutCattleBreed AostaRedPiedCattleBreed AracenaCattleBreed ArgentineFriesianCattleBreed ArmoricanCattleBreed
ArouquesaCattleBreed AureEtSaintGironsCattleBreed AustralianWhiteCattleBreed AustrianSimmentalCattleBreed
AustrianYellowCattleBreed AvetonouCattleBreed AvilenaCattleBreed AvilenaBlackIberianCattleBreed BakosiCattleBreed
BakwiriCattleBreed BalticBlackPiedCattleBreed BaouleCattleBreed BarrosaCattleBreed BarrosoCattleBreed
BearnaisCattleBreed BeefShorthornCattleBreed BeefSyntheticCattleBreed BeijingBlackPiedCattleBreed BeiroaCattleBreed
BelgianBlackPiedHolsteinCattleBreed BelgianRedPiedCattleBreed BelgianWhiteAndRedCattleBreed BeltedWelshCattleBreed
BestuzhevCattleBreed BetizuakCattleBreed BlackBaldyCattleBreed BlackForrestCattleBreed BlackIberianCattleBreed
NorthernBlueCattleBreed BragadoDoSorraiaCattleBreed BragancaCattleBreed BrandroodLjsselveeCattleBreed
BrazilianPolledCattleBreed BretonBlackPiedCattleBreed BrownAtlasCattleBreed BulgarianBrownCattleBreed
BulgarianRedCattleBreed BurlinaCattleBreed BurwashCattleBreed ByelorussianRedCattleBreed
ByelorussianSyntheticCattleBreed CabanninaCattleBreed CaldeanoCattleBreed CaldelanaCattleBreed CalvanaCattleBreed
CamargueCattleBreed CambodianCattleBreed CaracuCattleBreed CarpathianBrownCattleBreed CasanarenoCattleBreed
CentralRussianBlackPiedCattleBreed ChaouiaCattleBreed CharollandaisCattleBreed CharSwissCattleBreed
KoreanBlackCattleBreed ChesiCattleBreed CheurfaCattleBreed ChifordCattleBreed ChimaineCattleBreed ChinampoCattleBreed
CildirCattleBreed COOPELSO93CattleBreed ThraceCattleBreed CorsicanCattleBreed CretanLowlandCattleBreed
CretanMountainCattleBreed CroatianRedCattleBreed CukurovaCattleBreed CurraleiroCattleBreed CyprusCattleBreed
CzechPiedCattleBreed DagestanMountainCattleBreed DairyShorthornCattleBreed DairySyntheticCattleBreed
DanishRedPiedCattleBreed DengchuanCattleBreed DexterKerryCattleBreed DoranCattleBreed DornaCattleBreed
DortyolCattleBreed EastAnatolianRedCattleBreed EastFinnishCattleBreed EastMacedonianCattleBreed EpirusCattleBreed
EstonianBlackPiedCattleBreed FerrandaisCattleBreed FinnishAyrshireCattleBreed FlemishCattleBreed RedFlemishCattleBreed
FortCrossCattleBreed FratiCattleBreed EstonianNativeCattleBreed FaeroesCattleBreed FrenchBrownCattleBreed
FrijolilloCattleBreed FRSCattleBreed GackoCattleBreed GadoDaTerraCattleBreed GeorgianMountainCattleBreed
GermanBlackPiedCattleBreed GermanBlackPiedDairyCattleBreed PechoraCattleBreed PeeWeeCattleBreed PeloponnesusCattleBreed
PesterCattleBreed PieRougeDeLEstCattleBreed PisanaCattleBreed GermanBrownCattleBreed GermanShorthornCattleBreed
GhanaShorthornCattleBreed GlanDonnersbergCattleBreed GoleCattleBreed GolpayeganiCattleBreed GorbatovRedCattleBreed
GorynCattleBreed GreaterCaucasusCattleBreed PolishBlackAndWhiteLowlandCattleBreed PolishSimmentalCattleBreed
PolledJerseyCattleBreed PolledLincolnRedCattleBreed PolledShorthornUSCattleBreed PolledSimmentalCattleBreed
GreekShorthornCattleBreed GreekSteppeCattleBreed GrayAlpineCattleBreed GuadianaSpottedCattleBreed GuelmaCattleBreed
HarzRedCattleBreed HawaiianWildCattleBreed HerelandCattleBreed HolgusCattleBreed HrbineckyCattleBreed
PolledSussexCattleBreed PolledWelshBlackCattleBreed PontremoleseCattleBreed PretaCattleBreed
PuertoRicanCriolloCattleBreed PyreneanCattleBreed HuertanaCattleBreed HungarianPiedCattleBreed HungarofriesCattleBreed
ImprovedRodopiCattleBreed INRA95CattleBreed ItalianBrownCattleBreed ItalianRedPiedCattleBreed JapaneseBlackCattleBreed
JapaneseBrownCattleBreed JapanesePollCattleBreed QinchuanCattleBreed RamoGrandeCattleBreed RandallLinebackCattleBreed
RedGallowayCattleBreed RegusCattleBreed RendenaCattleBreed JapaneseShorthornCattleBreed JarmelistaCattleBreed
KabyleCattleBreed KapsikiCattleBreed KateriniCattleBreed KenranCattleBreed KhevsurianCattleBreed KilisCattleBreed
KochiCattleBreed KoreanNativeCattleBreed RhaetianGrayCattleBreed RioLimonDairyCriolloCattleBreed RodopiCattleBreed
RomanianRedCattleBreed RomanianBrownCattleBreed RussianBrownCattleBreed KostromaCattleBreed KravarskyCattleBreed
KuchinoshimaCattleBreed MurrayGrayCattleBreed AustralianShorthornCattleBreed KumamotoCattleBreed LaguneCattleBreed
LakenvelderCattleBreed LatvianBlueRoanCattleBreed LaVelasquezCattleBreed SardinianCattleBreed SardinianBrownCattleBreed
SavinjaGrayCattleBreed SayaguesaCattleBreed SeferihisarCattleBreed ShkodraRedCattleBreed LebaneseCattleBreed
LebedinCattleBreed LesserCaucasusCattleBreed LiberianDwarfCattleBreed LibyanCattleBreed LimCattleBreed
LimianaCattleBreed LimpurgerCattleBreed LobiCattleBreed LourdaisCattleBreed SlovakianPiedCattleBreed
SlovakianPinzgauCattleBreed SlovenianBrownCattleBreed SombaCattleBreed SouthAfricanBrownSwissCattleBreed
SouthAnatolianRedCattleBreed LucernaCattleBreed LuxiCattleBreed MacedonianBusaCattleBreed MakaweliCattleBreed
MarinhoaCattleBreed MaronesaCattleBreed MazuryCattleBreed MessaoriaCattleBreed MetohijaRedCattleBreed
MingrelianRedCattleBreed SouthernUkranianCattleBreed SpanishBrownAlpineCattleBreed SuksunCattleBreed
SwissBlackPiedCattleBreed SychevkaCattleBreed SykiaCattleBreed MinhotaCattleBreed MinorcanCattleBreed MishimaCattleBreed
ModeneseCattleBreed MonchinaCattleBreed MontafonCattleBreed MontbeliardCattleBreed MorenasDelNoroesteCattleBreed
MurcianCattleBreed MurnauWerdenfelsCattleBreed TagilCattleBreed TajmaCattleBreed TambovRedCattleBreed TarinaCattleBreed
ThessalyCattleBreed TinimaCattleBreed NantaisCattleBreed NejdiCattleBreed NGabouCattleBreed NorthFinncattleCattleBreed
OropaCattleBreed OulmesBlondCattleBreed PajunaCattleBreed PalmeraCattleBreed PankotaRedCattleBreed PaphosCattleBreed
TinosCattleBreed TransylvanianPinzguaCattleBreed TropicalDairyCattleCattleBreed TropicanaCattleBreed TudancaCattleBreed
TurinoCattleBreed TurkishBrownCattleBreed TuxZillertalCattleBreed TyrolGrayCattleBreed AbondanceCattleBreed
AlaTauCattleBreed AlbanianIllyrianCattleBreed AlbanianDwarfCattleBreed UkrainianWhiteheadedCattleBreed
UralBlackPiedCattleBreed ValdresCattleBreed VaynolCattleBreed VerinesaCattleBreed VianesaCattleBreed
VillardDeLansCattleBreed VogelsbergCattleBreed PieRougeDesPlainesCattleBreed VorderwaldCattleBreed
WestAfricanDwarfShorthornCattleBreed WestFinnishCattleBreed WestMacedonianCattleBreed WhitebredShorthornCattleBreed
WhiteGallowayCattleBreed WhiteWelshCattleBreed WitrikCattleBreed YacumentoCattleBreed YaroslavlCattleBreed
YurinoCattleBreed AleppoCattleBreed SchwyzCattleBreed BusaCattleBreed ChiangusCattleBreed HallingdalCattleBreed
DanishJerseyCattleBreed EnderbyIslandCattleBreed GermanAngusCattleBreed IsraeliRedCattleBreed LinebackCattleBreed
MertolengaCattleBreed RedFriesianCattleBreed SenegusCattleBreed SouthernCriouloCattleBreed VosgesCattleBreed
MontanaraCattleBreed AlmanzorenaCattleBreed LorquinaCattleBreed CalasparrenaCattleBreed AmritMahalZebuCattleBreed
BachaurCattleBreed BarkaZebuCattleBreed BengaliCattleBreed BhagnariCattleBreed BoranCattleBreed ChanniCattleBreed
CholistaniCattleBreed DajalCattleBreed DangiCattleBreed DeoniCattleBreed DhanniCattleBreed GaolaoCattleBreed
HallikarCattleBreed HarianaCattleBreed IndoBrazilianCattleBreed KangayamCattleBreed KankrejCattleBreed
KenkathaCattleBreed KherigarhCattleBreed KhillariCattleBreed KrishnaValleyCattleBreed LohaniCattleBreed MalviCattleBreed
MewatiCattleBreed NagoriCattleBreed NeloreCattleBreed NimariCattleBreed PonwarCattleBreed RathCattleBreed
RathiCattleBreed RedSindhiCattleBreed RojhanCattleBreed SahiwalCattleBreed SiriZebuCattleBreed TharparkarCattleBreed
ZanzibarZebuCattleBreed ArsiCattleBreed AtpadiMahalCattleBreed AzaouakCattleBreed AzerbaijanZebuCattleBreed
BaggaraCattleBreed BambawaCattleBreed BamiCattleBreed BanyoCattleBreed BargurCattleBreed BariCattleBreed
BimalCattleBreed BorneoZebuCattleBreed ButanaCattleBreed ChittagongRedCattleBreed CutchiCattleBreed
DairyZebuOfUberabaCattleBreed DashtiariCattleBreed DialiCattleBreed DidingaCattleBreed DongolaCattleBreed
FellataCattleBreed TurkmenZebuCattleBreed AbyssinianHighlandZebuCattleBreed AbyssinianShorthornedZebuCattleBreed
AcehCattleBreed AchhamCattleBreed GarreCattleBreed GasaraCattleBreed GobraCattleBreed GoomsurCattleBreed
GujamavuCattleBreed LeiqiongCattleBreed HissarCattleBreed IngessanaCattleBreed JamaicaBrahmanCattleBreed
JellicutCattleBreed AdamawaCattleBreed AdenZebuCattleBreed AfghanCattleBreed AlambadiCattleBreed UmblacheryCattleBreed
VenezuelanZebuCattleBreed PantaneiroCattleBreed JenubiCattleBreed JidduCattleBreed JijjigaZebuCattleBreed
KabotaCattleBreed KachchaSiriCattleBreed KalakheriCattleBreed KamdhinoCattleBreed KandahariCattleBreed
KaninganCattleBreed WakwaCattleBreed WhiteFulaniCattleBreed YemeniZebuCattleBreed IranianZebuCattleBreed
KhorsanCattleBreed PolledGirCattleBreed KappiliyanCattleBreed KaramajongCattleBreed KenanaCattleBreed
KenyaBoranCattleBreed KenyaZebuCattleBreed KhamalaCattleBreed KhurasaniZebuCattleBreed KilaraCattleBreed
KinniyaCattleBreed KonariCattleBreed GuzeratCattleBreed TadzhikZebuCattleBreed DeogirCattleBreed GayalCattleBreed
AmericanBisonXCattleBreed AustralianBrafordXZebuCattleBreed KrishnagariCattleBreed KumauniCattleBreed LadakhiCattleBreed
LatukaCattleBreed LugwareCattleBreed MadagascarZebuCattleBreed MadaripurCattleBreed MagalCattleBreed
MalawiZebuCattleBreed MalnadGiddaCattleBreed AustralianFriesianSahiwalXZebuCattleBreed BrafordXZebuCattleBreed
BrahmousinXZebuCattleBreed CanchimXZebuCattleBreed CharbrayXZebuCattleBreed DroughtmasterXZebuCattleBreed
MampatiCattleBreed ManapariCattleBreed MaureCattleBreed MazandaraniCattleBreed MeraukeCattleBreed MhaswadCattleBreed
MiniatureZebuCattleBreed MongallaCattleBreed MorangCattleBreed GelbrayXZebuCattleBreed JamaicaBlackXZebuCattleBreed
JamaicaHopeXZebuCattleBreed JamaicaRedXZebuCattleBreed KaranFriesXZebuCattleBreed KaranSwissXZebuCattleBreed
MozambiqueAngoniCattleBreed MpwapwaCattleBreed MurleCattleBreed NakaliCattleBreed NepaleseHillZebuCattleBreed
NGaoundereCattleBreed NkediCattleBreed NorthBangladeshGrayCattleBreed NorthSomaliZebuCattleBreed
PolledGuzeratCattleBreed MandalongXZebuCattleBreed AustralianMilkingZebuXZebuCattleBreed RedBrangusXZebuCattleBreed
SantaCruzXZebuCattleBreed SiboneyXZebuCattleBreed BambaraXZebuCattleBreed PolledNeloreCattleBreed PrewakwaCattleBreed
PulMBorCattleBreed PunganurCattleBreed RamgarhiCattleBreed RedBororoCattleBreed RedDesertCattleBreed
RedKandhariCattleBreed ShakhansurriCattleBreed ShekoCattleBreed BambeyXZebuCattleBreed BatanesBlackXZebuCattleBreed
BorgouXZebuCattleBreed BrahornXZebuCattleBreed BralersXZebuCattleBreed BraMaineXZebuCattleBreed ShendiCattleBreed
ShuwaCattleBreed SinhalaCattleBreed SistaniCattleBreed SmallEastAfricanZebuCattleBreed SokotoGudaliCattleBreed
SomaliCattleBreed SonkheriCattleBreed SonValleyCattleBreed SouthChinaZebuCattleBreed BraSwissXZebuCattleBreed
BravonXZebuCattleBreed BrazilianDairyHybridXZebuCattleBreed BurmeseXZebuCattleBreed BushuevXZebuCattleBreed
CaiuaXZebuCattleBreed SouthMalawiZebuCattleBreed SudaneseFulaniCattleBreed TabapuaCattleBreed TamankaduwaCattleBreed
TanzanianZebuCattleBreed TaraiCattleBreed ThillariCattleBreed ToposaCattleBreed ToronkeCattleBreed ToupouriCattleBreed
CarazebuXZebuCattleBreed CentralAsianZebuXZebuCattleBreed CharfordXZebuCattleBreed CubanCriolloXZebuCattleBreed
CubanZebuXZebuCattleBreed DishtyXZebuCattleBreed DjakoreXZebuCattleBreed GambianNDamaXZebuCattleBreed
GhanaSangaXZebuCattleBreed GirolandoXZebuCattleBreed GuzerandoXZebuCattleBreed HattonXZebuCattleBreed
IbageXZebuCattleBreed IraqiXZebuCattleBreed JerdiXZebuCattleBreed JersindXZebuCattleBreed JotkoXZebuCattleBreed
KanemXZebuCattleBreed KetekuXZebuCattleBreed LaviniaXZebuCattleBreed LocalIndianDairyXZebuCattleBreed
MantiqueiraXZebuCattleBreed NdaguXZebuCattleBreed NormanzuXZebuCattleBreed NubaMountainXZebuCattleBreed
PabnaXZebuCattleBreed MixedPerijaneroXZebuCattleBreed PitangueirasXZebuCattleBreed QuasahXZebuCattleBreed
RanaXZebuCattleBreed RangerXZebuCattleBreed ReniteloXZebuCattleBreed RiopardenzeXZebuCattleBreed RustaqiXZebuCattleBreed
SabreXZebuCattleBreed SahfordXZebuCattleBreed SchwyzZeboidXZebuCattleBreed SuiaXZebuCattleBreed SuisbuXZebuCattleBreed
SunandiniXZebuCattleBreed TainoXZebuCattleBreed ThibarXZebuCattleBreed ToubouXZebuCattleBreed TropicalXZebuCattleBreed
TSSH1XZebuCattleBreed VictoriaXZebuCattleBreed WokalupXZebuCattleBreed MaduraWildJavanXZebuCattleBreed RexCatBreed
DachshundSuperbreedOfDog DorsetSheepSuperbreed DevonRexCatBreed CornishRexCatBreed OregonRexCatBreed AbyssinianCat
AmericanShorthairCat AmericanWirehairedCat BalineseCat BirmanCat BombayCat BritishShorthairedCat BurmeseCat ChartreuxCat
ColourpointShorthairedCat DomesticLeopardCat DomesticLonghairedCat DomesticMediumHairedCat DomesticShorthairedCat
EgyptianMauCat ExoticShorthairedCat HavanaBrownCat JapaneseBobtailCat JavaneseCat KoratCat LonghairedManx MaineCoonCat
Manx Ocicat OrientalShorthairedCat PersianCat RussianBlueCat ScottishFoldCat SiameseCat SingapuraCat SomaliCat
TonkineseCat TurkishAngoraCat Affenpinscher AfghanHound AiredaleTerrier AkitaDog AlaskanMalamute AmericanFoxhound
AustralianCattleDog AustralianTerrier Basenji BassetHound Beagle BedlingtonTerrier BelgianGroenendaelDog
BelgianLaekenDog BelgianMalinoisDog BelgianSheepdog BelgianTervurenDog BerneseMountainDog BichonsFriseDog Bloodhound
BorderTerrier BorzoiDog BostonTerrier BouvierDesFlandres BoxerDog BriardDog BullTerrier Bulldog Bullmastiff CairnTerrier
CavalierKingCharlesSpaniel ChowChow Collie Coonhound DalmatianDog DandieDinmontTerrier DobermanPinscher DreverDog
EnglishFoxhound EnglishToySpaniel EskimoDog FinnishSpitzDog Foxhound FrenchBulldog GermanShepherdDog GreatPyreneeDog
GreatDaneDog Greyhound GriffonDog HarrierDog Hound IbizanHound IrishTerrier IrishWolfhound ItalianGreyhound
JackRusselTerrier JapaneseChinDog JapaneseSpaniel KarelianBearDog Keeshond KerryBlueTerrier KomondorDog KuvaszDog
LakelandTerrier LhasaApso MalteseDog MastiffDog MexicanHairlessDog MiniaturePinscherDog NewfoundlandDog NorfolkTerrier
NorwegianElkhound NorwichTerrier OldEnglishSheepdog OtterHound PapillonDog PekingeseDog PetitBassetGriffonVendeenDog
PharaohHound PlottHound Pointer PomeranianDog PortugueseWaterDog Pudelpointer PugDog PuliDog Retriever
RhodesianRidgebackDog RottweilerDog SalukiDog SamoyedDog SchipperkeDog ScottishDeerhound ScottishTerrier SealyhamTerrier
Setter ShetlandSheepdog ShihTzuDog SiberianHuskie SilkyTerrier SkyeTerrier SoftCoatedWheatenTerrier Spaniel StBernardDog
StandardManchesterTerrier TahltanBearDog Terrier TibetanSpaniel TibetanTerrier ToyManchesterTerrier Weimaraner
WelshTerrier WestHighlandWhiteTerrier WhippetDog WirehairedPointingGriffonDog Wolf YorkshireTerrier
AberdeenAngusCowBreed AyrshireCowBreed BlackAngusCowBreed BlondeDAquitaineCowBreed BrahmaCowBreed BrownSwissCowBreed
CanadianCowBreed ChianinaCowBreed CriolloCowBreed DexterCowBreed GallowayCowBreed BeltedGallowayCowBreed
GelbveihCowBreed GermanFleckViehCowBreed GirCowBreed GuernseyCowBreed GujaratiCowBreed HaysConverterCowBreed
HornedHerefordCowBreed PolledHerefordCowBreed HolsteinFriesianCowBreed JerseyCowBreed LimousinCowBreed
LincolnRedCowBreed LonghornCowBreed LuingCowBreed MaineAnjouCowBreed MarchigianaCowBreed MeusseRhineIjsselCowBreed
NelloreCowBreed NormandieCowBreed PinzgauerCowBreed RedPollCowBreed SalersCowBreed ScottishHighlandCowBreed
ShorthornCowBreed MilkingShorthornCowBreed SimmentalCowBreed TarentaiseCowBreed BlackWelshCowBreed BrownWelshCowBreed
WhiteParkCowBreed BisonBisonXSimmentalHybrid AlpineGoatBreed FrenchAlpineGoatBreed RockAlpineGoatBreed AngoraGoatBreed
CamarronGoatBreed ChamoiseeGoatBreed LaManchaGoatBreed AngloNubianGoatBreed PygmyGoatBreed SaanenGoatBreed
SwissAlpineGoatBreed ToggenburgGoatBreed AustralianGoatBreed ArapawaIslandGoatBreed MalteseGoatBreed ProvençaleGoatBreed
NegraSerranaGoatBreed OrobicaGoatBreed RoyaVesubieGoatBreed RetintaExtremenaGoatBreed AppenzellGoatBreed
AmericanCashmereGoatBreed AltaiMountainGoatBreed PyreneanGoatBreed BagotGoatBreed RussianWhiteGoatBreed MoxotóGoatBreed
MyotonicGoatBreed NachiGoatBreed NigerianDwarfGoatBreed SardaGoatBreed SerpentinaGoatBreed SerranaGoatBreed
VerataGoatBreed VerzascaGoatBreed NorwegianGoatBreed OberhasliGoatBreed PeacockGoatBreed PhilippineGoatBreed
LoashanGoatBreed SanClementeGoatBreed SomaliGoatBreed SpanishGoatBreed RoveGoatBreed SRDGoatBreed
SwedishLandraceGoatBreed ThuringianGoatBreed UzbekBlackGoatBreed ZhongweiGoatBreed BarbariGoatBreed PoitouGoatBreed
RepartidaGoatBreed BootedGoatBreed CorsicanGoatBreed ChaparGoatBreed CanindéGoatBreed CanaryIslandGoatBreed
DaeraDinPanahGoatBreed BritishAlpineGoatBreed BhujGoatBreed BoerGoatBreed BenadirGoatBreed CreoleAntillesGoatBreed
BeetalGoatBreed GoldenGuernseyGoatBreed DanishLandraceGoatBreed KaghaniGoatBreed IrishGoatBreed GrisonsStripedGoatBreed
JiningGrayGoatBreed FinnishLandraceGoatBreed ErzgebirgGoatBreed KamoriGoatBreed DonGoatBreed KikoGoatBreed
KinderGoatBreed PygoraGoatBreed WoodenLegGoatBreed AlpineChamoiseeGoatBreed MassifCentralGoatBreed MalagueñaGoatBreed
AlgarviaGoatBreed BritishSaanenGoatBreed BritishToggenburgGoatBreed BündnerGoatBreed BlancaAndaluzaGoatBreed
BlancaCeltibericaGoatBreed BraviaGoatBreed BlackGrisonneGoatBreed ChamoisOfTheAlpsGoatBreed CharnequeriaGoatBreed
CarpatheGoatBreed ColNoirDuValaisGoatBreed DamaniGoatBreed DesFossesCommunesDeLOuestGoatBreed EnglishGoatBreed
EnglishGuernseyGoatBreed GermanColoredGoatBreed GuadarramaGoatBreed GarganicaGoatBreed GirgentanaGoatBreed
JonicaGoatBreed MurcianaGranadinaGoatBreed BarbadosSheepBreed BlackFacedHighlandSheepBreed CheviotSheepBreed
ClunForestSheepBreed CorriedaleSheepBreed CotswoldSheepBreed DebouilletSheepBreed HornDorsetSheepBreed
FinnishLandraceSheepBreed KarakulSheepBreed KerryHillSheepBreed LeicesterSheepBreed LincolnSheepBreed
HampshireDownSheepBreed AmericanMerinoSheepBreed DelaineMerinoSheepBreed MontdaleSheepBreed MouflonSheepBreed
NavajoSheepBreed NoTailSheepBreed NorthCountyCheviotSheepBreed OxfordDownSheepBreed PanamaSheepBreed PerendaleSheepBreed
RambouilletSheepBreed RomanovSheepBreed RomedaleSheepBreed RomneletSheepBreed RomneyMarshSheepBreed ShropshireSheepBreed
SouthdownSheepBreed SuffolkSheepBreed TargheeSheepBreed WiltshireHornSheepBreed AmericanAlbinoHorseBreed
AmericanBuckskinHorseBreed AmericanCreamHorseBreed AmericanMiniatureHorseBreed AmericanPaintHorseBreed
AmericanSaddlebredHorseBreed AmericanTrotterHorseBreed AmericanTunisHorseBreed AndalusianHorseBreed AppaloosaHorseBreed
ArabianHorseBreed BelgianHorseBreed CanadianHorseBreed ClevelandBayHorseBreed ClydesdaleHorseBreed FjordHorseBreed
GalicenoHorseBreed HackneyHorseBreed HaflingerHorseBreed HanoverianHorseBreed HolsteinerHorseBreed HunterHorseBreed
IcelandicHorseBreed LipizzanerHorseBreed MissouriFoxTrottingHorseBreed MorganHorseBreed NewForestPonyHorseBreed
NormanCoachHorseBreed PalominoHorseBreed PasoFinoHorseBreed PercheronHorseBreed PeruvianPasoHorseBreed PintoHorseBreed
PonyHorseBreed AmericanPonyHorseBreed ShetlandPonyHorseBreed AriégeoisPonyBreed QuarterHorseBreed ShireHorseBreed
SpanishMustangHorseBreed StandardbredHorseBreed SuffolkHorseBreed TennesseeWalkingHorseBreed TrakehnerHorseBreed
VikingHorseBreed WelshWalkingHorseBreed WestphalianHorseBreed YorkshireCoachHorseBreed DraftPonySuperbreedHorseBreed
AmericanDraftPonyHorseBreed PindosPonyHorseBreed SkyrosPonyHorseBreed BeltsvillePigBreed BerkshirePigBreed
KentuckyRedBerkshirePigBreed BoarPowerPigBreed BoarPowerPig27PigBreed BoarPowerPig48PigBreed BoarPowerPig59PigBreed
BoarPowerPig72PigBreed BoarPowerPig84PigBreed BoarPowerPig141PigBreed BoarPowerPig161PigBreed BoarPowerPig282PigBreed
BoarPowerPig292PigBreed BoarPowerPig414PigBreed BoarPowerPig454PigBreed BoarPowerPig474PigBreed BoarPowerPig545PigBreed
BoarPowerPig565PigBreed BoarPowerPig616PigBreed BoarPowerPig656PigBreed BoarPowerPig747PigBreed BoarPowerPig828PigBreed
BoarPowerPig929PigBreed BritishLopPigBreed BritishSaddlebackPigBreed CPFPigBreed ChesterWhitePigBreed
ConnorPrairiePigBreed DKPigBreed DKPig30PigBreed DKPig31PigBreed DKPig33PigBreed DKPig51PigBreed DKPig61PigBreed
DKPig63PigBreed DKPig77PigBreed DurocPigBreed FHCPigBreed FHCElitePig1PigBreed FHCElitePig2PigBreed FHCElitePig3PigBreed
FHCElitePig4PigBreed FHCElitePig5PigBreed FHCElitePig6PigBreed FHCElitePig7PigBreed FHCElitePig8PigBreed
FHCElitePig9PigBreed GloucesterOldSpotPigBreed HampshirePigBreed HerefordPigBreed HormelMiniaturePigBreed
KleenLeenPigBreed KleenLeenBlackPigBreed KleenLeenRedPigBreed KleenLeenWhitePigBreed LacombePigBreed LandracePigBreed
BelgiumLandracePigBreed BritishLandracePigBreed DanishLandracePigBreed DutchLandracePigBreed FrenchLandracePigBreed
GermanLandracePigBreed ItalianLandracePigBreed NorwegianLandracePigBreed SwedishLandracePigBreed LargeBlackPigBreed
LargeWhitePigBreed LuciePigBreed MarylandPigBreed MiddleWhitePigBreed MinnesotaPigBreed MontanaPigBreed OICPigBreed
OxfordSandyBlockPigBreed PalousePigBreed PicPigBreed PicCambourghPigBreed PicLinePig24PigBreed PicLinePig26PigBreed
PietrainPigBreed PolandChinaPigBreed RedWattlePigBreed SanPierrePigBreed SpottedPigBreed TamworthPigBreed WelshPigBreed
WessexSaddlebackPigBreed YorkshirePigBreed YucaPigBreed AmericanPitBullTerrierDogBreed ColoredBullTerrierDogBreed
StaffordshireBullTerrierDogBreed WhiteBullTerrierDogBreed ChihuahuaSuperbreedDogBreed LongCoatChihuahuaDogBreed
ShortCoatChihuahuaDogBreed LongAndShortCoatChihuahuaDogBreed BeardedCollieDogBreed RoughCollieDogBreed
RoughAndSmoothDogBreed SmoothCollieDogBreed AmericanCoonhoundDogBreed BlackAndTanCoonhoundDogBreed
BlueTickCoonhoundDogBreed EnglishCoonhoundDogBreed RedboneCoonhoundDogBreed TreeingWalkerCoonhoundDogBreed
LonghairedMiniatureDachshundDogBreed SmoothMiniatureDachshundDogBreed WirehairedMiniatureDachshundDogBreed
LonghairedStandardDachshundDogBreed SmoothStandardDachshundDogBreed WirehairedStandardDachshundDogBreed
DachshundMiniatureDogBreed StandardDachshundDogBreed AmericanEskimoDogBreed CanadianEskimoDogBreed
FoxTerrierSuperbreedDogBreed SmoothFoxTerrierDogBreed WireFoxTerrierDogBreed ToyFoxTerrierDogBreed
ManchesterTerrierSuperbreedDogBreed GermanLonghairedPointerDogBreed GermanShorthairedPointerDogBreed
GermanWirehairedPointerDogBreed PoodleSuperbreedDogBreed ToyPoodleDogBreed MiniaturePoodleDogBreed
StandardPoodleDogBreed ChesapeakeBayRetrieverDogBreed CurlyCoatedRetrieverDogBreed FlatCoatedRetrieverDogBreed
GoldenRetrieverDogBreed LabradorRetrieverDogBreed NovaScotiaDuckTollingRetrieverDogBreed SchnauzerSuperbreedDogBreed
MiniatureSchnauzerDogBreed GiantSchnauzerDogBreed StandardSchnauzerDogBreed EnglishSetterDogBreed GordonSetterDogBreed
IrishSetterDogBreed AmericanWaterSpanielDogBreed BrittanySpanielDogBreed ClumberSpanielDogBreed
AmericanCockerSpanielDogBreed BlackCockerSpanielDogBreed ASCOBCockerSpanielDogBreed PartiColorCockerSpanielDogBreed
EnglishSpringerSpanielDogBreed FieldSpanielDogBreed IrishWaterSpanielDogBreed SussexSpanielDogBreed
WelshSpringerSpanielDogBreed EnglishCockerSpanielDogBreed VizslaSuperbreedDogBreed SmoothHairedVizslaDogBreed
WirehairedVizslaDogBreed WelshCorgiSuperbreedDogBreed CardiganWelshCorgiDogBreed PembrokeWelshCorgiDogBreed
AlaskanKleeKaiDogBreed AnatolianShepherdDogBreed BoerboelDogBreed VictorianBulldoggeDogBreed AmericanBobtailCatBreed
PixieBobCatBreed WarmbloodHorseBreed BrabantHorseBreed EquusCaballusGmeliniHorseBreed GypsyVannerHorseBreed
MurgeseHorseBreed SaddlebredHorseSuperbreedHorseBreed UkrainianSteppeWhitePigBreed BosTaurusIndicusCowBreed
BosTaurusTaurusSubspeciesDomesticEuropeanCowBreed MasaiCowBreed BosTaurusXBisonBisonHybridCowBreed GalwaySheepBreed
NewZealandRabbitBreed""",
    7481: """\
DCM: AmericaKennelClub AmericaPetRegistryInc AmericanCanineAssociation AmericanPurebredRegistry
AmericanRareBreedAssociation AnimalRegistryUnlimited AnimalResearchFoundation CanadianBorderCollieAssociation
CanadianKennelClub CanadianLivestockRecordsAssociation CanineFederationOfCanada ContinentalKennelClub
DogRegistryOfAmerica FederationOfInternationalCanines InternationalProgressiveDogBreedersAlliance NationalKennelClub
NorthAmericanPurebredDogRegistry UnitedAllBreedRegistry UnitedKennelClub UniversalKennelClubInternational
WorkingCanineAssociationOfCanada WorldKennelClub WorldWideKennelClub""",
    7483: """\
SCT: Abdomen AllLegs AtlantalAxialJoint AtlantoOccipitalJoint Bladder CalcanealTubercle Carpus CervicalSpine
CervicoThoracicSpine Chest ChestAndAbdomen CoccygealVertrebrae Colon Digit UMLS: DistalPhalanx SCT: ElbowJoint
EntireBody Esophagus Femur FetlockOfForelimb FetlockOfHindlimb Forefoot FrontalSinus Hindfoot HipJoint Humerus
LumbarSpine LumboSacralSpine Mandible MandibularDentalArch MandibularIncisorTeeth MaxillaryDentalArch
MaxillaryIncisorTeeth Metacarpus Metatarsus NasalSinus NavicularOfForefoot NavicularOfHindfoot OrbitalStructure
PasternOfForefoot PasternOfHindfoot Patella Pelvis RadiusAndUlna Sacrum Shoulder Skull Stiffle Tarsus ThoracicSpine
ThoracoLumbarSpine TibiaAndFibula UpperGastroIntestinalTract Urethra UrinaryTract Wing""",
    7484: """\
SCT: CaudodistalCranioproximalOblique DCM: Caudal10DegreeDistalCranioproximalOblique SCT: Caudocranial DorsoVentral
DorsolateralPalmaromedialOblique Dorsal35DegreeLateralPalmaromedialOblique Dorsal45DegreeLateralPalmaromedialOblique
Dorsal60DegreeLateralPalmaromedialOblique DorsolateralPlantaromedialOblique Dorsal35DegreeLateralPlantaromedialOblique
Dorsal40DegreeLateralPlantaromedialOblique Dorsal45DegreeLateralPlantaromedialOblique
Dorsal60DegreeLateralPlantaromedialOblique DorsomedialPalmarolateral Dorsal35DegreeMedialPalmarolateralOblique
Dorsal40DegreeMedialPalmarolateralOblique Dorsal45DegreeMedialPalmarolateral Dorsal60DegreeMedialPalmarolateralOblique
DorsomedialPlantarolateralOblique Dorsal35DegreeMedialPlantarolateralOblique Dorsal40DegreeMedialPlantarolateralOblique
Dorsal45DegreeMedialPlantarolateralOblique Dorsal60DegreeMedialPlantarolateralOblique Dorsopalmar Dorsoplantar
DorsoproximalPalmarodistalOblique Dorsal65DegreeProximalPalmarodistalOblique DorsoproximalPlantarodistalOblique
Dorsal65DegreeProximalPlantarodistalOblique DorsorostralVentrocaudalOblique Dorsal20DegreeRostralVentrocaudalOblique
LaterodorsoproximalMediopalmarodistalOblique Lateral45DegDorsal50DegProximalMediopalmarodistalOblique
LaterodorsoproximalMedioplantarodistalOblique Lateral45DegDorsal50DegProximalMedioplantarodistalObliq Lateromedial
LeftCaudalRightRostralOblique Left30DegreeCaudalRightRostralOblique LeftDorsalRightVentralOblique
Left20DegreeDorsalRightVentralOblique Left45DegreeDorsalRightVentralOblique LeftRostralRightCaudalOblique
Left20DegreeRostralRightCaudalOblique LeftVentralRightDorsalOblique Left20DegreeVentralRightDorsalOblique
Left45DegreeVentralRightDorsalOblique LeftRightLateral Mediolateral#399260004 PalmaromedialDorsolateral
Palmar45DegreeMedialDorsolateral PalmaroproximalDorsodistalOblique Palmar75DegreeProximalDorsodistalOblique
PlantarolateralDorsomedialOblique Plantar60DegreeLateralDorsomedialOblique PlantaroproximalDorsodistalOblique
Plantar75DegreeProximalDorsodistalOblique ProximoDistal RightCaudalLeftRostralOblique
Right30DegreeCaudalLeftRostralOblique RightDorsalLeftVentralOblique Right20DegreeDorsalLeftVentralOblique
Right45DegreeDorsalLeftVentralOblique RightRostralLeftCaudalOblique Right20DegreeRostralLeftCaudalOblique
RightVentralLeftDorsalOblique Right20DegreeVentralLeftDorsalOblique Right45DegreeVentralLeftDorsalOblique
RightLeftLateral Rostrocaudal RostrodorsalCaudoventralOblique Rostral20DegreeDorsalCaudoventralOblique
RostroventralCaudodorsal Rostral30DegreeVentralCaudodorsal VentralLeftDorsalRightOblique
Ventral30DegreeLeftDorsalRightOblique VentralRightDorsalLeftOblique Ventral30DegreeRightDorsalLeftOblique VentroDorsal
VentrorostralDorsocaudalOblique Ventral20DegreeRostralDorsocaudalOblique""",
    7486: """\
SCT: MixedBreedCat MixedBreedGoat MixedBreedDog MixedBreedHorse MixedBreedSheep MixedBreedChicken MixedBreedCattle
MixedBreedPig""",
    7490: """\
DCM: ILCR""",
    7500: """\
IBSI: CoarsenessOfNGTDM ContrastOfNGTDM BusynessOfNGTDM ComplexityOfNGTDM StrengthOfNGTDM""",
    7501: """\
IBSI: LowDependenceEmphasis HighDependenceEmphasis LowGreyLevelCountEmphasis HighGreyLevelCountEmphasis
LowDependenceLowGreyLevelEmphasis LowDependenceHighGreyLevelEmphasis HighDependenceLowGreyLevelEmphasis
HighDependenceHighGreyLevelEmphasis GreyLevelNonUniformityOfNGLDM NormalizedGreyLevelNonUniformityOfNGLDM
DependenceCountNonUniformity DependenceCountNonUniformityNormalized DependenceCountPercentage GreyLevelVarianceOfNGLDM
DependenceCountVariance DependenceCountEntropy DependenceCountEnergy""",
    7550: """\
SCT: CobbAngle DCM: AcetabularAngle""",
    7552: """\
DCM: SourceOfMeasurement""",
    7553: """\
DCM: ArmOfAngle Vector ApproximateSpatialLocation""",
    7600: """\
SCT: AbdominalLymphNode AnteriorAuricularLymphNode AnteriorCervicalLymphNode AnteriorMediastinalLymphNode
AnteriorTibialLymphNode AorticLymphNode ApicalAxillaryLymphNode AppendicularLymphNode AxillaryLymphNode
AxillaryVeinLymphNode BuccinatorLymphNode CardiophrenicAngleLymphNode CeliacLymphNode CentralAxillaryLymphNode
CervicalLymphNode ColicLymphNode CommonDuctLymphNode CubitalLymphNode CysticLymphNode DeepAnteriorCervicalLymphNode
DeepCervicalLymphNode DeepInguinalLymphNode DeepIntraparotidLymphNode DeepLateralCervicalLymphNode DeepLymphNode
DeepParotidLymphNode DeepPoplitealLymphNode DelphianLymphNode DiaphragmaticLymphNode EpigastricLymphNode
EpitrochlearLymphNode EsophagealLymphNode ExternalIliacLymphNode ExternalMammaryLymphNode ExtrapulmonaryLymphNodeOfLung
FacialLymphNode FemaleGenitalLymphNode FibularLymphNode GastroOmentalLymphNode GlutealLymphNode HemolymphNode
HepaticLymphNode HighestMediastinalLymphNode HilarLymphNode HypogastricLymphNode IleocolicLymphNode IliacLymphNode
InferiorAuricularLymphNode InferiorGlutealLymphNode InferiorInguinalLymphNode InferiorMesentericLymphNode
InferiorPancreaticLymphNode InferiorPancreaticoduodenalLymphNode InfraclavicularLymphNode InguinalLymphNode
InnominateLymphNode IntercostalLymphNode InteriliacLymphNode InterlobarLymphNodeOfTheLung
IntermediateCommonIliacLymphNode IntermediateExternalIliacLymphNode InterpectoralLymphNode IntestinalLymphNode
IntraglandularParotidLymphNode IntramammaryLymphNode IntrapulmonaryLymphNode JugularLymphNode JuxtaintestinalLymphNode
LacunarLymphNode LateralAxillaryLymphNode LateralCervicalLymphNode LateralCommonIliacLymphNode
LateralExternalIliacLymphNode LateralJugularLymphNode LateralPericardialLymphNode LateralRetropharyngealLymphNode
LateralVesicularLymphNode LobarLymphNodeOfTheLung LowerDeepCervicalLymphNode LowerJugularLymphNode LowerLimbLymphNode
LowerParatrachealIncludingAzygousLymphNode LumbarLymphNode LungAndTracheobronchialLymphNodes LymphNode
LymphNodeOfAorticArch LymphNodeOfAortopulmonaryWindow LymphNodeOfEpiploicForamen LymphNodeOfGreaterCurvatureOfStomach
LymphNodeOfHead LymphNodeOfHeadAndNeck LymphNodeOfLesserCurvatureOfStomach LymphNodeOfLimb LymphNodeOfMesentery
LymphNodeOfStomach LymphNodeOfThePulmonaryLigament LymphNodeOfThorax LymphNodeOfTrunk LymphNodeRingOfCardiaOfStomach
MandibularLymphNode MastoidLymphNode MedialCommonIliacLymphNode MedialExternalIliacLymphNode MedialLacunarLymphNode
MedianRetropharyngealLymphNode MediastinalLymphNode MesentericArteryLymphNode MidcolicLymphNode
MiddleDeepCervicalLymphNode MiddleJugularLymphNode NasolabialLymphNode ObturatorLymphNode OccipitalLymphNode
PancreaticLymphNode PancreaticoduodenalLymphNode PancreaticosplenicLymphNode ParaAorticLymphNodeOfTheAnteriorMediastinum
ParaesophagealLymphNodeBelowCarina ParamammaryLymphNode ParametrialLymphNode PararectalLymphNode ParasternalLymphNode
ParatrachealLymphNode ParavaginalLymphNode ParavesicularLymphNode ParotidLymphNode PectoralAxillaryLymphNode
PelvicLymphNode PerigastricLymphNode PeripancreaticLymphNode PoplitealLymphNode PostauricularLymphNode
PosteriorAuricularLymphNode PosteriorMediastinalLymphNode PosteriorTibialLymphNode PosteriorTriangleCervicalLymphNode
PostvesicularLymphNode PrececalLymphNode PrefemoralLymphNode PrelaryngealLymphNode PrepericardialLymphNode
PresymphysialLymphNode PretrachealLymphNode PrevascularRetrotrachealLymphNode PrevertebralLymphNode
PrevesicularLymphNode PromontoryCommonIliacLymphNode PyloricLymphNode RegionalLymphNode RenalHilarLymphNode
RetrocecalLymphNode RetroperitonealLymphNode RetropharyngealLymphNode RetropyloricLymphNode RetrotrachealLymphNode
SacralLymphNode ScaleneLymphNode SegmentalLymphNodeOfTheLung SigmoidLymphNode SplenicLymphNode
SubaorticCommonIliacLymphNode SubcarinalLymphNode SubclavianLymphNode FMA: SubiliacLymphNode SCT: SubmandibularLymphNode
SubmentalLymphNode SubpyloricLymphNode SubscapularAxillaryLymphNode SubsegmentalLymphNodeOfTheLung
SuperficialAnteriorCervicalLymphNode SuperficialCervicalLymphNode SuperficialInguinalLymphNode
SuperficialIntraparotidLymphNode SuperficialLateralCervicalLymphNode SuperficialLymphNode SuperficialParotidLymphNode
SuperficialPoplitealLymphNode SuperiorGlutealLymphNode SuperiorLateralInguinalLymphNode SuperiorMedialInguinalLymphNode
SuperiorMediastinalLymphNode SuperiorMesentericLymphNode SuperiorPancreaticLymphNode
SuperiorPancreaticoduodenalLymphNode SuperiorRectalLymphNode SuperiorTracheobronchialLymphNode SupraclavicularLymphNode
FMA: SupramammaryLymphNode SCT: SuprapyloricLymphNode TibialLymphNode TracheobronchialLymphNode
TracheobronchialLymphNodeLocatedNearCarina UpperDeepCervicalLymphNode UpperJugularLymphNode UpperLimbLymphNode
UpperParatrachealLymphNode UterineParacervicalLymphNode VesicularLymphNode""",
    7601: """\
SCT: BaseOfTongue BuccalMucosa FloorOfMouth Glottis Hypopharynx Larynx LingualTonsil Lip AlveolarProcessOfMandible
MaxillarySinus NasalCavity Nasopharyngeal OralCavity OropharyngealTonsil Oropharynx PalatineTonsil ParanasalSinus
PharyngealRecess PharyngealTonsil PharyngotympanicTube PyriformSinus RetromolarTrigone SalivaryGland Supraglottis Tongue
TonsilAndAdenoid FMA: TorusOfPharyngotympanicTube SCT: TubalTonsil UMLS: UnknownPrimaryNeoplasiaSite SCT: Uvula""",
    7603: """\
SCT: C1Vertebra C2Vertebra C3Vertebra C4Vertebra C5Vertebra C6Vertebra C7Vertebra T1Vertebra T2Vertebra T3Vertebra
T4Vertebra T5Vertebra T6Vertebra T7Vertebra T8Vertebra T9Vertebra T10Vertebra T11Vertebra T12Vertebra L1Vertebra
L2Vertebra L3Vertebra L4Vertebra L5Vertebra""",
    7604: """\
SCT: C2C3Disc C3C4Disc C4C5Disc C5C6Disc C6C7Disc C7T1Disc T1T2Disc T2T3Disc T3T4Disc T4T5Disc T5T6Disc T6T7Disc
T7T8Disc T8T9Disc T9T10Disc T10T11Disc T11T12Disc T12L1Disc L1L2Disc L2L3Disc L3L4Disc L4L5Disc L5S1Disc""",
    7701: """\
SCT: SuperiorCerebellarPeduncle MiddleCerebellarPeduncle InferiorCerebellarPeduncle CorticospinalTractInBrainstem
MedialLemniscus LateralLemniscus MedialLongitudinalFasciculus""",
    7702: """\
NEU: CorticobulbarTract CorticospinalTract SCT: InternalCapsule ExternalCapsule AuditoryRadiation OpticRadiation NEU:
InferiorOpticRadiationMeyerLoop SuperiorOpticRadiationBaumLoop AnteriorThalamicRadiation SuperiorThalamicRadiation
InferiorThalamicRadiation PosteriorThalamicRadiation""",
    7703: """\
NEU: SuperiorLongitudinalFasciculus DCM: SuperiorLongitudinalFasciculusI SuperiorLongitudinalFasciculusII
SuperiorLongitudinalFasciculusIII NEU: ArcuateFasciculus SCT: InferiorLongitudinalFasciculus
SuperiorFrontoOccipitalFasciculus InferiorFrontoOccipitalFasciculus UncinateFasciculus VerticalOccipitalFasciculus""",
    7704: """\
SCT: Cingulum Fornix NEU: StriaTerminalis""",
    7705: """\
SCT: AnteriorCommissure CorpusCallosum GenuOfCorpusCallosum SpleniumOfCorpusCallosum TapetumOfCorpusCallosum
ForcepsMinor ForcepsMajor PosteriorCommissure HabenularCommissure""",
    7706: """\
SCT: OlfactoryTract OpticNerve OculomotorNerve TrochlearNerve TrigeminalNerve AbducensNerve FacialNerve
VestibulocochlearNerve GlossopharyngealNerve VagusNerve AccessoryNerve HypoglossalNerve""",
    7707: """\
SCT: DorsalFuniculus VentralFuniculus LateralFuniculus""",
    7710: """\
SCT: CerebellarWhiteMatter CerebralWhiteMatter SpinalCordWhiteMatter WhiteMatterOfBrainAndSpinalCord DCM:
PerilesionalWhiteMatter SCT: PeripheralNerve SkeletalMuscle CardiacMuscle Phantom""",
    8101: """\
SCT: TissueCassette TissueMicroarrayCassette SpecimenVial MicroscopeSlide SpecimenContainer ElectronMicroscopyGrid
SpecimenWell""",
    8102: """\
SCT: MicroscopeSlideCoverSlip MicroscopeSlideMountingMedia SpecimenContainerLid""",
    8103: """\
SCT: EntireBody BodySubstanceSample BodyFluidSample TissueSpecimen GrossSpecimen TissueSection CoreSampleOfTissueBlock
TissueSpot Slide SmearSample TouchPreparationCytologicMaterial LiquidBasedCytologicMaterial Aspirate GeneticSample""",
    8104: """\
SCT: BreastDuctSample FrozenSectionBreastSample LumpectomyBreastSample SpecimenFromBreastObtainedByExcision
SpecimenFromBreastObtainedByTotalMastectomy SegmentectomyBreastSample BreastTruCutBiopsySample
SpecimenFromBreastObtainedByCoreNeedleBiopsy SpecimenFromBreastStereotacticallyGuidedCoreNeedleBiopsy
SpecimenFromBreastByIncisionalBiopsyOfBreastMass SpecimenFromBreastObtainedByImageGuidedCoreBiopsy""",
    8109: """\
SCT: Aspiration Biopsy Excision HarvestingOfTissue RemovalOfDevice Venipuncture TakingOfSwab SpecimenCollection Scraping""",
    8110: """\
SCT: Dissection DCM: DissectionWithEntireSpecimenSubmission DissectionWithRepresentativeSectionsSubmission SCT:
CoreSampling BlockSectioning LaserMicrodissection BlockSurfaceRecut BlockStepSectioning TouchPreparation SmearProcedure""",
    8111: """\
SCT: SpecimenCollection SpecimenReceiving SamplingOfTissueSpecimen Staining SpecimenProcessing DCM: SpecimenStorage""",
    8112: """\
SCT: AcidPhosphataseStain AlbertStain AlcianBlue8GXStain AlcoholSolubleNigrosineStain AldehydeFuchsinStain
AlizarinBlueSStain AlizarinCyanineGreenStain AlizarinRedSStain AlizarinYellowGGStain AlizarinYellowRStain
AlkalinePhosphataseStain AnilineBlueStain AuramineStain AzoBlackStain AzocarmineGGXStain AzophloxinStain AzorubinSStain
AzureAStain AzureBStain AzureCStain BauerChromicAcidLeucofuchsinStain BenzoFastScarletStain BetaGlucuronidaseStain
BiebrichScarletStain BismarkBrownRStain BismarkBrownYStain BlueShadeEosinStain BrazilinStain BrilliantCresylBlueStain
BrilliantCroceinStain BrilliantOrangeStain BrilliantYellowStain ButyrateEsteraseStain CarbolFuchsinStain CarmineStain
CarminicAcidStain CarmoisineAStain CelestineBlueBStain ChloroacetateEsteraseStain ChromicAcidStain Chromotrope2RStain
ChrysoidineRStain ChrysoidineYStain ColloidalIronStain CongoRedStain CresylEchtVioletStain CresylVioletStain
CrystalPonceauStain CurcuminStain DiamondBlackStain DurazolRedStain ErieGarnetStain EriochromeBlueBlackSEStain
ErythrosinBStain ErythrosinYStain EvansBlueStain FastBlueBSaltStain FastBlueBBSaltStain FastBlueRRSaltStain
FastGarnetGBCSaltStain FastGreenFCFStain FastRedBSaltStain FastRedITRStain FastRedTRSaltStain FastSulfonBlackFStain
FastVioletBSaltStain FatRed7BStain FeulgenReactionStain FieldStain FlagellarStain FluorescentStain FouchetStain
FuchsinAcidStain FuchsinBasicStain GallocyanineStain GiemsaStain GramStain HanselStain HemateinStain HematoxylinStain
ImmunofluorescentStain IndiaInkStain IndigoCarmine IndophenolFromNaphtholStain InsolubleBerlinBlueStain JanusGreenBStain
JennerGiemsaStain KenacidBlueRStain LacmoidStain LeishmanStain LightGreenSFStain LissamineFastRedBStain
LissamineFastYellowStain LissamineGreenBStain LissamineRhodamineStain LuxolFastBlueStain MalachiteGreenStain
MalloryBleachStain MartiusYellowStain MayGrunwaldGiemsaStain MeldolaBlueStain MetanilYellowStain MethylBlueStain
MethylGreenPyroninStain MethylOrangeStain MethylRedStain MethylVioletStain MethyleneBlueStain MethyleneVioletStain
MethyleneVioletStainBernthsen ModifiedTrichromeStain MucicarmineStain MyeloperoxidaseStain NaphthaleneBlack12BStain
NaphtholGreenBStain NaphtholYellowSStain NaphtholASDChloracetateEsteraseStain NeutralRedStain
NeutrophilAlkalinePhosphataseStain NewFuchsinStain NightBlueStain NileBlueStain NitrazineYellowStain
NonspecificEsteraseStain NuclearFastRedStain OilRedOStain OrangeGStain OrangeIIStain OrceinStain PageBlue83Stain
PageBlueG90Stain PatentBlueVSodiumSaltStain PeriodicAcidSchiffStain Permethrin PeroxidaseStain PhloxinBStain
PhosphotungsticAcidHematoxylinStain Ponceau3RStain PonceauSStain PonceauXylidineStain PontamineSkyBlue5BXStain
PontamineSkyBlue6BXStain PotassiumHydroxideStain ProcionBrilliantBlueMRSStain ProtargolSStain PrussianBlueStain
QuinacrineFluorescentStain RhodamineStain RomanowskyStain RoseBengalStain RosolicAcidSodiumSaltStain SaffronStain
SafraninStain SilverNitrateStain SilverStain SiriusRedF3BStain SolochromeAzurineBSStain SolochromeBlack6BStain
SolochromeCyanineRStain SolochromeDarkBlueStain SolubleBerlinBlueStain SpiritSolubleAnilineBlueStain
SpiritSolubleEosinStain SporeStain SudanStain SunsetYellowFCFStain TartrazineStain
TerminalDeoxynucleotidylTransferaseStain ThioflavineSStain ThioflavineTStain ThionineStain TitanYellowStain
TrichromeStain TropaeolinOStain TropaeolinOOStain TrypanBlueStain VanGiesonStain VerhoeffHematoxylinStain
VitalNewRedStain WaterSolubleAnilineBlueStain WaterSolubleAnthraceneBrownStain WaterSolubleNigrosineStain
WaxolineBlueStain WaysonStain WrightStain XyleneCyanolFFStain ZiehlNeelsenStain AcridineOrangeStain AcriflavineStain
AtebrinFSStain AuramineGStain AuramineOStain CoriphosphineStain FluoresceinStain FluorexonStain RhodamineBStain
FluoresceinSodiumStain SudanBlackBStain SudanBlackStain SudanBlueStain SudanIIStain SudanIIIStain SudanIVStain
AlkaliBlue5B4BStain AlkaliBlue6BStain ChromeAzurolSStain DibromofluoresceinStain EthylVioletStain MethylGreenStain
MethylViolet2BStain MethylViolet6BStain PyronineBStain PyronineGStain ToluidineBlueStain VictoriaBlue4RStain
VictoriaBlueBStain WaterSolubleEosinStain""",
    8113: """\
SCT: SpecimenMicrowaveHeating SpecimenSteamHeating ProteaseDigestionOfTissueSpecimen SpecimenDehydration
SpecimenFreezing SpecimenClearing""",
    8114: """\
SCT: NeutralBufferedFormalin BouinFluid Formalin CarnoyFluid FormolSublimate HellyFluid MichelMedium ZenkerFluid
Paraformaldehyde AceticAcid Chloroform ChromiumTrioxide Ethanol Formaldehyde MercuricChloride Methanol OsmiumTetroxide
PicricAcid PotassiumDichromate NCIt: PAXgeneTissueSystem""",
    8115: """\
SCT: ParaffinWax TissueFreezingMedium Plastic Agar EpoxyResin AcrylicResin""",
    8120: """\
DCM: Localizer SameAcquisitionAtLowerResolution SameAcquisitionAtHigherResolution SameAcquisitionAtDifferentFocalDepth
SameAcquisitionAtDifferentSpectralBand ImagedContainerLabel""",
    8121: """\
SCT: HighPowerNonImmersionLens OilImmersionLens SlideOverviewLens""",
    8122: """\
SCT: FullSpectrum Infrared Red Green Blue Ultraviolet""",
    8123: """\
DCM: TransmissionIllumination ReflectionIllumination EpifluorescenceIllumination BrightfieldIllumination
DarkfieldIllumination ObliqueIllumination PhaseContrastIllumination DifferentialInterferenceContrast
TotalInternalReflectionFluorescence""",
    8124: """\
SCT: GreenOpticalFilter RedOpticalFilter BlueOpticalFilter InfraredOpticalFilter PolarizingOpticalFilter
VioletOpticalFilter UltravioletOpticalFilter DichroicBeamsplitter HoffmanModulator DarkfieldStop RheinbergFilter
PhaseContrastPlate CondenserAnnulus NomarskiPrism DeSénarmontCompensator DCM: NoFilter""",
    8125: """\
SCT: TungstenHalogenLamp MercuryArcLamp XenonArcLamp LightEmittingDiode LaserDevice""",
    8130: """\
SCT: Staining HematoxylinAndEosinStainMethod AcidFastStainMethod""",
    8131: """\
DCM: PeriOperativePhotographicImaging SlideMicroscopyPathologyImaging WholeSlideImaging WSI20XRGB WSI40XRGB SCT:
Histology Histopathology Microscopy LightMicroscopy Photomicrography PhotographyOfPatient PhotographyOfGrossOrgan
GrossPathologyRequest Immunohistochemistry""",
    8132: """\
DCM: _5X _10X _20X _40X""",
    8133: """\
DCM: NominalEmptyTileSuppression HighThresholdEmptyTileSuppression NoEmptyTileSuppression""",
    8134: """\
SCT: BrachialPlexus Epididymis InternalNose Placenta UmbilicalCord""",
    8135: """\
SCT: Cell Nucleus""",
    8136: """\
SCT: Area""",
    8201: """\
DCM: TimeOfFlight Interferometry LaserScanning PatternProjection ShapeFromShading ShapeFromMotion ConfocalImaging
PointCloudAlgorithmic""",
    8202: """\
DCM: TurntableScanMethod HighResolution FastMode Checkerboard""",
    8203: """\
DCM: IterativeClosestPoint FiducialAlignment Freehand""",
    8300: """\
DCM: OverallImageQualityEvaluation GrayscaleResolutionEvaluation LuminanceResponseEvaluation
LuminanceUniformityEvaluation ChromaticityEvaluation PixelFaultsEvaluation VeilingGlareEvaluation
GeometricalImageEvaluation AngularViewingEvaluation ClinicalEvaluation""",
    8301: """\
DCM: TG18QCPattern TG18BRPattern TG18PQCPattern TG18CTPattern TG18LN801Pattern TG18LN802Pattern TG18LN803Pattern
TG18LN804Pattern TG18LN805Pattern TG18LN806Pattern TG18LN807Pattern TG18LN808Pattern TG18LN809Pattern TG18LN810Pattern
TG18LN811Pattern TG18LN812Pattern TG18LN813Pattern TG18LN814Pattern TG18LN815Pattern TG18LN816Pattern TG18LN817Pattern
TG18LN818Pattern TG18LN1201Pattern TG18LN1202Pattern TG18LN1203Pattern TG18LN1204Pattern TG18LN1205Pattern
TG18LN1206Pattern TG18LN1207Pattern TG18LN1208Pattern TG18LN1209Pattern TG18LN1210Pattern TG18LN1211Pattern
TG18LN1212Pattern TG18LN1213Pattern TG18LN1214Pattern TG18LN1215Pattern TG18LN1216Pattern TG18LN1217Pattern
TG18LN1218Pattern TG18UN10Pattern TG18UN80Pattern TG18UNL10Pattern TG18UNL80Pattern TG18ADPattern TG18MPPattern
TG18RH10Pattern TG18RH50Pattern TG18RH89Pattern TG18RV10Pattern TG18RV50Pattern TG18RV89Pattern TG18PXPattern
TG18CXPattern TG18LPH10Pattern TG18LPH50Pattern TG18LPH89Pattern TG18LPV10Pattern TG18LPV50Pattern TG18LPV89Pattern
TG18AFCPattern TG18NS10Pattern TG18NS50Pattern TG18NS89Pattern TG18GVPattern TG18GVNPattern TG18GQPattern TG18GQNPattern
TG18GQBPattern TG18GA03Pattern TG18GA05Pattern TG18GA08Pattern TG18GA10Pattern TG18GA15Pattern TG18GA20Pattern
TG18GA25Pattern TG18GA30Pattern TG18CHImage TG18KNImage TG18MM1Image TG18MM2Image OIQPattern ANGPattern GDPattern
BN01Pattern BN02Pattern BN03Pattern BN04Pattern BN05Pattern BN06Pattern BN07Pattern BN08Pattern BN09Pattern BN10Pattern
BN11Pattern BN12Pattern BN13Pattern BN14Pattern BN15Pattern BN16Pattern BN17Pattern BN18Pattern WhitePattern
SMPTEPattern""",
    8302: """\
DCM: TG18UNL10Pattern TG18UNL80Pattern""",
    8303: """\
DCM: CRTDisplay LiquidCrystalDisplay PlasmaDisplay OLED DLPRearProjectionSystem DLPFrontProjectionSystem
CRTRearProjectionSystem CRTFrontProjectionSystem""",
    9000: """\
SCT: Quantity DCM: Derivation SCT: MeasurementMethod FindingSite DCM: Finding NCIt: ReferenceRegion DCM:
ModelFittingMethod SourceImageDiffusionBValue EquivalentMeaningOfConceptName""",
    9231: """\
DCM: ImageProcessing QualityControl ComputerAidedDiagnosis ComputerAidedDetection Interpretation Transcription
ReportVerification AddAddendumToReport Print NoSubsequentWorkitems MediaImport""",
    9233: """\
DCM: PreliminaryReport FinalReport""",
    9241: """\
DCM: RTPatientSetup RTPatientPositionAdjustment RTPatientPositionInTreatmentSessionReview
RTTreatmentSimulationWithInternalVerification RTTreatmentSimulationWithExternalVerification
RTTreatmentWithInternalVerification RTTreatmentWithExternalVerification RTTreatmentQAWithInternalVerification
RTTreatmentQAWithExternalVerification RTMachineQA RTTreatmentQAByRTPlanDoseCheck RTTreatmentQAByRTPlanDifferenceCheck
RTTreatmentQAByRTIonPlanDoseCheck RTTreatmentQAByRTIonPlanDifferenceCheck RTBrachyTreatment
RTImageGuidedPatientPositioningAndTreatmentDelivery RTTreatmentWithAdHocPlanning""",
    9242: """\
DCM: RTPatientPositionAcquisitionOptical RTPatientPositionAcquisitionUltrasound
RTPatientPositionAcquisitionSpatialFiducials""",
    9243: """\
DCM: RTPatientPositionRegistrationSinglePlane RTPatientPositionRegistrationDualPlane
RTPatientPositionRegistration3DCTGeneral RTPatientPositionRegistration3DCTMarkerBased
RTPatientPositionRegistration3DCTVolumeBased RTPatientPositionRegistration3DOn2DReference
RTPatientPositionRegistration2DOn3DReference RTPatientPositionRegistrationOptical
RTPatientPositionRegistrationUltrasound RTPatientPositionRegistrationSpatialFiducials RTPatientPositionRegistrationMR""",
    9250: """\
DCM: TreatmentDeliveryType""",
    9260: """\
DCM: RTPatientPositionAcquisitionConeBeamCTKv RTPatientPositionAcquisitionConeBeamCTMV
RTPatientPositionAcquisitionConventionalCTKv RTPatientPositionAcquisitionConventionalCTMV
RTPatientPositionAcquisitionCTKv RTPatientPositionAcquisitionCTMV RTPatientPositionAcquisitionDualPlaneKv
RTPatientPositionAcquisitionDualPlaneKvMV RTPatientPositionAcquisitionDualPlaneMV
RTPatientPositionAcquisitionFilmCassetteKv RTPatientPositionAcquisitionFilmCassetteMV
RTPatientPositionAcquisitionIntegratedDoseMV RTPatientPositionAcquisitionSinglePlaneKv
RTPatientPositionAcquisitionSinglePlaneMV""",
    9261: """\
DCM: NominalRadiationSourceLocation NominalImagingSourceLocation""",
    9262: """\
DCM: ConfiguredLowestImagingEnergy ConfiguredDefaultImagingEnergy""",
    9263: """\
DCM: RTPatientPositionAcquisitionSinglePlaneKv RTPatientPositionAcquisitionCTKv RTPatientPositionAcquisitionConeBeamCTKv
RTPatientPositionAcquisitionConventionalCTKv RTPatientPositionAcquisitionFilmCassetteKv""",
    9264: """\
DCM: RTPatientPositionAcquisitionSinglePlaneMV RTPatientPositionAcquisitionCTMV RTPatientPositionAcquisitionConeBeamCTMV
RTPatientPositionAcquisitionConventionalCTMV RTPatientPositionAcquisitionIntegratedDoseMV
RTPatientPositionAcquisitionFilmCassetteMV""",
    9265: """\
DCM: RTPatientPositionAcquisitionSinglePlaneMV RTPatientPositionAcquisitionSinglePlaneKv
RTPatientPositionAcquisitionIntegratedDoseMV RTPatientPositionAcquisitionFilmCassetteMV
RTPatientPositionAcquisitionFilmCassetteKv""",
    9266: """\
DCM: RTPatientPositionAcquisitionCTKv RTPatientPositionAcquisitionConeBeamCTKv
RTPatientPositionAcquisitionConventionalCTKv RTPatientPositionAcquisitionCTMV RTPatientPositionAcquisitionConeBeamCTMV
RTPatientPositionAcquisitionConventionalCTMV""",
    9267: """\
DCM: RTPatientPositioningReferenceImage""",
    9268: """\
SCT: DigitalImagingScannerComputedRadiography DigitalImagerRadiationTherapy XRayFilmCassetteManual
MagneticResonanceImagingUnit""",
    9270: """\
DCM: AcquisitionInitiationNotDefined AcquisitionInitiationBeforeStartOfRadiation
AcquisitionInitiationAfterEndOfRadiation AcquisitionInitiationByTriggeringParameter""",
    9271: """\
SCT: DigitalImagerRadiationTherapy XRayFilmCassetteManual""",
    9272: """\
DCM: PriorToVoiding PostVoiding SCT: FullRectum EmptyRectum DCM: PreSurgicalAnatomy SCT: PostSurgicalAnatomy""",
    9273: """\
DCM: RTPatientPositionAcquisitionMR""",
    9300: """\
DCM: ResourcePreEmpted ResourceInadequate WorkitemExpired DiscontinuedProcedureStepRescheduled
DiscontinuedProcedureStepReschedulingRecommended WorkitemAssignmentRejectedByAssignedResource""",
    9301: """\
DCM: DoctorCanceledProcedure EquipmentFailure IncorrectProcedureOrdered PatientAllergicToMediaContrast PatientDied
PatientRefusedToContinueProcedure PatientTakenForTreatmentOrSurgery PatientDidNotArrive PatientPregnant
ChangeOfProcedureForCorrectCharging DuplicateOrder NursingUnitCancel IncorrectSideOrdered
DiscontinuedForUnspecifiedReason IncorrectWorklistEntrySelected PatientConditionPreventedContinuing EquipmentChange SCT:
InjectionSiteExtravasation RadiopharmaceuticalAdverseReaction""",
    9302: """\
DCM: ObjectsIncorrectlyFormatted ObjectTypesNotSupported ObjectSetIncomplete MediaFailure EquipmentFailure
DuplicateOrder DiscontinuedForUnspecifiedReason IncorrectWorklistEntrySelected""",
    9303: """\
DCM: ResourcePreEmpted DoctorCanceledProcedure IncorrectProcedureOrdered PatientDied ChangeOfProcedureForCorrectCharging
DuplicateOrder DiscontinuedForUnspecifiedReason WorkitemAssignmentRejectedByAssignedResource ObjectSetIncomplete
InsufficientQualityForInterpretation InterpretationRequiresSpecialistExpertise""",
    9402: """\
DCM: IEC61217GantryContinuousRollAngle IEC61217GantryContinuousPitchAngle IEC61217GantryContinuousYawAngle""",
    9403: """\
DCM: IEC61217PatientSupportContinuousYawAngle IEC61217TableTopContinuousPitchAngle IEC61217TableTopContinuousRollAngle
IEC61217TableTopEccentricAxisDistance IEC61217TableTopContinuousEccentricAngle IEC61217TableTopLateralPosition
IEC61217TableTopLongitudinalPosition IEC61217TableTopVerticalPosition""",
    9500: """\
DCM: SpecifiedConformityIndex SpecifiedHealthyTissueConformityIndex SpecifiedConformationNumber
SpecifiedHomogeneityIndex""",
    9501: """\
SCT: AnatomicalStructure DCM: ExternalBodyModel SCT: PhysicalObject DCM: NonSpecificVolume""",
    9503: """\
DCM: RTTarget RTDoseCalculationStructure RTRegistrationMark""",
    9504: """\
DCM: PatientSetupPoint RoomLaserPatientSetupPoint MoveableLaserPatientSetupPoint ReferenceAcquisitionPoint
IsocentricTreatmentLocationPoint""",
    9506: """\
DCM: BrachytherapySourceApplicator BrachytherapyChannelShield BrachytherapyChannel""",
    9507: """\
DCM: PatientAnatomyModel ExtendedPatientAnatomyModel""",
    9508: """\
DCM: UnclassifiedVolume UnclassifiedCombination""",
    9509: """\
DCM: HistoricalRTPrescription DiagnosticSourceImages SegmentationResult RegistrationResult RTPrescriptionInputImages LN:
RelevantDiagnosticTestsAndOrLaboratoryData""",
    9510: """\
DCM: DiagnosticSourceImages SegmentationResult RegistrationResult RTPrescriptionResult RTTreatmentPlanningInputImages""",
    9511: """\
DCM: StaticBeam ArcBeam ConformalArcBeam StepAndShootBeam SlidingWindowBeam VMAT""",
    9512: """\
DCM: HelicalBeam TopographicBeam""",
    9513: """\
SCT: BiteBlock DCM: Headframe HeadMask HeadAndNeckMask Mold Cast SCT: Headrest DCM: BreastBoard BodyFrame VacuumMold
WholeBodyPod RectalBalloon VaginalCylinder BreastBridge AbdominalCompressionBelt AbdominalCompressionArch
HeadFixationBoard SCT: Backrest DCM: ShinRest HeelStop SCT: Armrest DCM: HandGrips SeatPan""",
    9515: """\
SCT: Table Chair Stretcher Wall Floor""",
    9516: """\
SCT: SurfaceBolus""",
    9517: """\
SCT: ShieldingBlock DCM: ApertureBlock""",
    9518: """\
DCM: AccessoryTray""",
    9519: """\
DCM: RadiotherapyApplicator""",
    9521: """\
UCUM: Megavolt MegaElectronVolt Kilovolt""",
    9522: """\
DCM: MultipleFixedSources""",
    9523: """\
DCM: SynchronizedRoboticTreatment NonSynchronizedRoboticTreatment""",
    9525: """\
SCT: Photon Electron""",
    9526: """\
NCIt: Ion SCT: Proton DCM: _3HeliumNucleus _4HeliumNucleus _12CarbonNucleus _16OxygenNucleus""",
    9527: """\
SCT: _60Cobalt""",
    9528: """\
SCT: _137Cesium _131Cesium _192Iridium _125Iodine _103Palladium _252Californium _60Cobalt _226Radium _90Yttrium _198Gold
_32Phosphorus _222Radon _90Strontium _106Ruthenium _169Ytterbium""",
    9529: """\
DCM: MinimumSurfaceRadiationDose MaximumSurfaceRadiationDose MinimumRadiationDose MaximumRadiationDose
MinimumMeanRadiationDose MaximumMeanRadiationDose MinimumEquivalentUniformDose MaximumEquivalentUniformDose
PrescriptionRadiationDose""",
    9530: """\
DCM: MinimumPercentVolumeAtRadiationDose MaximumPercentVolumeAtRadiationDose""",
    9531: """\
DCM: MinimumAbsoluteVolumeAtRadiationDose MaximumAbsoluteVolumeAtRadiationDose""",
    9532: """\
DCM: MinimizeMeterset""",
    9533: """\
DCM: SingleFraction StandardFractionation HypoFractionation HyperFractionation ContinuousTemporary ContinuousPermanent""",
    9534: """\
DCM: CTVNodal CTVPrimary SCT: CTV DCM: GTVNodal GTVPrimary SCT: GTV DCM: PTVNodal PTVPrimary SCT: PTV DCM: ITV
TreatedVolume SCT: IrradiatedVolume DCM: EntireBodyTargetVolume RadiationDoseNormalizationPoint
RadiationDoseReferencePoint""",
    9535: """\
DCM: PlanningOrganAtRiskVolume AvoidanceVolume OrganAtRisk RadiationDoseShapingVolume ConformalityShell
DoseCalculationBoundingVolume RadiationInteractionVolume""",
    9536: """\
SCT: MedicalPractitioner Physician RadiologicTechnologist DCM: LeadRadiologicTechnologist SCT: RadiationTherapist
Resident UMLS: ConsultingPhysician RadiationPhysicist MedicalPhysicist""",
    9537: """\
DCM: RadiationTransportBasedMethods FractionationBasedOrTemporallyBasedMethods""",
    9538: """\
DCM: LocalEffectModel MicrodosimetricKineticModel""",
    9539: """\
DCM: Equivalent2GrayFractionsModel LinearQuadraticModel LinearQuadraticModelWithTimeFactor LinearQuadraticLinearModel
LinearQuadraticModelForLowDoseRateBrachytherapy""",
    9540: """\
DCM: JawPair LeafPairs VariableCircularCollimator SingleLeaves""",
    9542: """\
DCM: PhysicalCompensator""",
    9543: """\
DCM: TotalBodyIrradiation TotalSkinIrradiation""",
    9544: """\
DCM: NominalRadiationSourceLocation TreatmentMachineIsocenter""",
    9545: """\
DCM: ElectronFixedAperture PhotonFixedAperture IntraoperativeFixedAperture""",
    9546: """\
DCM: HardWedge MotorizedWedge DynamicWedge""",
    9547: """\
DCM: XOrientation YOrientation""",
    9548: """\
DCM: Graticule Reticle ImageDetector FilmHolder WinstonLutzPointer BowtieFilter""",
    9549: """\
DCM: FlatteningFilterBeam NonFlatteningFilterBeam PartialFlatteningFilterBeam""",
    9550: """\
UCUM: MonitorUnitsPerSecond""",
    9551: """\
DCM: RadiotherapyTreatmentDevice""",
    9552: """\
UCUM: MonitorUnits""",
    9553: """\
DCM: IsocentricTreatmentLocationPoint""",
    9554: """\
DCM: FixedLaserSetupPoint""",
    9555: """\
SCT: MedicalPractitioner Physician NCIt: Dosimetrist SCT: Resident UMLS: ConsultingPhysician RadiationPhysicist DCM:
PhysicsAssistant UMLS: MedicalPhysicist""",
    9556: """\
DCM: HeadNodeSet BodyNodeSet TrigeminalNodeSet QANodePair QANode""",
    9557: """\
UCUM: S MonitorUnits""",
    9558: """\
UCUM: GrayPerSecond MonitorUnitsS""",
    9559: """\
UCUM: MonitorUnits""",
    9560: """\
UCUM: GrayPerSecond""",
    9561: """\
DCM: PatientDied PatientRefusedToContinueProcedure DiscontinuedForUnspecifiedReason PatientConditionPreventedContinuing
DoctorCanceledProcedure EquipmentFailure PatientMovement OperatorError ChannelObstruction""",
    9562: """\
SCT: RadiationTherapist MedicalPractitioner Physician NCIt: Dosimetrist SCT: Resident UMLS: ConsultingPhysician
RadiationPhysicist DCM: PhysicsAssistant UMLS: MedicalPhysicist""",
    9563: """\
DCM: TreatmentTerminated InterlockOverridden PatientRepositioned InterlockResolved""",
    9564: """\
DCM: BolusPresent ConePresent BlockPresent ApplicatorPresent HeadframePresent""",
    9565: """\
DCM: InappropriatePatientOrientation InappropriatePatientPosition MachineNotAvailable ChangeInPatientAnatomy
MachineCalibrationAdjustment UnavailabilityOfABeamModifier MachineCapabilityLicenseExpired""",
    9566: """\
DCM: BeamTargetingToleranceViolation MetersetToleranceViolation DeliveryRateToleranceViolation""",
    9567: """\
DCM: JawPositionToleranceViolation MLCPositionToleranceViolation SourcePositionToleranceViolation
DoseRateToleranceViolation""",
    9568: """\
DCM: PrimaryFluenceMonitoringSystemInterlock SecondaryFluenceMonitoringSystemInterlock TimerInterlock DoorInterlock
PatientMotionInterlock DoseLimitInterlock ClearanceInterlock MachineClearanceInterlock PatientClearanceInterlock
AccessoryClearanceInterlock OutOfToleranceInterlock ScanSpotInterlock ScanSpotPositionInterlock ScanSpotSizeInterlock
ScanSpotMetersetInterlock RadiationDetectedDuringBeamHoldInterlock MLCPositionInterlock MetersetRateInterlock
BeamEnergyInterlock""",
    9569: """\
DCM: IsocentricPatientSupportContinuousPitchAngle IsocentricPatientSupportContinuousRollAngle
IsocentricPatientSupportContinuousYawAngle IsocentricPatientSupportLateralPosition
IsocentricPatientSupportLongitudinalPosition IsocentricPatientSupportVerticalPosition""",
    9571: """\
DCM: IsocentricSetupMethod ControlledSSDSetupMethod TBISetupMethod StereotacticSetupMethod SkinAppositionSetupMethod
OcularGazeSetupMethod""",
    9572: """\
SCT: GonadRadiationShield EyeRadiationShield DCM: CavityRadiationShield IndependentRadiationShield""",
    9574: """\
DCM: PatientSetupPoint RoomLaserPatientSetupPoint MoveableLaserPatientSetupPoint""",
    9575: """\
DCM: LaserCrossHairs OpticalDistanceMeter MechanicalPointer RadiofrequencyTransponder OpticalSurfaceScanner
LaserSurfaceScan InfraredMarker RadioactiveMarker ThermalImager CombinedStructuredLightThermalImager OcularFixationLight""",
    9576: """\
DCM: RTRadiationPreviouslyDelivered TreatmentUnnecessary TreatmentExceedsPatientTolerance""",
    9577: """\
SCT: Sedation DCM: CollisionChecks SCT: VitalSignsMonitoring PlacingRestraint DCM: PatientShieldingProcedure
PatientFixationProcedure PatientAlignmentProcedure PatientMotionManagementSetupProcedure""",
    9578: """\
DCM: CoachingDevice PatientDistractionDevice""",
    9580: """\
DCM: RTTarget RTGeometricInformation ExternalBodyModel PatientAttachedDoseControlObject FixationOrPositioningDevice
BrachytherapyDevice NonSpecificVolume RadiotherapyDoseRegion RadiotherapyFiducial""",
    9581: """\
DCM: FiducialMark""",
    9582: """\
DCM: IsodoseVolume""",
    9584: """\
DCM: PlanMeetsPrescription PlanQAPassed""",
    9585: """\
MSH: MonteCarloMethod DCM: LinearBoltzmannTransportEquation PencilBeamConvolution ConvolutionSuperposition
TMRAndOARRatios AAPMTG43""",
    9586: """\
UCUM: Gray NoUnits GraySecond KiloelectronvoltMicrometer WattKilogram""",
    9587: """\
DCM: RadiationDose DoseRate MSH: LinearEnergyTransfer RelativeBiologicalEffectiveness DCM: SpecificAbsorptionRate""",
    9588: """\
DCM: SpatiallyTransformedDose DerivedDose""",
    9589: """\
DCM: ForTreatmentDelivery ForEvaluation ForVerification""",
    10000: """\
DCM: Study Series PerformedProcedureStep ProcedureStepToThisPoint IrradiationEvent""",
    10001: """\
DCM: StudyInstanceUID SeriesInstanceUID PerformedProcedureStepSOPInstanceUID IrradiationEventUID""",
    10002: """\
SCT: Fluoroscopy DCM: StationaryAcquisition SteppingAcquisition RotationalAcquisition""",
    10003: """\
DCM: PlaneA PlaneB SinglePlane AllPlanes""",
    10004: """\
DCM: Continuous Pulsed""",
    10005: """\
SCT: PlainRadiography Mammography Fluoroscopy FluoroscopyAndRadiography#1373320005 ComputedTomography
ConeBeamComputedTomography DualEnergyXRayAbsorptiometry DentalRadiography""",
    10006: """\
SCT: Molybdenum Aluminum Copper Rhodium Niobium Europium Lead Tantalum Silver Tin""",
    10007: """\
DCM: StripFilter WedgeFilter ButterflyFilter FlatFilter NoFilter""",
    10008: """\
DCM: DistanceSourceToIsocenter DistanceSourceToReferencePoint DistanceSourceToDetector TableLongitudinalPosition
TableLateralPosition TableHeightPosition DistanceSourceToTablePlane TableLongitudinalEndPosition TableLateralEndPosition
TableHeightEndPosition TableXPositionToIsocenter TableYPositionToIsocenter TableZPositionToIsocenter
TableXEndPositionToIsocenter TableYEndPositionToIsocenter TableZEndPositionToIsocenter""",
    10009: """\
SCT: Measured Calculated Estimated""",
    10010: """\
SCT: Dosimeter""",
    10011: """\
DCM: DLPToEConversionViaMCComputation CtdifreeairToEConversionViaMCComputation DLPToEConversionViaMeasurement
CtdifreeairToEConversionViaMeasurement""",
    10012: """\
DCM: AverageGlandularDose DoseRP MeanCtdivol MeanCtdifreeair DLP DoseAreaProduct AirKermaAtOutputMeasurementPoint""",
    10013: """\
DCM: SequencedAcquisition SCT: SpiralAcquisition DCM: ConstantAngleAcquisition StationaryAcquisitionCT FreeAcquisition
SCT: ConeBeamAcquisition""",
    10014: """\
SCT: CTWithContrast CTWithoutContrast""",
    10015: """\
DCM: ICRPPub60 ICRPPub103""",
    10016: """\
SCT: Molybdenum Rhodium Tungsten""",
    10017: """\
DCM: FixedGrid FocusedGrid ReciprocatingGrid ParallelGrid CrossedGrid NoGrid VirtualGrid""",
    10020: """\
DCM: AutomatedDataCollection ManualEntry MPPSContent SCT: Dosimeter DCM: CopiedFromImageAttributes
ComputedFromImageAttributes DerivedFromHumanReadableReports SystemCalculated""",
    10021: """\
DCM: AutomatedDataCollection ManualEntry CopiedFromImageAttributes ComputedFromImageAttributes
DerivedFromHumanReadableReports""",
    10022: """\
DCM: SeriesNumber AcquisitionNumber InstanceNumber""",
    10023: """\
DCM: AAPM204LateralDimension AAPM204APDimension AAPM204SumOfLateralAndAPDimension
AAPM204EffectiveDiameterEstimatedFromPatientAge EstimatedFromWaterEquivalentDiameter ArithmeticAverageOfSSDEZ""",
    10024: """\
DCM: WaterEquivalentDiameterRepresentativeValue WaterEquivalentDiameterIntegratedAcrossScanRange
WaterEquivalentDiameterFromRawData WaterEquivalentDiameterFromLocalizer""",
    10025: """\
DCM: _15cmFromIsocenterTowardSource _30cmInFrontOfImageInputSurface _1cmAboveTabletop _30cmAboveTabletop
_15cmFromTableCenterline _4Point2cmAboveBreastSupportSurface InDetectorPlane AtSurfaceOfPatient _100cmFromXRaySource""",
    10030: """\
DCM: DirectDetector IndirectDetector StorageDetector FilmDetectorType""",
    10031: """\
DCM: UnmountedDetector TableMount UprightStandMount CArmMount""",
    10032: """\
DCM: FluoroscopyGuidedProjectionRadiographySystem IntegratedProjectionRadiographySystem
CassetteBasedProjectionRadiographySystem""",
    10033: """\
DCM: FilteredBackProjection IterativeReconstruction""",
    10034: """\
DCM: PatientMotion SuboptimalContrastTiming""",
    10035: """\
DCM: NoModulation AngularModulation LongitudinalModulation ECGBasedModulation OrganBasedModulation""",
    10036: """\
DCM: IterativeMAR ImageSpaceMAR ProjectionSpaceMAR MultiEnergyMAR AIBasedMAR""",
    10040: """\
DCM: MIRDPamphlet1 ICRPPublication53 MIRDOSE OLINDAEXM PackageInsert InstitutionallyApprovedEstimates
InvestigationalNewDrug ICRPPublication80 ICRPPublication106 ICRPPublication128 RADAR2017""",
    10041: """\
DCM: DoseCalibrator InfusionSystem RadioisotopeGenerator""",
    10043: """\
SCT: InjectionSiteAbscess InjectionSiteAnesthesia InjectionSiteAtrophy InjectionSiteBruising InjectionSiteBurning
InjectionSiteCyst InjectionSiteDermatitis InjectionSiteDisorder InjectionSiteEdema InjectionSiteFibrosis
InjectionSiteGranuloma InjectionSiteHemorrhage InjectionSiteHypersensitivity InjectionSiteInduration
InjectionSiteInfection InjectionSiteInflammation InjectionSiteIrritation InjectionSiteMalabsorption InjectionSiteMass
InjectionSiteNecrosis InjectionSiteNerveDamage InjectionSitePain InjectionSiteParesthesia
InjectionSitePigmentationChange InjectionSiteScar InjectionSiteSterileAbscess InjectionSiteThrombosis InjectionSiteUlcer
InjectionSiteUrticaria DCM: ExtravasationVisibleInImage""",
    10044: """\
SCT: AdrenalGland Bladder Brain Breast BoneMarrow BoneSurface Colon Esophagus EyeLenses Gallbladder Heart Kidney Liver
Lung LymphNode Muscle OralMucosa Ovary Pancreas Prostate SalivaryGlands Skin SmallIntestine Spleen Stomach Testis Thymus
Thyroid Uterus""",
    10045: """\
SCT: AbnormalRenalFunction DCM: AcuteUnilateralRenalBlockage LowThyroidUptake HighThyroidUptake SeverelyJaundiced""",
    10046: """\
LN: GlomerularFiltrationRateMDRD GlomerularFiltrationRateNonBlackMDRD GlomerularFiltrationRateBlackMDRD
GlomerularFiltrationRateFemaleMDRD GlomerularFiltrationRateCystatinBasedFormula
GlomerularFiltrationRateCreatinineBasedFormulaSchwartz CockroftGaultFormulaEstimationOfGFR CKDEPIFormulaEstimationOfGFR""",
    10047: """\
DCM: CockroftGaultFormulaEstimationOfGFR CKDEPIFormulaEstimationOfGFR GlomerularFiltrationRateMDRD
GlomerularFiltrationRateNonBlackMDRD GlomerularFiltrationRateBlackMDRD GlomerularFiltrationRateFemaleMDRD
GlomerularFiltrationRateCystatinBasedFormula GlomerularFiltrationRateCreatinineBasedFormulaSchwartz""",
    10050: """\
DCM: EntranceExposureAtRP AccumulatedAverageGlandularDose DoseAreaProductTotal FluoroDoseAreaProductTotal
AcquisitionDoseAreaProductTotal TotalFluoroTime TotalNumberOfRadiographicFrames AdministeredActivity
CTDoseLengthProductTotal CTDoseLengthProductSubTotal MeanCtdivol EffectiveDose""",
    10060: """\
SCT: EntireBody Phantom""",
    10061: """\
DCM: MaximumAbsorbedRadiationDose MinimumAbsorbedRadiationDose MeanAbsorbedRadiationDose ModeAbsorbedRadiationDose
MedianAbsorbedRadiationDose""",
    10062: """\
DCM: MaximumEquivalentRadiationDose MinimumEquivalentRadiationDose MeanEquivalentRadiationDose
ModeEquivalentRadiationDose MedianEquivalentRadiationDose""",
    10063: """\
DCM: Isodose SkinDoseMap _3DDoseMap DoseGradient DosePointCloud DoseImage""",
    10064: """\
DCM: SimpleObjectModel AnthropomorphicModel PatientSegmentedModel""",
    10065: """\
DCM: GeometricRadiationTransportModel VoxelizedRadiationTransportModel MeshRadiationTransportModel
NURBSRadiationTransportModel MeasuredRadiationDose BREPRadiationTransportModel""",
    10066: """\
DCM: Table TableCore TableOuterLiner TablePad SCT: XRayShield DCM: BeamBlock SCT: ShieldingBlock DCM: PatientSupport
XRayFilters SCT: CompressionPaddle""",
    10067: """\
SCT: CarbonFiber UMLS: KevlarAramidFiber SCT: Beryllium PolymethylMethacrylate Polycarbonate""",
    10068: """\
MSH: MonteCarloMethod DCM: TabularDataAlgorithm AnalyticalAlgorithm EmpiricalAlgorithm""",
    10069: """\
DCM: BreastThickness HalfValueLayer PercentFibroglandularTissue Dgn PatientAPDimension PatientLateralDimension
SSDEConversionFactor Backscatter WaterEquivalentDiameterRepresentativeValue
WaterEquivalentDiameterIntegratedAcrossScanRange WaterEquivalentDiameterFromRawData WaterEquivalentDiameterFromLocalizer
TissueAirRatio CorrectionFactor CurveFitParameter HomogeneityFactor NormalizationFactor OffsetFactor
AttenuationCoefficient TissueFraction DistanceCorrection NCIt: UnitConversionFactor DCM: Distance""",
    10070: """\
DCM: AbsorbedDose EquivalentDose""",
    10071: """\
UCUM: Gy Sv""",
    10072: """\
SCT: Median Mode Nominal""",
    10073: """\
DCM: DurationOfTimePeriod BeginningOfTimePeriod EndOfTimePeriod MiddleOfTimePeriod""",
    10074: """\
DCM: RoomOrigin EquipmentOrigin PatientSupportOrigin IsocenterOrigin PatientCoordinateSystemOrigin""",
    11001: """\
DCM: SingleSideIllumination DualSideIllumination MultiSideIllumination ThroughTransducerIllumination
InterstitialIllumination""",
    11002: """\
SCT: Water DeuteriumOxide UltrasoundCouplingGel Air""",
    11003: """\
DCM: PiezocompositeTransducer MEMSBasedTransducer InterferometricTransducer""",
    11004: """\
DCM: UniformSpeedOfSoundCorrection DualSpeedOfSoundCorrection SpeedOfSoundMapCorrection""",
    11005: """\
DCM: SphericalBackProjection NumericalAcousticModel""",
    11006: """\
DCM: BloodOxygenationLevel BloodDeoxygenationLevel SCT: Hemoglobin DCM: Elasticity Perfusion SCT: Melanin Water Lipid""",
    12001: """\
SCT: Echocardiography TransesophagealEchocardiography TransthoracicEchocardiography EpicardialEchocardiography
IntravascularEchocardiography IntracardiacEchocardiography ExerciseStressEchocardiography PediatricEchocardiography
IntraoperativeEchocardiography ContrastEchocardiography FetalEchocardiography""",
    12002: """\
SCT: CardiacPacing HandGrip ValsalvaManeuver""",
    12003: """\
LN: EDD EDDFromLMP EDDFromAverageUltrasoundAge EDDFromOvulationDate LMP EstimatedLMPByEDD OvulationDate ConceptionDate""",
    12004: """\
LN: HCAC FLAC FLBPD CephalicIndex FLHC""",
    12005: """\
LN: AbdominalCircumference AnteriorPosteriorAbdominalDiameter AnteriorPosteriorTrunkDiameter BiparietalDiameter
BPDAreaCorrected CisternaMagnaLength FemurLength FootLength HeadCircumference LeftFetalEarLength
OccipitalFrontalDiameter RightFetalEarLength ThoracicCircumference ThoracicArea TransverseAbdominalDiameter
TransverseCerebellarDiameter TransverseThoracicDiameter LeftKidneyThickness LeftKidneyLength LeftKidneyWidth
RightKidneyThickness RightKidneyLength RightKidneyWidth APADTAD""",
    12006: """\
LN: HumerusLength RadiusLength UlnaLength TibiaLength FibulaLength ClavicleLength FemurLength""",
    12007: """\
LN: LateralVentricleWidth CisternaMagnaLength NuchalFoldThickness InnerOrbitalDiameter OuterOrbitalDiameter
TransverseCerebellarDiameter NuchalTranslucency AnteriorHornLateralVentricularWidth PosteriorHornLateralVentricularWidth
WidthOfHemisphere""",
    12008: """\
LN: FirstQuadrantDiameter SecondQuadrantDiameter ThirdQuadrantDiameter FourthQuadrantDiameter SCT: Diameter LN:
AmnioticFluidIndex""",
    12009: """\
LN: CrownRumpLength GestationalSacDiameter SpineLength YolkSacLength NuchalTranslucency""",
    12010: """\
DCM: DominantFollicle AntralFollicle SecondaryFollicle PrimaryFollicle PrimordialFollicle""",
    12011: """\
LN: CervixLength EndometriumThickness DCM: InternalOsDistance""",
    12013: """\
LN: GestationalAgeByLMP AverageUltrasoundAge ACASUM2000 ACCampbell1975 ACHadlock1984 ACHansmann1985 ACJeanty1982
ACJeanty1984 ACLessoway1998 ACMertz1988 ACShinozuka1996 APAbdominalDiameterLessoway1998 AxtShinozuka1996 BPDASUM1989
BPDDoubilet1993 BPDHadlock1984 BPDHansmann1985 BPDHansmann1986 BPDJeanty1982 BPDJeanty1984 BPDKurtz1980 BPDLessoway1998
BPDMertz1988 BPDOsaka1989 BPDRempen1991 BPDSabbagha1978 BPDShinozuka1996 BPDTokyo1986 BpdaHadlock1982 BPDOiChitty1997
BPDOoChitty1997 ClavicleLengthYarkoni1985 CRLASUM1991 CRLASUM2000 CRLDaya1993 CRLHadlock1992 CRLHansmann1985
CRLHansmann1986 CRLJeanty1982 CRLJeanty1984 CRLNelson1981 CRLOsaka1989 CRLRempen1991 CRLRobinson1975 CRLShinozuka1996
CRLTokyo1986 FibulaJeanty1983 FibulaMerz1987 FLChitty1997 FLHadlock1984 FLHansmann1985 FLHansmann1986 FLHohler1982
FLJeanty1982 FLJeanty1984 FLLessoway1998 FLMerz1987 FLMerz1988 FLOsaka1989 FLShinozuka1996 FLTokyo1986
FootLengthMercer1987 GSDaya1991 GSHansmann1979 GSHansmann1982 GSHellman1969 GSNyberg1992 GSRempen1991 GSTokyo1986
HCASUM2000 HCMeasuredChitty1997 HCDerivedChitty1997 HCHadlock1984 HCHansmann1985 HCHansmann1986 HCJeanty1982
HCJeanty1984 HCLessoway1998 HCMerz1988 HumerusLengthASUM2000 HumerusJeanty1984 HumerusMerz1987 HumerusLengthOsaka1989
LengthOfVertebraTokyo1986 OFDASUM2000 OFDHansmann1985 OFDHansmann1986 OFDLessoway1998 IODMayden1982 IODTrout1994
BDJeanty1982 OODMayden1982 OODTrout1994 RadiusJeanty1983 RadiusMerz1987 SpineLengthTokyo1989 TibiaJeanty1984
TADEriksen1985 TADHansmann1979 TADTokyo1986 ThcChitkara1987 TCDChitty1994 TCDGoldstein1987 TCDHill1990 TCDNimrod1986
TransverseThoracicDiameterHansmann1985 TransverseThoracicDiameterLessoway1998 FetalTrunkCrossSectionalAreaOsaka1989
UlnaJeanty1984 UlnaMerz1987""",
    12014: """\
LN: EFWByACCampbell1975 EFWByACBPDHadlock1984 EFWByACBPDFLHadlock1984 EFWByACBPDFLHadlock1985 EFWByACBPDFLHCHadlock1985
EFWByACFLHadlock1984 EFWByACFLHadlock1985 EFWByACFLHCHadlock1985 EFWByACHCHadlock1984 EFWByBPDTTDHansmann1986
EFWByACAndBPDShepard1982 EFWByBPDFTAFLOsaka1990 EFW1ByShinozuka1996 EFW2ByShinozuka1996 EFW3ByShinozuka1996
EFWByBPDAPADTADFLTokyo1987""",
    12015: """\
LN: ACByGAASUM2000 ACByGAHadlock1984 ACMeasuredByGAChitty1994 ACDerivedByGAChitty1994 ACByGAMerz1988 ACByGAShinozuka1996
AxtByGAShinozuka1996 BPDByGAASUM2000 BPDByGAHadlock1984 BPDOuterInnerByGAChitty1994 BPDOuterOuterByGAChitty1994
BPDByGAJeanty1982 BPDByGAMerz1988 BPDByGARempen1991 BPDByGAShinozuka1996 CephalicIndexByGAChitty1994
CephalicIndexByGAHadlock1981 CRLByGAASUM2000 CRLByGARempen1991 CRLByGAShinozuka1996 EFWByGAHadlock1991
EFWByGAHansmann1986 FibulaByGAJeanty1983 FLByGAASUM2000 FLByGAHadlock1984 FLByGAChitty1994 FLByGAJeanty1982
FLByGAMerz1988 FLByGAShinozuka1996 GSByGARempen1991 HCByGAASUM2000 HCByGAHadlock1984 HCDerivedByGAChitty1994
HCByGAJeanty1982 HCByGAMerz1988 HumerusLengthByGAASUM2000 OFDByGAASUM2000 OFDByGAChitty1994 RadiusByGAJeanty1983
TCDByGAGoldstein1987 HCACByGACampbell1977""",
    12016: """\
DCM: FWPByGACampbell1991 FWPByGAHadlock1991 LN: FWPByGAWilliams1982 FWPByGAAlexander1996
MaleSingletonBWPByGAArbuckle1993 FemaleSingletonBWPByGAArbuckle1993 MaleTwinsBWPByGAArbuckle1993
FemaleTwinsBWPByGAArbuckle1993 FWPByGABrenner1976 FWPByGAHadlock1985""",
    12017: """\
DCM: GrowthPercentileRank GrowthZScore""",
    12018: """\
LN: NumberOfFetusesByUS GestationalAgeByOvulationDate""",
    12019: """\
LN: GestationalAge CompositeUltrasoundAge GestationalAgeByLMP EstimatedWeight EFWPercentileRank EFWRatio EFWDiscordance
FetalHeartRate""",
    12020: """\
SCT: Abdomen Cerebellum CisternaMagna Femur Foot Kidney Skull Chest Trunk""",
    12021: """\
SCT: Clavicle Femur Fibula RadiusBone Tibia Ulna""",
    12022: """\
SCT: AnteriorHornLateralVentricle Cerebellum CerebralHemisphere CisternaMagna LateralVentricle OccipitalRegionOfScalp
Orbit PosteriorHornLateralVentricle""",
    12023: """\
SCT: Cervix Endometrium Uterus""",
    12024: """\
DCM: OBGYNUltrasoundProcedureReport LN: USPelvis SCT: ObstetricUSScan""",
    12025: """\
SCT: TransAbdominal TransVaginal""",
    12026: """\
LN: DeliveryDateEstimatedFromLastMenstrualPeriod DeliveryDateEstimatedFromOvulationDate
DeliveryDateUltrasoundCompositeEstimate DeliveryDateEstimatedFromConceptionDate
DeliveryDateEstimatedFromPriorGestationalAgeAssessment DeliveryDateEstimatedFromQuickeningDate
DeliveryDateEstimatedFromDateFundalHeightReachUmbilicus DeliveryDateEstimatedFromPhysicalExamination""",
    12027: """\
LN: FemurLength BiparietalDiameter GestationalAge BodySurfaceArea EstimatedWeight""",
    12028: """\
DCM: Schneider2005 Vigneswaran2018 Zidere2021 Krishnan2016 Pasquini2007 BostonChildrensZscoreData""",
    12030: """\
DCM: Cardiosphere NDC: Definity DCM: Echovist Imagify Levovist NDC: Optison DCM: Sonazoid Sonovue TargestarB TargestarP""",
    12031: """\
DCM: StartOfDrugDoseAdministration StartOfContrastAgentAdministration DestructionOfMicrobubbles OnsetOfExercise
CessationOfExercise OnsetOfStimulation CessationOfStimulation""",
    12032: """\
DCM: LineScanPattern PlaneScanPattern VolumeScanPattern""",
    12033: """\
DCM: NonImagingDopplerUltrasoundTransducerGeometry LinearUltrasoundTransducerGeometry
CurvedLinearUltrasoundTransducerGeometry SectorUltrasoundTransducerGeometry RadialUltrasoundTransducerGeometry
RingUltrasoundTransducerGeometry PlanarMatrixUltrasoundTransducerGeometry HemisphericalUltrasoundTransducerGeometry""",
    12034: """\
DCM: FixedBeamDirection MechanicalBeamSteering PhasedBeamSteering""",
    12035: """\
DCM: ExternalTransducer TransesophagealTransducer EndovaginalTransducer EndorectalTransducer IntravascularTransducer
EndocavitaryTransducer IntraoperativeTransducer""",
    12036: """\
SCT: Liver Breast Thyroid""",
    12040: """\
SCT: FetalStructure""",
    12041: """\
SCT: Skull HeadShape HeadSize Brain FalxCerebri CavumOfSeptumPellucidum ChoroidPlexus ThalamusPart DCM:
TransthalamicCoronalView MidsagittalView SCT: BrainStem CerebralPeduncle CerebralAqueduct LateralVentricle
ThirdVentricle FourthVentricle CircleOfWillis Cerebellum CorpusCallosum Cerebrum CerebralLobe CerebellarVermis
PosteriorFossa CisternaMagna LN: NuchalFoldObservation""",
    12042: """\
SCT: Forehead Orbit Eyeball#81745001 EyeLens DCM: MidsagittalFacialProfile SCT: NasalBone Nose Nostril Palate Maxilla
DCM: RetronasalTriangle SCT: UpperLip LowerLip Mandible Tongue Ear Neck JugularFossa DCM: JugularLymphaticSac""",
    12043: """\
SCT: ChestWall Chest Lung Diaphragm Rib Thymus Trachea""",
    12044: """\
SCT: Heart FetalHeartRhythm LN: FetalHeartPosition DCM: CardiacAxis UMLS: HeartSize SCT: AorticArch SuperiorVenaCava
InferiorVenaCava LeftVentricleOutflowTract RightVentricleOutflowTract TricuspidRegurgitation InterventricularSeptum DCM:
AntegradeDuctusVenosus SCT: CardiacVentricle DCM: FourChamberView ThreeVesselView ThreeVesselAndTracheaView
LeftVentricularOutflowTractView SCT: RightVentricularOutflowTractView DCM: HighShortAxisView""",
    12045: """\
SCT: AbdominopelvicCavity LN: AbdominalWallObservation SCT: Stomach Bladder BladderSize Bowel Rectum Perineum
AdrenalGland Gallbladder Liver Kidney RenalArtery Spleen Ureter Genitalia""",
    12046: """\
SCT: Spine CervicalSpine ThoracicSpine LumbarSpine SacralSpine ConusMedullaris""",
    12047: """\
SCT: UpperLimb UpperArm Forearm Hand AllFingers LowerLimb Femur LowerLeg Foot AllToes""",
    12048: """\
SCT: Placenta PlacentalAttachmentOfUmbilicalCord UmbilicalCord UmbilicalArtery UmbilicalVein#28463900 DCM:
AbdominalAttachmentOfUmbilicalCord SCT: Amnion Chorion Cervix""",
    12049: """\
DCM: ISUOG1stTrimester2023 ISUOG2ndTrimester2022 ISUOG3rdTrimester2024 JSUMFetalMorphology2021 JDMSFetalAnatomy2014""",
    12100: """\
LN: USCarotidArteriesReport USArteryReport USVeinReport USDopplerVesselsReport USDopplerAbdominalVesselsReport
USDopplerExtremityVesselsReport USDopplerHeadVesselsReport USDopplerLowerExtremityVesselsReport
USDopplerUpperExtremityVesselsReport SCT: PeripheralVascularUltrasoundReport""",
    12101: """\
DCM: Comment""",
    12102: """\
SCT: AfterProcedure DuringProcedure BeforeProcedure""",
    12104: """\
SCT: CarotidBifurcation CarotidBulb CommonCarotidArtery ExternalCarotidArtery InternalCarotidArtery SubclavianArtery
VertebralArtery""",
    12105: """\
SCT: AnteriorCerebralArtery AnteriorCommunicatingArtery AnteriorMiddleCerebralArteryBifurcation
AnteriorPosteriorCerebralArteryBifurcation CarotidSiphon CentralRetinalArtery CentralRetinalVein InternalCarotidArtery
InternalCarotidArteryC5Segment InternalCarotidArteryC6Segment TerminalInternalCarotidArtery MiddleCerebralArtery
MiddleCerebralArteryM1Segment MiddleCerebralArteryM2Segment OphthalmicArtery PosteriorCerebralArtery
PosteriorCerebralArteryP1Segment PosteriorCerebralArteryP2Segment PosteriorCommunicatingArtery""",
    12106: """\
SCT: BasilarArtery""",
    12107: """\
SCT: AxillaryArtery BrachialArtery DeepPalmarArchOfRadialArtery InnominateArtery RadialArtery SubclavianArtery
SuperficialPalmarArch UlnarArtery DigitalArteryOfHand""",
    12108: """\
SCT: AxillaryVein BasilicVein BrachialVein CephalicVein InnominateVein InternalJugularVein MedianCubitalVein RadialVein
SubclavianVein UlnarVein SuperiorVenaCava DeepPalmarVenousArch SuperficialPalmarVenousArch""",
    12109: """\
SCT: CommonIliacArtery CommonIliacArteryBifurcation AnteriorTibialArtery CommonFemoralArtery DorsalisPedisArtery
ExternalIliacArtery InternalIliacArtery PeronealArtery PlantarArterialArch PoplitealArtery PosteriorTibialArtery
ProfundaFemorisArtery SuperficialFemoralArtery""",
    12110: """\
SCT: AnteriorTibialVein LateralCalfPerforator CommonFemoralVein CommonIliacVein ExternalIliacVein GastrocnemiusVein
GiacominiVein GreatSaphenousVein GreatSaphenousVeinOfThigh GreatSaphenousVeinOfCalf LesserSaphenousVein PeronealVein
PoplitealVein PosteriorArchVein PosteriorTibialVein ProfundaFemorisVein SaphenofemoralJunction SaphenousVein SolealVein
SuperficialFemoralVein ThighPerforator InternalIliacVein SaphenopoplitealJunction HunterianPerforatingVein
CockettPerforatingVein BoydPerforatingVein""",
    12111: """\
SCT: AccessoryRenalArtery CommonIliacArtery GastricArtery LumbarArtery FirstLumbarArtery SecondLumbarArtery
ThirdLumbarArtery FourthLumbarArtery FifthLumbarArtery SixthLumbarArtery OvarianArtery TesticularArtery UmbilicalArtery
UterineArtery""",
    12112: """\
SCT: AbdominalAorta InfraRenalAorta SupraRenalAorta CeliacAxis CommonHepaticArtery GastroduodenalArtery
InferiorMesentericArtery ProperHepaticArtery RightBranchOfHepaticArtery LeftBranchOfHepaticArtery SplenicArtery
SuperiorMesentericArtery""",
    12113: """\
SCT: CommonIliacVein GastricVein IlealVein OvarianVein TesticularVein""",
    12114: """\
SCT: HepaticVein InferiorRightHepaticVein LeftHepaticVein MiddleHepaticVein RightHepaticVein PortalVein
LeftMainBranchOfPortalVein RightMainBranchOfPortalVein InferiorMesentericVein InferiorVenaCava SplenicVein
SuperiorMesentericVein TransjugularIntrahepaticPortosystemicShunt UmbilicalVein#284639000""",
    12115: """\
SCT: RenalArtery HilarArtery SegmentalArtery LobarArtery ArcuateArteryOfTheKidney InterlobarArteryOfKidney
InterlobularArteryOfKidney AccessoryRenalArtery PerforatingArteryOfKidney RenalVein""",
    12116: """\
SCT: Distal NCIt: Middle SCT: OriginOfVessel Proximal DilatedPortionOfSegment""",
    12117: """\
SCT: CollateralBranchOfVessel Inferior Lateral Left Main Medial NCIt: Middle SCT: Right Superior""",
    12118: """\
DCM: AnteriorPosterior SCT: Transverse Longitudinal""",
    12120: """\
LN: EndDiastolicVelocity MinimumDiastolicVelocity PeakSystolicVelocity PeakBloodVelocity TimeAveragedMeanVelocity
TimeAveragedPeakVelocity VelocityTimeIntegral DCM: FlowVelocity""",
    12121: """\
LN: AccelerationIndex SCT: LumenAreaStenosis LumenDiameterStenosis LN: PulsatilityIndex ResistivityIndex
SystolicToDiastolicVelocityRatio VelocityRatio""",
    12122: """\
LN: AccelerationTime DecelerationTime SCT: VesselLumenDiameter VesselIntimalDiameter VesselIntimalCrossSectionalDiameter
VesselOutsideDiameter VesselLumenCrossSectionalArea LN: VolumeFlow SCT: VesselDepthFromSurface LN: PeakGradient
MeanGradient SCT: LengthOfSegment""",
    12123: """\
LN: ICACCAVelocityRatio""",
    12124: """\
LN: RenalArteryAortaVelocityRatio""",
    12130: """\
SCT: LobeOfThyroid ThyroidPart ThyroidIsthmus""",
    12131: """\
SCT: LeftLobeOfThyroid RightLobeOfThyroid""",
    12140: """\
SCT: UmbilicalArtery FetalUmbilicalVein OvarianArtery OvarianVein UterineArtery UterineVein VitellineArteryOfPlacenta
VitellineVeinOfPlacenta CommonIliacArtery""",
    12141: """\
SCT: Aorta DescendingAorta MiddleCerebralArtery PulmonaryVein PulmonaryArtery""",
    12201: """\
LN: LeftVentricleInternalEndDiastolicDimension LeftVentricleInternalSystolicDimension
LeftVentricularFractionalShortening InterventricularSeptumDiastolicThickness
InterventricularSeptumToPosteriorWallThicknessRatio InterventricularSeptumPercentThickening
InterventricularSeptumSystolicThickness LeftVentriclePosteriorWallPercentThickening LeftVentricleDiastolicMajorAxis
LeftVentricleSystolicMajorAxis LeftVentriclePosteriorWallSystolicThickness LeftVentriclePosteriorWallDiastolicThickness
SCT: LeftVentricleSemiMajorAxisDiastolicDimension LeftVentricleTruncatedSemiMajorAxisDiastolicDimension""",
    12202: """\
LN: LeftVentricularEndDiastolicVolume LeftVentricularEndSystolicVolume LeftVentricularEjectionFractionByUS""",
    12203: """\
LN: LeftVentricleMass LeftVentricularIsovolumicRelaxationTime SCT: LeftVentricularIsovolumicContractionTime
LeftVentricularPeakEarlyDiastolicTissueVelocity RatioOfMVPeakVelocityToLVPeakTissueVelocityEWave
LVPeakDiastolicTissueVelocityDuringAtrialSystole LeftVentricularPeakSystolicTissueVelocity
LeftVentricularIndexOfMyocardialPerformance""",
    12204: """\
SCT: RVStrokeVolume RVCardiacOutput RVCardiacIndex RVStrokeIndex LN: RightVentricularInternalDiastolicDimension
RightVentricularInternalSystolicDimension SCT: RightVentricularIndexOfMyocardialPerformance
RightVentricularPeakSystolicPressure LN: RightVentricularAnteriorWallDiastolicThickness
RightVentricularAnteriorWallSystolicThickness""",
    12205: """\
LN: LeftAtriumAnteroPosteriorSystolicDimension LeftAtriumToAorticRootRatio LeftAtrialAppendagePeakVelocity
LeftAtriumAreaA4CView SCT: LeftAtriumSystolicVolume""",
    12206: """\
LN: RightAtriumSystolicPressure RightAtriumAreaA4CView""",
    12207: """\
LN: MitralValveAWavePeakVelocity MitralValveEWavePeakVelocity MitralValveEToARatio SCT: MitralValveATDTRatio
MitralValveEWaveDecelerationTime LN: MitralValveEFSlopeByMMode MitralValveEPSSEWave SCT: MitralValveAWaveDuration LN:
MitralValveDiastolicPeakInstantaneousGradient SCT: MitralValveClosureToOpeningTime LN:
MitralRegurgitationDpDtDerivedFromMitralRegVelocity""",
    12208: """\
LN: TricuspidValveEWavePeakVelocity TricuspidValveAWavePeakVelocity TricuspidValveEToARatio
TimeFromQWaveToTricuspidValveOpens SCT: TricuspidValveClosureToOpeningTime LN: TricuspidRegurgitationDpDt""",
    12209: """\
LN: PulmonicValveAreaByContinuity PulmonicValveEjectionTime SCT: RatioOfPulmonicValveAccelerationTimeToEjectionTime LN:
TimeFromQWaveToPulmonicValveCloses""",
    12210: """\
LN: MainPulmonaryArteryDiameter RightPulmonaryArteryDiameter LeftPulmonaryArteryDiameter SCT:
MainPulmonaryArteryPeakVelocity""",
    12211: """\
LN: AorticValveCuspSeparation AorticValveEjectionTime SCT: RatioOfAorticValveAccelerationTimeToEjectionTime""",
    12212: """\
LN: AorticRootAnnuloAorticJunctionDiameter AorticArchDiameter AscendingAorticDiameter AorticIsthmusDiameter
DescendingAorticDiameter ThoracicAortaCoarctationSystolicPeakInstantaneousGradient
ThoracicAortaCoarctationSystolicPeakVelocity""",
    12214: """\
LN: PulmonaryVeinSystolicPeakVelocity PulmonaryVeinDiastolicPeakVelocity PulmonaryVeinSystolicToDiastolicRatio
PulmonaryVeinAtrialContractionReversalPeakVelocity SCT: PulmonaryVeinAWaveDuration
PulmonaryVeinDWaveVelocityTimeIntegral PulmonaryVeinSWaveVelocityTimeIntegral""",
    12215: """\
LN: InferiorVenaCavaDiameter InferiorVenaCavaPercentCollapse""",
    12216: """\
LN: HepaticVeinSystolicPeakVelocity HepaticVeinDiastolicPeakVelocity HepaticVeinSystolicToDiastolicRatio
HepaticVeinAtrialContractionReversalPeakVelocity""",
    12217: """\
LN: PulmonaryToSystemicShuntFlowRatio""",
    12219: """\
SCT: RightUpperSegment RightLowerSegment LeftUpperSegment LeftLowerSegment""",
    12220: """\
LN: HeartRate""",
    12221: """\
SCT: AntegradeFlow RetrogradeFlow RegurgitantFlow LeftToRightCardiovascularShunt RightToLeftCardiovascularShunt""",
    12222: """\
LN: VolumeFlow PeakInstantaneousFlowRate SCT: CardiovascularOrificeArea CardiovascularOrificeDiameter
RegurgitantFraction LN: EndDiastolicVelocity PeakSystolicVelocity PeakBloodVelocity TimeAveragedMeanVelocity
TimeAveragedPeakVelocity PeakGradient MeanGradient VelocityTimeIntegral PressureHalfTime AccelerationTime
DecelerationTime DecelerationSlope SystolicToDiastolicVelocityRatio FlowRadius AliasVelocity AccelerationSlope DESlope
EFSlope ACInterval PeakEWavePeakAWaveByUS StenosisPeakGradient StenosisPeakVelocity
PeakReversalVelocityDuringAtrialContraction EWavePeakVelocity AWavePeakVelocity EVelocityToAnnulusEVelocityRatio
VelocityOfFlowPropagation""",
    12223: """\
SCT: LeftVentricle LeftVentricleOutflowTract RightVentricleOutflowTract MitralValve Aorta""",
    12224: """\
SCT: _2DMode DopplerColorFlow MMode DopplerPulsed DopplerContinuousWave PowerDoppler _3DMode TissueDopplerImaging BMode
DCM: PointShearWaveElastography _2DShearWaveElastography _3DShearWaveElastography _2DSpeckleTracking _3DSpeckleTracking""",
    12226: """\
SCT: ApicalTwoChamber ApicalFourChamber DCM: ApicalFourChamberRVFocused ApicalFourChamberRVModified SCT: ApicalLongAxis
ParasternalLongAxis ParasternalLongAxisViewOfTheRVInflowTract ParasternalLongAxisViewOfTheRVOutflowTract
ParasternalShortAxis ParasternalShortAxisAtTheAorticValveLevel ParasternalShortAxisAtTheLevelOfTheMitralChords
ParasternalShortAxisAtTheMitralValveLevel ParasternalShortAxisAtThePapillaryMuscleLevel RightVentricularInflowTractView
RightVentricularOutflowTractView SubcostalLongAxis SubcostalShortAxis SuprasternalLongAxis SuprasternalShortAxis
TransesophagealShortAxisView SubcostalViewOfCardiacOutletsDirectedAnteriorly
SubcostalShortAxisViewAtPapillaryMuscleLevel SubcostalShortAxisViewAtMitralValveLevel
SubcostalShortAxisViewAtAorticValveLevel SubcostalShortAxisViewAtVenousInflowLevel SubcostalObliqueCoronalView
SuprasternalCoronalView SuprasternalSagittalView SuprasternalLongAxisViewOfAorticArch""",
    12227: """\
DCM: InletIncluded FreeCordLoopMethod DirectlyMeasured""",
    12228: """\
DCM: AreaLengthBiplane AreaLengthSinglePlane BiplaneEllipse SinglePlaneEllipse CubeMethod MethodOfDisksBiplane
MethodOfDisksSinglePlane Teichholz ModifiedSimpson BulletMethod""",
    12229: """\
DCM: AreaByPressureHalfTime ContinuityEquation ContinuityEquationByMeanVelocity ContinuityEquationByPeakVelocity
ContinuityEquationByVelocityTimeIntegral ProximalIsovelocitySurfaceArea Planimetry""",
    12230: """\
DCM: FullBernoulli SimplifiedBernoulli""",
    12231: """\
DCM: DopplerVolumeFlow ProximalIsovelocitySurfaceArea""",
    12232: """\
DCM: LeftVentricleMassByMMode LeftVentricleMassByTruncatedEllipse LeftVentricleMassByAreaLength
LeftVentricleMassByMModeAdjustedByHeight LeftVentricleMassByTruncatedEllipseAdjustedByHeight
LeftVentricleMassByAreaLengthAdjustedByHeight""",
    12233: """\
SCT: Systole Diastole EndDiastole EndSystole EarlyDiastole PeakSystolic AtrialSystole VentricularSystole
VentricularIsovolumicContraction VentricularEjection VentricularIsovolumicRelaxation DiastolicRapidInflow Diastasis""",
    12234: """\
SCT: Inspiration Expiration""",
    12235: """\
SCT: MedialMitralAnnulus LateralMitralAnnulus MitralAnnulus""",
    12236: """\
SCT: ThoracicAorticCoarctation PericardialEffusion""",
    12238: """\
DCM: _4PointSegmentFindingScale _5PointSegmentFindingScale _5PointSegmentFindingScaleWithGradedHypokinesis""",
    12239: """\
SCT: StrokeVolume CardiacOutput CardiacIndex StrokeIndex""",
    12240: """\
SCT: LeftVentricularSystolicArea LeftVentricularDiastolicArea LeftVentricularFractionalAreaChange
LeftVentricleEpicardialDiastolicAreaPsaxPapView""",
    12241: """\
SCT: TricuspidAnnulus""",
    12242: """\
SCT: AorticValveRing""",
    12243: """\
SCT: LeftVentricleOutflowTract""",
    12244: """\
SCT: VentricularSeptalDefect AtrialSeptalDefect""",
    12245: """\
DCM: PediatricCardiacUltrasoundReport FetalCardiacUltrasoundReport AdultCongenitalCardiacUltrasoundReport""",
    12246: """\
SCT: Fever Hemoptysis Murmur CongenitalHeartDisease ChestPain CoronaryArteryDisease HeartDiseaseRiskFactors Dyspnea
AbnormalECG ConductionDisorderOfTheHeart AnginaPectoris Hypertension Palpitations SupraventricularTachycardia Syncope
LeftBundleBranchBlock ValvularHeartDisease ImagingGuidance""",
    12247: """\
SCT: ArterialSwitchOperation InsertionOfAtrialBaffle InsertionOfInteratrialBaffle AtrialSeptalDefectRepair
PercutaneousProstheticClosureOfAtrialSeptalDefect RepairOfDefectOfTheAtrioventricularSeptum
BlalockTaussigShuntPulmonarySubclavianArteryAnastomosis CentralAortopulmonaryShuntOperation RepairOfCoarctationOfAorta
CoarctationOfTheAortaBalloonAngioplasty CoarctationOfTheAortaAngioplastyWithImplantOfStent DamusStanselKayeOperation
CreationOfConduitRightAtriumToPulmonaryTrunk LateralCavalFontanProcedure HemiFontanOperation LeftGlennShuntProcedure
LeftSidedBidirectionalGlennShuntProcedure MustardOperation NorwoodTypeOperation ClosureOfDuctusArteriosusWithClip
PatentDuctusArteriosusCoilOrDeviceClosure PartialAnomalousPulmonaryVenousConnectionOperation RastelliOperation
RightGlennShuntProcedure RightSidedBidirectionalGlennShuntProcedure ConstructionOfLVToAortaTunnelWRVToPAValvedConduit
RadicalAortopulmonaryReconstructWRVToPAValvelessConduit SanoProcedure AtrialInversionOperationUsingAtrialWall
RepairOfTotalAnomalousPulmonaryVenousConnection ImplantationOfHeartValveProsthesisOrSyntheticDevice
ImplantationOfHeartValveWithTissueGraft CorrectionOfVentricularSeptalDefect VentricularSeptalDefectDeviceClosure""",
    12248: """\
SCT: CongenitalStenosisOfAorticValve AtrialSeptalDefect AorticRegurgitation AorticStenosis Cardiomegaly
CoarctationOfTheAorta CommonAtrioventricularCanal CompleteTranspositionOfGreatVessels Cyanosis Dextrocardia
InterruptedAorticArch Mesocardia AcuteFebrileMucocutaneousLymphNodeSyndrome MitralValveProlapse MitralRegurgitation
MitralStenosis PartialAnomalousPulmonaryVenousConnection AtrialSeptalDefectWithEndocardialCushionDefectPartial
PulmonicValveStenosis RheumaticFever TetralogyOfFallot VentricularSeptalDefect CorrectedTranspositionOfGreatVessels
PulmonaryAtresiaWithIntactVentricularSeptum PulmonaryAtresiaWithVentricularSeptalDefect HypoplasticLeftHeartSyndrome
FunctionalSingleVentricle""",
    12249: """\
SCT: EdemaOfFetalScalp EdemaOfFetalChestWall""",
    12250: """\
SCT: Length Diameter MajorAxis MinorAxis Circumference Radius LN: ROIThicknessByUS ROIInternalDimensionByUS""",
    12251: """\
LN: DEExcursion LeafletSeparation LeafletThickness CEDistance""",
    12252: """\
SCT: CardiacEjectionFraction LN: MeanVelocityOfCircumferentialFiberShorteningMeanVcfv
HRCorrectedMeanVelocityOfCircumferentialFiberShortening PercentThickening FractionalShortening""",
    12253: """\
LN: FlowArea SCT: Area LN: JetArea""",
    12254: """\
DCM: RRInterval Tau IndicatorMeanTransitTime LN: ClosureToOpeningTime IsovolumicRelaxationTime IsovolumicContractionTime
EjectionTime PreEjectionPeriod FillingTime SCT: BloodPressure LN: HeartRateCorrectedEjectionTime
HeartRateCorrectedPreEjectionPeriod AWaveDuration PreEjectionPeriodEjectionTimeRatio EnvelopeDuration TimeToPeakByUS
DpDtByUS""",
    12255: """\
DCM: WallMass LN: MyocardialPerformanceIndexTei EndocardialArea EpicardialArea""",
    12257: """\
SCT: Volume LN: InterventricularSeptumToPosteriorWallThicknessRatio SCT:
RatioOfMVPeakVelocityToLVPeakTissueVelocityEWave LN: LeftVentricleMeridionalWallStress
TimeToLeftVentricleSTissueVelocity TimeToLeftVentricleETissueVelocity
TissueVelocityTimeIntegralVTIForTheAreaUnderLeftVentricleEWave
TissueVelocityTimeIntegralVTIForTheAreaUnderLeftVentricleAWave LeftVentricleEToATissueVelocityRatio PeakTissueVelocity""",
    12258: """\
SCT: Volume""",
    12261: """\
LN: PulmonaryVeinADurationMitralValveADurationRatio PulmonaryVeinAVTIToMitralValveVTIRatio
PulmVeinADurationToMVADurationDifference""",
    12262: """\
LN: PulmonaryArteryPressureUsingAccelTime TimeFromQWaveToPulmonicValveCloses AWaveAmplitude BCSlope""",
    12265: """\
SCT: Volume LN: LeftAtriumToAorticRootRatio LeftAtriumVolumeToRightAtriumVolumeRatio""",
    12266: """\
LN: MitralRegurgitationDpDtDerivedFromMitralRegVelocity MitralValveESeptalSeparation MitralValveEPSSEWave""",
    12267: """\
SCT: TricuspidDiastolicFillingPeriodDfpt LN: TimeFromQWaveToTricuspidValveOpens""",
    12270: """\
LN: AorticValveCuspSeparation""",
    12273: """\
LN: AorticSinotubularJunctionToAorticRootRatio""",
    12274: """\
DCM: LeftAtriumDescendingAortaDistance PostLeftAtriumSpaceIndex""",
    12276: """\
LN: PulmonaryToSystemicShuntFlowRatio""",
    12279: """\
LN: ThoracicCircumference ThoracicArea CardiacCircumferenceTransverseByUS CardiothoracicCircumferenceRatio
CardiacCrossSectionalAreaTransverseByUS CardiothoracicAreaRatio TransverseThoracicDiameter
ForamenOvaleDiameterAorticRootDiameter LeftVentricleRightVentricleDiameterRatio SCT: NumberOfUmbilicalArteries DCM:
CardiacAxisAngle""",
    12280: """\
SCT: AnteriorWall PosteriorWall CardiacValveAnnulus PreductalRegionOfAorticArch PostductalRegionOfAorticArch
VenaContracta TransverseAorticArch Effusion CardiacValveLeaflet RightPulmonaryArtery LeftPulmonaryArtery
RightVentricleOutflowTract LeftVentricleOutflowTract RightSuperiorPulmonaryVein RightInferiorPulmonaryVein
LeftSuperiorPulmonaryVein LeftInferiorPulmonaryVein PulmonaryVeinCommonLeftSegment PulmonaryVeinCommonRightSegment
PulmonaryVeinConfluenceToAtriumConnection""",
    12281: """\
SCT: Lateral Medial NCIt: Middle SCT: Anterior Posterior Inferior Distal Proximal""",
    12282: """\
SCT: SuperiorVenaCava RightSuperiorVenaCava LeftSuperiorVenaCava InferiorVenaCava HepaticVein HemiFontanPathway
GlennPathway FontanPathway FontanInferiorVenaCavaPathway FontanFenestration FontanPulmonaryArteryConnection
FontanBaffleLeak MustardOrSenningSuperiorVenaCavaPathway MustardOrSenningInferiorVenaCavaPathway
MustardOrSenningCommonSystemicVenousPathway""",
    12283: """\
SCT: PulmonaryVein PulmonaryVeinGreatVessel CorTriatriatumOrifice PulmonaryVeinToAtriumConnection
MustardOrSenningPulmonaryVenousPathway""",
    12284: """\
SCT: RightAtrium LeftAtrium CommonAtrium LeftAuricularAppendage RightAuricularAppendage InteratrialSeptumStructure
AtrialSeptalDefect LimbusOfFossaOvalis PatentForamenOvale FontanFenestration FontanBaffleLeak""",
    12285: """\
SCT: MitralValve TricuspidValve CommonNonMitralNonTricuspidAtrioventricularValveStructure""",
    12286: """\
SCT: InterventricularSeptum VentricularSeptalDefect BulboventricularForamen""",
    12287: """\
SCT: LeftVentricle RightVentricle CommonVentricle""",
    12288: """\
SCT: LeftVentricle RightVentricle RastelliInterventricularTunnel RightVentricleToPulmonaryArteryConduitAnastomosis
LeftVentricleToPulmonaryArteryConduitAnastomosis AorticValve PulmonicValve""",
    12289: """\
SCT: AorticValve RootOfAorta PulmonicValve TruncalValveStructure NeoaorticValve NeoaorticRoot""",
    12290: """\
SCT: PulmonaryTrunk LeftPulmonaryArtery RightPulmonaryArtery PulmonaryArtery AortaToPulmonaryArteryConnection
DuctusArteriosus""",
    12291: """\
SCT: LeftVentricleOutflowTract AorticValve RootOfAorta StructureSinusOfValsalva LeftSinusOfValsalva RightSinusOfValsalva
NonCoronarySinus AorticSinotubularJunction AscendingAorta AorticArch AorticIsthmus CoarctationOfAorta DescendingAorta
DescendingThoracicAorta ThoracicAorta AbdominalAorta SupraRenalAorta InfraRenalAorta InnominateArtery
RightCommonCarotidArtery RightSubclavianArtery LeftCommonCarotidArtery LeftSubclavianArtery""",
    12292: """\
SCT: LeftMainCoronaryArtery CircumflexCoronaryArtery ProximalCircumflexCoronaryArtery MidCircumflexCoronaryArtery
DistalCircumflexCoronaryArtery AnteriorDescendingBranchOfLeftCoronaryArtery _1stSeptalPerforatorCoronaryArtery
RightCoronaryArtery PosteriorDescendingCoronaryArtery""",
    12293: """\
SCT: PatentDuctusArteriosus AortaToPulmonaryArteryConnection ArteriovenousFistulaDisorder""",
    12294: """\
SCT: Pericardium Pleura LeftPleura RightPleura""",
    12300: """\
LN: AorticAnnulusDiameter AorticRegurgitantFlow AorticRegurgitantFraction AorticRegurgitantJetAreaLVOTAreaPercent
AorticRegurgitantJetWidthLVOTWidthPercent AorticRegurgitationPISARadius AorticRegurgitationPISAVelocity
AorticRegurgitationPressureHalfTime AorticRegurgitationVenaContractaWidth AorticRegurgitationVmax
AorticRegurgitationVolumeContinuityVTI AorticRegurgitationVolumePISA AorticRegurgitationVTI AorticRootDiameter
AorticRootDiameterBSA AorticSinotubularJunctionDimension AorticValveAreaContinuityVmax AorticValveAreaContinuityVmaxBSA
AorticValveAreaContinuityVTI AorticValveAreaContinuityVTIBSA AorticValveEffectiveRegurgitantOrificeArea
AorticValveMeanBloodVelocity AorticValveMeanGradient AorticValvePeakInstantaneousGradient AorticValveVmax AorticValveVTI
AscendingAortaDimension InferiorVenaCavaDiameterAtEndExpiration InterventricularSeptumDiastolicDimensionMM
InterventricularSeptumDiastolicDimension2D InterventricularSeptumSystolicDimensionMM
InterventricularSeptumSystolicDimension2D InterventricularSeptumTimeToPeakDisplacement LeftAtrialEndSystolicArea2C
LeftAtrialEndSystolicArea4C LeftAtrialEndSystolicDiameterAP2D LeftAtrialEndSystolicDiameterAP2DBSA
LeftAtrialEndSystolicDiameterAPMM LeftAtrialEndSystolicDiameterAPMMBSA LeftAtrialEndSystolicLength2C
LeftAtrialEndSystolicLength4C LeftAtrialEndSystolicVolumeBiplaneAreaLength
LeftAtrialEndSystolicVolumeBiplaneAreaLengthBSA LeftAtrialEndSystolicVolumeBiplaneMOD
LeftAtrialEndSystolicVolumeBiplaneMODBSA LeftAtrialEndSystolicVolumeSinglePlane2CMOD
LeftAtrialEndSystolicVolumeSinglePlane4CMOD LeftPulmonaryArteryDiameterAtEndSystole
LeftVenticularPosteriorWallTimeToPeakDisplacement LeftVentricularPreEjectionPeriod
LeftVentricularEjectionFractionTeichholz2D LeftVentricularEjectionFractionTeichholzMM LeftVentricularEjectionFraction3D
LeftVentricularEjectionFractionBiplaneMOD LeftVentricularEjectionFractionSinglePlane2CMOD
LeftVentricularEjectionFractionSinglePlane4CMOD LeftVentricularEndDiastolicLength4C LeftVentricularEndDiastolicVolume3D
LeftVentricularEndDiastolicVolumeBiplaneMOD LeftVentricularEndDiastolicVolumeBiplaneMODBSA
LeftVentricularEndDiastolicVolumeSinglePlane2CMOD LeftVentricularEndDiastolicVolumeSinglePlane4CMOD
LeftVentricularEndSystolicVolume3D LeftVentricularEndSystolicVolumeBiplaneMOD
LeftVentricularEndSystolicVolumeBiplaneMODBSA LeftVentricularEndSystolicVolumeSinglePlane2CMOD
LeftVentricularEndSystolicVolumeSinglePlane4CMOD LeftVentricularEndocardialAreaSAXPMLevel
LeftVentricularEpicardialAreaSAXPMLevel LeftVentricularFractionalShorteningOfMinorAxis2D
LeftVentricularFractionalShorteningOfMinorAxisMM LeftVentricularInternalDiastolicDimension2D
LeftVentricularInternalDiastolicDimensionMM LeftVentricularInternalDiastolicDimensionByUSMModeBSA
LeftVentricularInternalDiastolicDimensionByUS2DBSA LeftVentricularInternalSystolicDimension2D
LeftVentricularInternalSystolicDimensionMM LeftVentricularInternalSystolicDimensionByUSMModeBSA
LeftVentricularInternalSystolicDimensionByUS2DBSA LeftVentricularIsovolumicRelaxationTimeByDoppler
LeftVentricularIsovolumicRelaxationTimeByTDI LeftVentricularMassAreaLength LeftVentricularMassAreaLengthBSA
LeftVentricularMassAreaLengthHeight2Point7 LeftVentricularMassDimensionMethod2D LeftVentricularMassDimensionMethod2DBSA
LeftVentricularMassDimensionMethod2DHeight2Point7 LeftVentricularMassDimensionMethodMM
LeftVentricularMassDimensionMethodMMBSA LeftVentricularMassDimensionMethodMMHeight2Point7 LeftVentricularMass
LeftVentricularMassTruncatedEllipseBSA LeftVentricularMassTruncatedEllipseHeight2Point7
LeftVentricularOutflowTractDimension2D LeftVentricularOutflowTractVmax LeftVentricularOutflowTractVTI
LeftVentricularPosteriorWallDiastolicThicknessByUSMMode LeftVentricularPosteriorWallDiastolicThicknessByUS2D
LeftVentricularPosteriorWallSystolicThicknessByUSMMode LeftVentricularPosteriorWallSystolicThicknessByUS2D
LeftVentricularStrokeVolume3D LVBasalAnteriorTimeToSVmaxTsBasalAnterior
LVBasalAnteroseptalTimeToSVmaxTSBasalAnteroseptal LVBasalInferiorTimeToSVmaxTsBasalInferior
LVBasalLateralTimeToSVmaxTsBasalLateral LVBasalPosteriorTimeToSVmaxTsBasalPosterior
LVBasalSeptalTimeToSVmaxTsBasalSeptal LVMidAnteriorTimeToSVmaxTsMidAnterior
LVMidAnteroseptalTimeToSVmaxTsMidAnteroseptal LVMidInferiorTimeToSVmaxTsMidInferior LVMidLateralTimeToSVmaxTsMidLateral
LVMidPosteriorTimeToSVmaxTsMidPosterior LVMidSeptalTimeToSVmaxTsMidSeptal LVTsSDDyssynchronyIndex
MainPulmonaryArteryDiameterAtEndSystole MainPulmonaryArterySWaveVmax MitralAnnulusDiastolicDiameterA2C
MitralAnnulusDiastolicDiameterA4C MitralAnnulusDiastolicDiameterPLAX MitralAnnulusVTI MitralLateralEPrimeVmax
MitralRegurgitantFlowPISA MitralRegurgitantFractionContinuityVTI MitralRegurgitantFractionPISA
MitralRegurgitationPeakGradient MitralRegurgitationPISARadius MitralRegurgitationPISAVelocity
MitralRegurgitationVenaContractaWidth MitralRegurgitationVmax MitralRegurgitationVolumeContinuityVTI
MitralRegurgitationVolumePISA MitralSeptalEPrimeVmax MitralValveAreaPISA MitralValveAreaPlanimetry
MitralValveAreaPressureHalfTime MitralValveAWaveDuration MitralValveAWaveVmax MitralValveDecelerationTime
MitralValveEffectiveRegurgitantOrificeAreaPISA#80071-4 MitralValveEToARatio MitralValveEWaveVmax
MitralValveFlowPropagationVelocityVp MitralValveMeanGradient MitralValvePeakInstantaneousGradient
MitralValvePressureHalfTime MitralValveVmax MitralValveVTI PulmonaryVeinAWaveDuration PulmonaryVeinAWaveVmax
PulmonaryVeinDWaveVmax PulmonaryVeinSWaveVmax PulmonicAnnulusDiameter PulmonicRegurgitationEndDiastolicPeakGradient
PulmonicRegurgitationEndDiastolicVelocity PulmonicRegurgitationVmax PulmonicValveAccelerationTime
PulmonicValveEjectionTime PulmonicValvePeakGradient PulmonicValveVmax PulmonicValveVTI RightAtrialEndSystolicArea4C
RightAtrialMajorAxisDimension4C RightAtrialMinorAxisDimension4C RightAtrialMinorAxisDimension4CBSA
RightPulmonaryArteryDiameterAtEndSystole RightVentricularBasalDimension4C RightVentricularEjectionTime
RightVentricularEndDiastolicArea4C RightVentricularEndSystolicArea4C RightVentricularFractionalAreaChange
RightVentricularFreeWallThickness2D RightVentricularFreeWallThicknessMM RightVentricularMidCavityDimension4C
RightVentricularMyocardialPerformanceIndex RightVentricularOutflowTractDiameterAtPulmonicValveRVOTDistal
RightVentricularOutflowTractDiameterAtSubvalvularLevelRVOTProximal RightVentricularOutflowTractVTI
RightVentricularPreEjectionPeriod TricuspidAnnularPlaneSystolicExcursionTAPSE TricuspidAnnulusDiameter
TricuspidRegurgitationPeakGradient TricuspidRegurgitationPISARadius TricuspidRegurgitationVenaContractaWidth
TricuspidRegurgitationVmax TricuspidValveAPrimeVmax TricuspidValveAWaveVmax TricuspidValveClosureToOpeningTime
TricuspidValveDecelerationTime TricuspidValveDiastolicVTI TricuspidValveEPrimeVmax TricuspidValveEWaveVmax
TricuspidValveMeanGradient TricuspidValvePeakGradient TricuspidValvePressureHalfTime TricuspidValveSPrimeVmax
TricuspidValveVmax""",
    12301: """\
SCT: Maximum Minimum DCM: UserChosenValue MostRecentValueChosen MeanValueChosen""",
    12302: """\
DCM: StructureOfTheFindingSite BehaviorOfTheFindingSite SCT: HemodynamicMeasurements""",
    12303: """\
DCM: Indexed SCT: Ratio DCM: FractionalChange Calculated ManualEntry DirectlyMeasured""",
    12304: """\
LN: AccelerationTime AliasVelocity SCT: Angle Area BloodPressure CardiacEjectionFraction CardiacOutput LN:
DecelerationTime SCT: Diameter LN: DpDtByUS DCM: DyssynchronyIndex EffectiveOrificeArea LN: EpicardialArea DCM:
ExcursionDistance LN: FractionalShortening InternalDimension SCT: Interval Length MassQuantity DCM: MaximumOrificeArea
SCT: MeanBloodPressure LN: MeanBloodVelocity MeanGradientPressureByDoppler SCT: MinorAxis LN:
MyocardialPerformanceIndexTei DCM: PeakBloodPressure LN: PeakBloodVelocity PeakGradientPressure
PeakInstantaneousFlowRate DCM: PeakTissueVelocity PeakVelocityIndex PISARadius LN: PressureHalfTime PulsatilityIndex
SCT: RegurgitantFraction DCM: RegurgitationJetArea RegurgitationJetWidth LN: ResistivityIndex SCT: StrokeVolume LN:
Thickness SCT: VascularResistance LN: VelocityTimeIntegral DCM: VenaContractaWidth SCT: Volume LN: VolumeFlowRate""",
    12305: """\
SCT: AorticRoot AorticSinotubularJunction AorticValve AorticValveRing ApexOfLeftVentricle ApexOfRightVentricle
AscendingAorta Heart InferiorVenaCava InterventricularSeptum LateralMitralAnnulus LeftAtrium LeftPulmonaryArtery
LeftPulmonaryVein LeftVentricle LeftVentricleApicalAnteriorSegment DCM: LeftVentricleApicalAnterolateralSegment
LeftVentricleApicalAnteroseptalSegment SCT: LeftVentricleApicalInferiorSegment DCM:
LeftVentricleApicalInferolateralSegment LeftVentricleApicalInferoseptalSegment SCT: LeftVentricleApicalLateralSegment
LeftVentricleApicalSeptalSegment LeftVentricleBasalAnteriorSegment LeftVentricleBasalAnterolateralSegment
LeftVentricleBasalAnteroseptalSegment LeftVentricleBasalInferiorSegment LeftVentricleBasalInferolateralSegment
LeftVentricleBasalInferoseptalSegment LeftVentricleInflowTract LeftVentricleMidAnteriorSegment
LeftVentricleMidAnterolateralSegment LeftVentricleMidAnteroseptalSegment LeftVentricleMidInferiorSegment
LeftVentricleMidInferolateralSegment LeftVentricleMidInferoseptalSegment LeftVentricleMyocardium
LeftVentricleOutflowTract MedialMitralAnnulus MitralAnnulus MitralValve PulmonaryArtery PulmonaryVeinGreatVessel
PulmonicRing PulmonicValve RightAtrium RightPulmonaryArtery RightPulmonaryVein RightVentricle DCM:
RightVentricleAnteriorWall SCT: RightVentricleBasalSegment RightVentricleInflowTract RightVentricleMidventricularSegment
RightVentricleOutflowTract DCM: RightVentricleOutflowTractDistal RightVentricleOutflowTractProximal SCT:
SuperiorVenaCava TricuspidAnnulus TricuspidValve TrunkOfPulmonaryArtery""",
    12306: """\
SCT: AntegradeDirection RetrogradeDirection""",
    12307: """\
DCM: ElectromechanicalDelay PreEjectionPeriod SCT: Systole VentricularIsovolumicContraction VentricularEjectionSWave
EndSystole Diastole VentricularIsovolumicRelaxation DCM: AtrialDiastolicFillingDWave SCT: DiastolicRapidInflowEWave
Diastasis AtrialSystoleAWave DCM: ARWave SCT: EndDiastole DCM: FullCardiacCycle AorticValveClosure AorticValveOpening
MitralValveClosure MitralValveOpening""",
    12308: """\
DCM: ShearWaveSpeed Elasticity ShearWaveDispersionSlope ROIDepth SCT: AreaOfDefinedRegion""",
    12309: """\
DCM: LVEndSystolicGLSMultiviewMeanEndocardial LVEndSystolicGLS4CHEndocardial LVEndSystolicGLS2CHEndocardial
LVEndSystolicGLSALAXEndocardial LVEndSystolicMechanicalDispersion LVPeakSystolicGLSMultiviewMeanEndocardial
LVPeakSystolicGLS4CHEndocardial LVPeakSystolicGLS2CHEndocardial LVPeakSystolicGLSALAXEndocardial
LVPeakGLSMultiviewMeanEndocardial LVPeakGLS4CHEndocardial LVPeakGLS2CHEndocardial LVPeakGLSALAXEndocardial""",
    12310: """\
DCM: EndocardialMethod EpicardialMethod MyocardialMidlayerMethod""",
    12311: """\
DCM: LongitudinalLagrangianStrain PeakLongitudinalLagrangianStrain TimeToPeakLongitudinalLagrangianStrain
MechanicalDispersion LongitudinalLagrangianStrainRate RadialLagrangianStrain RadialLagrangianStrainRate
CircumferentialLagrangianStrain CircumferentialLagrangianStrainRate""",
    12312: """\
SCT: ShortAxis VerticalLongAxis HorizontalLongAxis DCM: FourChamberView AorticArchView
ObliqueShortAxisViewAtDuctusArteriosus ShortAxisViewAtPulmonaryArteryLevel ThreeVesselView ThreeVesselAndTracheaView
LeftVentricularOutflowTractView SCT: RightVentricularOutflowTractView""",
    12313: """\
MDC: AtrialHeartRate VentricularHeartRate DCM: AtrioventricularTimeInterval VentriculoatrialTimeInterval""",
    12314: """\
LN: PVSWavePeakVelocity PVDWavePeakVelocity DCM: IVCSWavePeakVelocity DVSWavePeakVelocity MitralValveAnnulusDiameter
TricuspidValveAnnulusDiameter RightVentricularInletLength LeftVentricularInletLength LN: MitralAWavePeakVelocity
TricuspidAWavePeakVelocity DCM: IVCAWavePeakVelocity DVAWavePeakVelocity LN: MitralEWavePeakVelocity
TricuspidEWavePeakVelocity MitralSeptalEPeakVelocity MitralSeptalAPeakVelocity MitralSeptalSPeakVelocity
MitralLateralEPeakVelocity MitralLateralAPeakVelocity MitralLateralSPeakVelocity LVOTVTI RVOTVTI LVStrokeVolume
RVStrokeVolume LeftVentricleCardiacOutput DCM: RightVentricleCardiacOutput CombinedCardiacOutput LN:
DescendingAortaDiameter UAResistivityIndex FetalACAResistivityIndex FetalMCAResistivityIndex UAPulsatilityIndex
MCAPulsatilityIndex DCM: DVPulsatilityIndexInVeins DVPeakVelocityIndexInVeins PVVTIForward PVVTIReverse PVVTIRVTIFRatio
LN: MitralSeptalEERatio MitralLateralEERatio DCM: CerebroplacentalRatio UmbilicocerebralRatio IVCPreloadIndex
DVPreloadIndex IVCSA DVSA""",
    12320: """\
LN: UltrasoundReport USTendonReport USBreastReport USKidneyReport USLiverReport USProstateTransrectalReport
USPancreasReport USSpleenReport USShoulderReport USScrotumAndTesticleReport USThyroidReport""",
    12321: """\
SCT: AchillesTendon Breast Kidney Liver Prostate Pancreas PatellarTendon Spleen TendonOfRotatorCuffOfShoulder Testis
Thyroid""",
    12322: """\
DCM: Background SCT: ThyroidNodule""",
    12323: """\
SCT: HepaticCongestion AcuteHepatitis NotFasting PatientHasPacemaker""",
    12324: """\
DCM: ParticleDisplacementMethod ParticleVelocityMethod""",
    12325: """\
SCT: AlcoholicLiverDisease CirrhosisOfLiver Hepatitis HepatitisB HepatitisC Hepatomegaly Jaundice
NonalcoholicFattyLiverDiseaseNAFLD MetabolicDysfunctionAssociatedSteatoticLiver NonalcoholicSteatohepatitisNASH
SerumAlanineAminotransferaseLevelRaised SerumAlbuminBelowReferenceRange#1153477009 SerumBilirubinRaised""",
    12331: """\
SCT: RevisionOfTranscatheterAorticValveImplantation BioprostheticTranscatheterAorticValveImplantation
TranscatheterImplantationOfMitralValve TranscatheterRepairOfTricuspidValve TranscatheterAnnuloplastyOfTricuspidValve
TranscatheterRepairOfLeafletOfTricuspidValve ImplantationOfPulmonaryValveProsthesisOrSyntheticDevice
BioprostheticMitralValveProsthesisTranscatheterImplantation#1231726001
BioprostheticMitralValveProsthesisTranscatheterImplantation#8069005 UMLS: PercutaneousClosureOfAtrialSeptalDefect
LeftAtrialAppendageOcclusion ImplantationOfMitralValveLeafletClip""",
    12332: """\
DCM: LeftAtrialAppendageClosureDevice BallTypeLeftAtrialAppendageClosureDevice
BallAndDiskTypeLeftAtrialAppendageClosureDevice SCT: AorticValveProsthesis AorticValveBioprosthesis
MitralAnnuloplastyTransvalvularImplant MitralValveProsthesis MitralValveClip
TranscatheterBiologicTricuspidValveProsthesis TricuspidValveProsthesis TranscatheterPulmonaryValveBioprosthesis""",
    12333: """\
LN: BSA DCM: TransseptalPunctureHeight""",
    12334: """\
DCM: AortaSinotubularJunctionArea UMLS: AorticAnnulusArea DCM: AorticAnnulusMaxDiameter AorticAnnulusMinDiameter
AorticAnnulusPerimeter AorticCalcificationVolume AorticRootHeight AorticSinotubularJunctionDiameter
AorticSinusOfValsalvaArea UMLS: AorticSinusOfValsalvaDiameter DCM: AorticValveCoaptationLength
AorticValveNoncoronaryLeafletIntercommissuralAngle AorticValveRightLeafletIntercommissuralAngle
AorticValveLeftLeafletIntercommissuralAngle AorticValveNoncoronaryLeafletIntercommissuralDistance
AorticValveRightLeafletIntercommissuralDistance AorticValveLeftLeafletIntercommissuralDistance
AorticValveLeftCoronaryLeafletHeight AorticValveLeftCoronaryLeafletLength AorticValveNoncoronaryLeafletHeight
AorticValveNoncoronaryLeafletLength AorticValveRightCoronaryLeafletHeight AorticValveRightCoronaryLeafletLength
AscendingAortaDiameter LeftMainCoronaryOstiumHeight MaximumAorticPlaqueThickness RightCoronaryArteryOstiumHeight
RightVentricleDiastolicMajorAxis RightVentricularDiastolicMidSegmentMinorAxis RightVentricularDiastolicBasalMinorAxis""",
    12335: """\
DCM: MitralAnteriorLeafletA1ScallopLength MitralAnteriorLeafletA2ScallopLength MitralAnteriorLeafletA3ScallopLength
MitralAnteriorLeafletArea AortoMitralInterAnnularAngle MitralCommissureDistance MitralTrigoneToTrigoneDistance
MitralAnnularExcursion MitralAnnulusAnterolateralToPosteromedialDiameter MitralAnnulusAnteroposteriorDiameter
MitralAnnulusArea MitralAnnulusCommissuralDiameter MitralAnnulusDiameterRatio MitralAnnulusHeight
MitralAnnulusNonplanarityAngle MitralAnnulusPerimeter MitralValveCoaptationLength MitralValveInterpapillaryDistance
AnterolateralPapillaryMuscleToTheLeftTrigone PosteromedialPapillaryMuscleToTheRightTrigone MitralValveProlapseArea
MitralValveProlapseVolume MitralValveSegmentFlailGap MitralValveSphericityIndex MitralValveTentingHeight
MitralValveTentingArea MitralValveTentingSegmentHeightA1P1 MitralValveTentingSegmentHeightA2P2
MitralValveTentingSegmentHeightA3P3 PosteriorMitralValveLeafletArea PosteriorMitralValveLeafletLength
PosteriorMitralValveP1LeafletScallopLength PosteriorMitralValveP2LeafletScallopLength
PosteriorMitralValveP3LeafletScallopLength""",
    12336: """\
DCM: TricuspidAnnulusArea TricuspidAnnulusAreaDiastolicSystolicRatio TricuspidAnnulusPerimeter
TricuspidValveCoaptationLength TricuspidValveMajorAxisDiastole TricuspidValveMinorAxis TricuspidValveSphericityIndex
TricuspidValveTentingHeight TricuspidValveTentingVolume""",
    12337: """\
LN: AnteriorMitralValveLeafletLength AortaSinotubularJunctionDiameterAtEndSystoleBy2D
AortaSinotubularJunctionDiameterBy2D AortaSinotubularJunctionDiameterByMMode AorticRegurgitantFlow
AorticRegurgitationPressureHalfTime AorticRegurgitationVenaContractaWidth AorticRegurgitationVolumeContinuityVTI
AorticRegurgitationVolumePISA AorticValveAnnulusDiameter AorticValveAnnulusDiameterAtEndSystole
AorticValveAreaContinuityVTI AorticValveEffectiveRegurgitantOrificeAreaPISA
AorticValveEffectiveRegurgitantOrificeAreaVolumetric AorticValveMaximumCuspSeparationLength
AorticValveOrificeAreaContinuityVmaxArea AorticValveOrificeAreaContinuityVmaxDiameter
AorticValveOrificeAreaContinuityVTIArea AorticValveOrificeAreaContinuityVTIDiameter AorticValveOrificeAreaContinuity
AorticValveOrificeArea AorticValvePressureHalfTime AorticValveRegurgitantBloodFlowPressureHalfTime
AorticValveVenaContractaDiameter AscendingThoracicAortaDiameter AscendingThoracicAortaDiameterDuringSystoleBy2D
DescendingAorticDiameter LeftAtrialEndSystolicVolumeBiplaneAreaLength LeftAtrialEndSystolicVolumeBiplaneAreaLengthBSA
LeftAtrialEndSystolicVolumeBiplaneMOD LeftAtrialEndSystolicVolumeBiplaneMODBSA
LeftAtrialEndSystolicVolumeSinglePlane2CMOD LeftAtrialEndSystolicVolumeSinglePlane4CMOD
LeftVentricularCardiacOutput#24526-6 LeftVentricularCardiacOutputBiplaneAreaLength LeftVentricularCardiacOutput#20204-4
LeftVentricularCardiacOutput#20205-1 LeftVentricularCardiacOutput#76565-1 LeftVentricularCardiacOutput#76567-7
LeftVentricularCardiacOutput#20206-9 LeftVentricularCardiacOutputGibson LeftVentricularCardiacOutputLVOT
LeftVentricularCardiacOutput#20208-5 LeftVentricularCardiacOutput#20212-7 LeftVentricularCardiacOutputTeichholz
LeftVentricularCardiacOutput2CAreaLength LeftVentricularCardiacOutput2CMOD LeftVentricularCardiacOutput3D
LeftVentricularCardiacOutput4CAreaLength LeftVentricularCardiacOutput4CMOD LeftVentricularCardiacOutputMMode#76564-4
LeftVentricularCardiacOutputMMode#76566-9 LeftVentricularCardiacOutputMModeGibson
LeftVentricularCardiacOutputMModeTeichholz LeftVentricularOutflowTractAorticValveVTI
LeftVentricularPosteriorWallDiastolicThicknessByUS2D LeftVentricularPosteriorWallDiastolicThicknessMMode
LeftVentricularSphericityIndexEndDiastole LeftVentricularStrokeVolume MitralAnnulusDiastolicDiameterA2C
MitralAnnulusDiastolicDiameterA4C MitralAnnulusDiastolicDiameterPLAX MitralAnnulusVTI MitralRegurgitationPISARadius
MitralRegurgitationVenaContractaWidth MitralValveAnnulusArea MitralValveAnnulusDiameter
MitralValveEffectiveRegurgitantOrificeAreaPISA#29448-8 MitralValveEffectiveRegurgitantOrificeArea
MitralValveMeanGradient MitralValveVenaContractaDiameter PulmonaryArteryPressureUsingAccelTime
RightVentricularIntrachamberSystolicPressure TricuspidAnnularPlaneSystolicExcursion TricuspidAnnulusDiameterEndDiastolic
TricuspidValveAnnulusDiameter TricuspidValveAnnulusRegionCrossectionArea TricuspidValveAPrimeVmax
TricuspidValveEffectiveRegurgitantOrificeAreaPISA TricuspidValveEffectiveRegurgitantOrificeAreaVolumetric
TricuspidValveEPrimeVmax TricuspidValveSPrimeVmax""",
    12338: """\
DCM: LeftAtrialAppendageClosureDeviceCircumference LeftAtrialAppendageClosureDeviceCompressionRatio
LeftAtrialAppendageClosureDeviceDiameter LeftAtrialAppendageClosureDeviceSize LeftAtrialAppendageDepth
LeftAtrialAppendageLandingZoneMajorAxis LeftAtrialAppendageMajorAxis LeftAtrialAppendageMinorAxis
LeftAtrialAppendageOstiumPerimeter""",
    12339: """\
SCT: AorticArch AorticSinotubularJunction AorticValve AorticValveCommissure AorticValveCusp AorticValveRing
AscendingAorta LeftSinusOfValsalva RightSinusOfValsalva StructureSinusOfValsalva InteratrialSeptumStructure LeftAtrium
LeftAuricularAppendage DCM: OstiumOfLeftAuricularAppendage SCT: LeftAnteriorDescendingCoronaryArtery
LeftMainCoronaryArtery LeftVentricle LeftVentricleOutflowTract AnteriorMitralValveLeaflet LateralMitralAnnulus
MedialMitralAnnulus MitralAnnulus MitralValve MitralValveCommissure MitralValveLeaflet PosteriorMitralValveLeaflet
PulmonaryArtery RightAtrium InterventricularSeptum RightVentricle LeftSubclavianArtery RightSubclavianArtery
TricuspidAnnulus TricuspidValve TricuspidValveCommissure""",
    12341: """\
SCT: AorticStenosis MitralStenosis MitralValveDisease MitralRegurgitation AcuteMitralRegurgitation MitralValveProlapse
HypertrophicCardiomyopathyWithoutObstruction TricuspidValveDisease TricuspidRegurgitation TricuspidValveStenosis
AorticValveDisease AorticInsufficiency AorticRegurgitation AtrialSeptalDefect PulmonicValveDisease PulmonicValveStenosis
PulmonicValveRegurgitation VentricularSeptalDefect UMLS: LeftAtrialDilation SCT: ImpairedLeftVentricularFunction
AtrialFibrillation StrokeRisk UMLS: IntoleranceToAnticoagulation""",
    12342: """\
SCT: BetaBlocker#33252009 CalciumChannelBlockerContainingProduct NitrateVasodilator""",
    12343: """\
DCM: MidEsophageal0DegreeTEE MidEsophageal45DegreeTEE MidEsophageal60DegreeTEE MidEsophageal90DegreeTEE
MidEsophageal135DegreeTEE""",
    12344: """\
DCM: PreProceduralStructuralHeartMeasurementReport IntraProceduralStructuralHeartMeasurementReport
PostProceduralStructuralHeartMeasurementReport""",
    12345: """\
DCM: AorticAnnulusCalcificationSeverity AorticCommissuresCalcificationSeverity
LeftVentricularOutflowTractCalcificationSeverity MitralAnnulusCalcificationSeverity""",
}
"""CID → keywords of the codes of a context group that has codes itself, separated by white space.

A word that ends with a colon is the coding scheme of the following keywords. If the scheme has several codes with a
keyword, ``#`` and the value of the code follow it.
"""
