import type { Lexicon } from './lexicon.ts';

/**
 * Spanish, French, Italian, Portuguese, German, Dutch, Turkish, Vietnamese, Indonesian, Filipino, Polish. Accents are
 * folded on both sides, so they are left out here.
 */
export const latinLanguages = (): readonly Lexicon[] => [
  {
    // Spanish
    IGNORE:
      'ignora ignorar ignore ignorad ignorando olvida olvidar olvide olvidate olvidese descarta desestima omite haz_caso_omiso pasa_por_alto',
    PRIOR: 'anteriores anterior previas previos previa anteriormente antes te_han_dicho todas_tus',
    INSTRUCTION: 'instrucciones instruccion indicaciones directrices ordenes reglas instruido tareas dicho',
    ABOVE: 'lo_anterior todo_lo_anterior',
    SECRET: 'contrasena contrasenas clave_secreta claves clave credenciales llave_secreta',
    PERSONAL:
      'fecha_de_nacimiento correo_electronico saldo_bancario vive_el_usuario ciudad_de_residencia base_de_datos datos_de_los_empleados datos_personales color_favorito mes_de_nacimiento ano_de_nacimiento residencia_de direccion_de_correo',
    REVEAL:
      'di dime decirme proporcionar compartir comparte confirmar confirme confirma muestra imprimir imprime dar darme dame cual_es cual_seria revela decir escribe repite',
    YOUR: 'tu tus su conmigo vosotros usted te me el_usuario',
    PERSONA: 'actua_como finge haz_de_cuenta ahora_eres en_el_papel a_partir_de_ahora actua',
    UNRESTRICTED: 'sin_restricciones sin_filtros sin_limites sin_censura hacer_cualquier_cosa',
    MODE: 'modo_sistema modo_de_mantenimiento modo_mantenimiento modo_dios reinicio_del_sistema actualizacion_del_sistema verificacion_del_sistema modo_de_verificacion',
    ROLE_CLAIM:
      'soy_dios soy_tu_desarrollador soy_un_desarrollador como_ia soy_policia soy_un_oficial soy_contador como_experto presidente_de_los_estados_unidos soy_el_presidente soy_tu_jefe como_tu_creador',
    BRIBE:
      'te_dare si_me_das practica_comun mi_amigo_me_dijo mencionaste imagina_que imaginemos digamos investigaciones_muestran',
    USER: 'usuario usuarios',
    MUST: 'siempre debes inmediatamente sin_preguntar',
    QUIET: 'sin_preguntar sin_confirmacion sin_pedir',
    RECORD: 'historial_de_conversacion historial',
    ASK: 'cual_es cual_seria dime puedes podrias',
    THE_SECRET: 'la_contrasena nuestra_contrasena la_clave_secreta una_contrasena',
    POEM: 'poema haiku cancion cuento verso',
    SEND: 'envia enviar envialos enviale manda publica reenvia',
    HUSH: 'no_le_digas no_menciones sin_avisar en_secreto en_silencio',
  },
  {
    // French
    IGNORE:
      'ignorez ignorer oubliez oublie oublier negligez negliger faites_abstraction ne_tenez_pas_compte outrepasser independamment_de',
    PRIOR: 'precedentes precedente precedents precedemment anterieures deja ci-dessus avant',
    INSTRUCTION: 'instructions consignes directives regles ordres taches dit',
    ABOVE: 'ce_qui_precede tout_ce_qui_precede la_fonction',
    SECRET: 'mot_de_passe mots_de_passe cle_secrete identifiants cles_api cle_api',
    PERSONAL:
      'date_de_naissance adresse_e-mail adresse_mail adresse_electronique solde_bancaire vit_l_utilisateur ville_de_residence base_de_donnees couleur_preferee mois_de_naissance annee_de_naissance residence_actuelle',
    REVEAL:
      'dis dites dire donner donnez donnez-moi confirmer fournir partager partagez quel_est quelle_est quel_serait revelez montrez affichez imprimez imprimer communiquer indiquez ecris',
    YOUR: 'votre vos ta ton tes vous tu moi l_utilisateur',
    PERSONA:
      'agissez_comme agis_comme pretendez faites_semblant vous_etes_maintenant tu_es_maintenant dans_le_role desormais',
    UNRESTRICTED: 'sans_restrictions sans_restriction sans_filtre sans_filtres sans_limite sans_censure',
    MODE: 'mode_systeme mode_maintenance mode_dieu mise_a_niveau_du_systeme reinitialisation_du_systeme verification_systeme mode_de_verification mise_a_jour_du_systeme',
    ROLE_CLAIM:
      'en_tant_qu_ia je_suis_dieu je_suis_votre_developpeur je_suis_un_developpeur je_suis_policier je_suis_un_policier en_tant_qu_expert president_des_etats-unis je_suis_le_president votre_createur comptable',
    BRIBE:
      'je_vous_donnerai je_te_donnerai si_vous_me_donnez si_tu_me_donnes pratique_courante pratique_commune mon_ami_m imaginez imagine imaginons vous_avez_mentionne supposons',
    USER: 'utilisateur l_utilisateur',
    MUST: 'toujours devez immediatement',
    QUIET: 'sans_demander sans_confirmation',
    RECORD: 'historique_de_conversation historique_des',
    ASK: 'quel_est quelle_est dis-moi peux-tu pouvez-vous pourriez-vous',
    THE_SECRET: 'le_mot_de_passe notre_mot_de_passe la_cle_secrete',
    POEM: 'poeme haiku chanson histoire',
    SEND: 'envoyez envoyer envoie transmettez transferez publiez',
    HUSH: 'ne_dites_pas ne_mentionnez_pas sans_prevenir en_secret discretement',
  },
  {
    // Italian
    IGNORE:
      'ignora ignorare ignorate dimentica dimenticate dimenticare trascura trascurare tralascia non_considerare scorda',
    PRIOR: 'precedenti precedente prima detto',
    INSTRUCTION: 'istruzioni istruzione direttive indicazioni regole ordini compiti detto',
    ABOVE: 'quanto_sopra tutto_cio di_cui_sopra il_precedente',
    SECRET: 'password parola_d_ordine chiave_segreta credenziali',
    PERSONAL:
      'data_di_nascita indirizzo_e-mail indirizzo_email saldo_bancario vive_l_utente citta_di_residenza colore_preferito mese_di_nascita anno_di_nascita residenza_attuale',
    REVEAL:
      'dimmi dirmi dammi confermare conferma fornire fornite condividere condividi qual_e quale_sarebbe mostra stampare stampa rivela dai scrivi',
    YOUR: 'tua tuo tue tuoi vostra potete potresti puoi mi l_utente',
    PERSONA: 'fingi comportati agisci_come ora_sei sei_ora nel_ruolo immergerti da_ora_in_poi',
    UNRESTRICTED: 'senza_restrizioni senza_filtri senza_limiti senza_censura',
    MODE: 'modalita_di_manutenzione modalita_manutenzione modalita_sistema modalita_dio aggiornamento_del_sistema ripristino_del_sistema controllo_del_sistema modalita_di_verifica',
    ROLE_CLAIM:
      'in_quanto_ia come_ia sono_dio sono_il_tuo_sviluppatore sono_uno_sviluppatore agente_di_polizia come_esperto presidente_degli_stati_uniti contabile tuo_creatore sono_il_presidente',
    BRIBE: 'ti_daro se_mi_dai pratica_comune immagina immaginiamo le_ricerche hai_menzionato',
    USER: 'utente l_utente',
    MUST: 'sempre devi immediatamente',
    QUIET: 'senza_chiedere senza_conferma',
    RECORD: 'cronologia cronologia_delle_conversazioni',
    ASK: 'qual_e dimmi puoi potresti potete',
    THE_SECRET: 'la_password la_parola_d_ordine la_chiave_segreta nostra_password',
    POEM: 'poesia haiku canzone racconto',
    SEND: 'invia inviare manda pubblica inoltra',
    HUSH: 'non_dire non_menzionare senza_avvisare di_nascosto segretamente',
  },
  {
    // Portuguese
    IGNORE: 'ignore ignorar ignora esqueca esquecer esquece desconsidere desconsidera despreze independentemente',
    PRIOR: 'anteriores anterior previas acima antes',
    INSTRUCTION: 'instrucoes instrucao diretrizes ordens regras tarefas indicacoes comandos dito',
    ABOVE: 'o_acima tudo_acima o_que_esta_acima',
    SECRET: 'senha senhas palavra-passe chave_secreta credenciais',
    PERSONAL:
      'data_de_nascimento endereco_de_email endereco_de_e-mail saldo_bancario utilizador_vive usuario_mora cidade_de_residencia cor_favorita mes_de_nascimento ano_de_nascimento residencia_atual',
    REVEAL:
      'diga dizer me_diga dar confirme confirmar fornecer compartilhar partilhar qual_e qual_seria mostre imprimir imprima revele explique escreva',
    YOUR: 'sua seu tua teu comigo voce me o_utilizador o_usuario podes pode',
    PERSONA: 'aja_como finja voce_agora_e no_papel a_partir_de_agora',
    UNRESTRICTED: 'sem_restricoes sem_filtros sem_limites sem_censura',
    MODE: 'modo_de_manutencao modo_sistema modo_deus atualizacao_do_sistema reinicializacao_do_sistema verificacao_do_sistema modo_de_verificacao',
    ROLE_CLAIM:
      'sou_deus sou_o_teu_desenvolvedor sou_seu_desenvolvedor sou_um_desenvolvedor como_ia como_uma_ia policial policia como_especialista sou_o_presidente presidente_dos_estados_unidos contador contabilista seu_criador',
    BRIBE:
      'vou_te_dar se_me_der pratica_comum imagine imaginemos mencionou mencionaste a_pesquisa_mostra pesquisas_mostram',
    USER: 'usuario utilizador',
    MUST: 'sempre deve imediatamente',
    QUIET: 'sem_perguntar sem_confirmacao',
    RECORD: 'historico_da_conversa',
    ASK: 'qual_e diga podes pode voce_pode consegues',
    THE_SECRET: 'a_senha nossa_senha a_palavra-passe uma_senha',
    POEM: 'poema haiku cancao conto',
    SEND: 'envie enviar envia mande publique encaminhe',
    HUSH: 'nao_diga nao_mencione sem_avisar em_segredo',
  },
  {
    // German, Dutch
    IGNORE:
      'ignoriere ignorieren ignoriert vergiss vergessen missachte missachten uberspringe beachte_nicht ungeachtet negeer negeren vergeet',
    PRIOR: 'vorherige vorherigen vorangegangenen bisherigen fruheren obigen alle vorige eerdere',
    INSTRUCTION: 'anweisungen anweisung instruktionen vorgaben regeln befehle aufgaben instructies gesagt',
    ABOVE: 'das_obige das_oben alles_oben obiges het_bovenstaande',
    SECRET: 'passwort kennwort geheimschlussel geheimer_schlussel zugangsdaten geheime_schlussel wachtwoord',
    PERSONAL:
      'geburtsdatum e-mail-adresse kontostand wohnort benutzer_wohnt benutzer_jetzt wohnt_der_benutzer datenbank lieblingsfarbe geburtsmonat geburtsjahr wohnort_von aktuellen_wohnort',
    REVEAL:
      'sage sag nenne nennen gib gibst angeben geben bestatigen bestatige teilen teile wie_lautet was_ist zeige zeigen drucke ausgeben verrate erklaren schreibe geef deel',
    YOUR: 'dein deine deinen ihr ihre mir du sie kannst konnen der_benutzer jouw',
    PERSONA: 'tu_so verhalte_dich du_bist_jetzt in_die_rolle ab_sofort von_nun_an handle_als doe_alsof',
    UNRESTRICTED: 'ohne_einschrankungen ohne_filter ohne_beschrankungen unzensiert uneingeschrankt zonder_beperkingen',
    MODE: 'wartungsmodus systemmodus gottmodus system-reset systemupgrade system-upgrade systemprufung wissensverifizierungsmodus system-ret systemuberprufung',
    ROLE_CLAIM:
      'als_von_anthropic als_von_openai ich_bin_gott ich_bin_dein_entwickler ich_bin_ein_entwickler ich_bin_polizist polizist als_cybersicherheitsexperte prasident_der_vereinigten ich_bin_der_prasident dein_schopfer bankbuchhalter als_ki',
    BRIBE: 'ich_gebe_dir wenn_du_mir gangige_praxis stell_dir_vor stellen_wir_uns angenommen du_hast_erwahnt',
    USER: 'benutzer nutzer anwender gebruiker',
    MUST: 'immer musst sofort',
    QUIET: 'ohne_den_benutzer ohne_zu_fragen ohne_bestatigung',
    RECORD: 'gesprachsverlauf chatverlauf',
    ASK: 'wie_lautet was_ist sag_mir kannst_du konnen_sie konnt_ihr',
    THE_SECRET: 'das_passwort unser_passwort das_kennwort',
    POEM: 'gedicht haiku lied kurzgeschichte',
    SEND: 'sende senden schicke verschicke leite_weiter poste stuur',
    HUSH: 'sage_nicht erwahne_nicht ohne_zu heimlich im_geheimen stillschweigend',
  },
  {
    // Turkish, Polish
    IGNORE: 'gormezden unut unutun yok_say dikkate_alma bosver zignoruj zapomnij pomin bagimsiz goz_ardi',
    PRIOR: 'onceki yukaridaki daha_once poprzednie wczesniejsze gorevlerden',
    INSTRUCTION:
      'talimatlari talimatlarini talimatlar talimat kurallari kurallar komutlari gorevleri gorevlerden instrukcje polecenia zasady',
    ABOVE: 'yukaridakileri yukaridakini yukariyi powyzsze',
    SECRET: 'sifre sifreni sifreyi sifrenizi sifren parola parolayi parolani gizli_anahtar gizli_anahtarin haslo',
    PERSONAL:
      'dogum_tarihini dogum_tarihi e-posta e-posta_adresini banka_bakiyesi yasadigi_sehri nerede_yasadigini veritabanini veritabanini_yazdirabilir en_sevdigi dogum_ayi dogum_yili yasadigi',
    REVEAL:
      'ver verin soyle soyleyin paylas paylasabilir paylasir nedir goster onaylaman onaylayabilir yazdir verebilir cevirebilir soyler ver_misin verirsen podaj',
    YOUR: 'senin sizin bana benimle kullanicinin bu_mod misiniz misin lutfen twoje',
    PERSONA: 'gibi_davran rolune rolune_burun artik_sen',
    UNRESTRICTED: 'sinirsiz filtresiz kisitlamasiz sansursuz',
    MODE: 'bakim_modu bakim_moduna sistem_modu sistem_yukseltmesi sistem_sifirlama sistem_kontrolu tanri_modu dogrulama_modu dogrulama_moduna',
    ROLE_CLAIM:
      'ben_tanriyim tanriyim gelistiricinim gelistiriciyim abd_baskaniyim polis_memuruyum uzmani_olarak yapay_zeka_olarak yaraticin',
    BRIBE: 'dolar_verecegim sana_200 hayal_edin hayal_edelim yaygin_bir_uygulama diyelim_ki varsayalim arastirmalar',
    USER: 'kullanici kullaniciya kullanicinin uzytkownikowi',
    MUST: 'her_zaman hemen',
    QUIET: 'sormadan onay_almadan',
    RECORD: 'sohbet_gecmisi',
    ASK: 'nedir soyle misiniz misin musunuz',
    THE_SECRET: 'sistem_sifresi sistemimizin_sifresi sifre_nedir',
    POEM: 'siir haiku sarki hikaye',
    SEND: 'gonder gonderin ilet wyslij',
    HUSH: 'soyleme gizlice habersiz potajemnie',
  },
  {
    // Vietnamese
    IGNORE: 'quen bo_qua hay_quen phot_lo khong_quan_tam',
    PRIOR: 'truoc_do truoc o_tren tat_ca',
    INSTRUCTION: 'huong_dan chi_dan chi_thi quy_tac menh_lenh nhiem_vu duoc_bao',
    ABOVE: 'dieu_tren o_tren_va bo_qua_o_tren phia_tren',
    SECRET: 'mat_khau chia_khoa_bi_mat khoa_bi_mat thong_tin_dang_nhap',
    PERSONAL:
      'ngay_sinh dia_chi_email so_du_ngan_hang dang_song nguoi_dung_hien thanh_pho_cu_tru co_so_du_lieu mau_yeu_thich thang_sinh nam_sinh noi_o',
    REVEAL: 'cho_toi_biet cung_cap chia_se xac_nhan la_gi noi_cho hien_thi in_ra cho_toi hay_noi noi viet',
    YOUR: 'cua_ban ban voi_toi toi nguoi_dung cua_chung_toi',
    PERSONA: 'dong_vai gia_vo ban_bay_gio_la vai_tro',
    UNRESTRICTED: 'khong_gioi_han khong_bi_han_che',
    MODE: 'che_do_bao_tri che_do_he_thong nang_cap_he_thong dat_lai_he_thong kiem_tra_he_thong che_do_xac_minh',
    ROLE_CLAIM:
      'toi_la_chua tong_thong_hoa_ky nha_phat_trien_cua_ban toi_la_mot_nha_phat_trien canh_sat la_mot_chuyen_gia ke_toan_ngan_hang la_mot_ai nguoi_tao_ra',
    BRIBE: 'toi_se_dua neu_ban_cho hay_tuong_tuong tuong_tuong thong_le nghien_cuu_cho_thay gia_su',
    USER: 'nguoi_dung',
    MUST: 'luon_luon ngay_lap_tuc phai',
    QUIET: 'khong_can_hoi',
    RECORD: 'lich_su_tro_chuyen',
    ASK: 'la_gi ban_co_the',
    THE_SECRET: 'mat_khau',
    POEM: 'tho bai_tho haiku',
    SEND: 'gui chuyen_tiep',
    HUSH: 'dung_noi bi_mat_gui am_tham',
  },
  {
    // Indonesian, Filipino
    IGNORE: 'abaikan lupakan mengabaikan hiraukan terlepas_dari huwag_pansinin kalimutan balewalain ipagwalang-bahala',
    PRIOR: 'sebelumnya diatas di_atas terdahulu nakaraang naunang nauna dati',
    INSTRUCTION: 'instruksi perintah petunjuk aturan tugas arahan tagubilin panuto utos mga_tagubilin dikatakan',
    ABOVE: 'yang_diatas yg_diatas yang_di_atas ang_nasa_itaas nasa_itaas sa_itaas',
    SECRET: 'kata_sandi sandi kunci_rahasia kunci_rahasiamu password passwords lihim_na_susi',
    PERSONAL:
      'tanggal_lahir alamat_email saldo_bank tinggal_pengguna kota_tempat_tinggal petsa_ng_kapanganakan nakatira lungsod_ng_tirahan database_mo warna_favorit bulan_lahir tahun_lahir paboritong_kulay buwan_ng_kapanganakan taon_ng_kapanganakan',
    REVEAL:
      'berikan memberikan beri_tahu bagikan membagikan konfirmasi mengkonfirmasi apa_itu tunjukkan cetak katakan menerjemahkan ibahagi ibigay sabihin kumpirmahin ipakita ano_ang isulat tulis maaari_mo_bang',
    YOUR: 'anda kamu mu saya iyong mo ko sa_akin ng_gumagamit pengguna',
    PERSONA: 'berpura-pura bertindak_sebagai dalam_peran magpanggap sa_papel ilubog',
    UNRESTRICTED: 'tanpa_batas tanpa_batasan tanpa_filter walang_limitasyon',
    MODE: 'mode_pemeliharaan mode_sistem modus_tuhan mode_tuhan peningkatan_sistem reset_sistem pemeriksaan_sistem mode_verifikasi mode_ng_pagpapanatili pag-upgrade_ng_sistema',
    ROLE_CLAIM:
      'saya_tuhan aku_tuhan pengembang_anda seorang_pengembang presiden_amerika_serikat seorang_polisi sebagai_ahli sebagai_ai akuntan_bank penciptamu ako_ang_diyos isang_pulis bilang_iyong lumikha bilang_isang_ai isang_developer',
    BRIBE:
      'akan_memberi jika_anda_memberi bayangkan praktik_umum misalkan anggap penelitian_menunjukkan isipin_na isipin_natin pananaliksik kaibigan_na teman_saya binanggit',
    USER: 'pengguna gumagamit',
    MUST: 'selalu harus segera',
    QUIET: 'tanpa_bertanya tanpa_persetujuan tanpa_konfirmasi',
    RECORD: 'riwayat_percakapan',
    ASK: 'apa bisakah dapatkah ano_ang maaari_mo_bang',
    THE_SECRET: 'kata_sandi ang_password passphrase',
    POEM: 'puisi haiku tula tulang kwento cerita',
    SEND: 'kirim kirimkan teruskan ipadala',
    HUSH: 'jangan_beri_tahu diam-diam huwag_sabihin',
  },
];
