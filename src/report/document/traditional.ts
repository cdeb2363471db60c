/**
 * Traditional characters of the vocabulary of hotline statistics, each before its simplified form. It is a table for
 * recognising words, not a converter: characters outside of that vocabulary stay as they are, and so does every character
 * whose simplified form depends on the word.
 */
const PAIRS = `
熱热 線线 訴诉 請请 電电 話话 統统 計计 數数 據据 總总 達达 點点 務务 業业 類类 訊讯 網网 絡络 諮咨 詢询 舉举 報报 議议 辦办 復复 複复 結结 滿满 佔占 漲涨 減减 較较 環环 時时 間间 長长 過过 個个 條条
項项 對对 級级 區区 縣县 鄉乡 鎮镇 門门 單单 處处 轉转 來来 發发 現现 問问 題题 護护 費费 權权 維维 質质 價价 場场 車车 輛辆 運运 輸输 衛卫 醫医 療疗 藥药 險险 勞劳 動动 資资 備备 設设 築筑 規规 劃划
園园 農农 體体 產产 經经 營营 稅税 財财 銀银 買买 賣卖 養养 學学 師师 標标 準准 開开 關关 閉闭 聯联 繫系 係系 專专 員员 責责 導导 領领 黨党 會会 從从 與与 為为 於于 後后 裡里 裏里 這这 還还 並并 幾几
億亿 萬万 兩两 雙双 隻只 張张 筆笔 內内 將将 應应 當当 實实 際际 無无 見见 說说 認认 識识 記记 錄录 讀读 寫写 課课 調调 評评 論论 證证 讓让 變变 邊边 進进 選选 遠远 連连 適适 遲迟 郵邮 鄰邻 醜丑 針针
鐘钟 鐵铁 鋪铺 錯错 鏈链 陽阳 陰阴 隊队 階阶 隨随 雜杂 難难 離离 雲云 靜静 響响 頁页 順顺 預预 頻频 顯显 額额 風风 飛飞 飯饭 飲饮 館馆 馬马 驗验 驟骤 魚鱼 鳥鸟 麥麦 黃黄 齊齐 齡龄 龍龙 優优 傳传 債债
傷伤 儀仪 兒儿 冊册 凍冻 則则 剛刚 創创 劇剧 勝胜 協协 參参 吳吴 喪丧 噸吨 團团 圍围 圖图 國国 執执 塊块 塵尘 壓压 壞坏 夠够 奪夺 獎奖 婦妇 嬰婴 孫孙 寧宁 審审 寬宽 寶宝 尋寻 屬属 島岛 幣币 帶带 幫帮
廠厂 廢废 廣广 廳厅 彈弹 徑径 徵征 愛爱 態态 慣惯 慶庆 憑凭 懷怀 戰战 戶户 掃扫 採采 掛挂 換换 損损 搖摇 攤摊 擇择 擊击 擔担 擠挤 擾扰 擴扩 攔拦 敗败 敵敌 斷断 晉晋 暢畅 曉晓 書书 東东 極极 構构 槍枪
樓楼 樣样 樹树 機机 檔档 檢检 欄栏 歡欢 歲岁 歷历 歸归 殘残 殺杀 毀毁 氣气 決决 沒没 淨净 淺浅 測测 湊凑 溝沟 滅灭 滯滞 漁渔 潔洁 濟济 濕湿 瀋沈 灣湾 災灾 煙烟 煩烦 燈灯 爭争 牆墙 狀状 獨独 獲获 瓊琼
畢毕 異异 疊叠 盜盗 監监 盤盘 確确 碼码 禮礼 禍祸 種种 稱称 積积 穩稳 窮穷 競竞 節节 範范 簡简 簽签 糧粮 糾纠 約约 紅红 納纳 純纯 紙纸 細细 終终 組组 給给 絕绝 綜综 綠绿 緊紧 緒绪 編编 緩缓 縮缩 績绩
織织 繳缴 續续 罰罚 罷罢 聞闻 聲声 職职 聽听 肅肃 脫脱 興兴 舊旧 艱艰 藝艺 蘇苏 蘭兰 號号 虧亏 蟲虫 術术 衝冲 補补 裝装 製制 視视 覺觉 親亲 觀观 觸触 訂订 討讨 訓训 託托 訪访 許许 詞词 試试 詐诈 該该
詳详 誤误 談谈 諒谅 謀谋 講讲 謝谢 譯译 豐丰 負负 貢贡 貨货 販贩 貧贫 貫贯 貴贵 貸贷 貿贸 賀贺 賓宾 賠赔 賢贤 賬账 購购 贈赠 贓赃 趕赶 趙赵 趨趋 跡迹 踐践 軌轨 軍军 軟软 載载 輔辅 輕轻 輪轮 辭辞 違违
遞递 遺遗 鄭郑 釋释 鈔钞 鋼钢 錢钱 鎖锁 鍋锅 閱阅 閒闲 陳陈 陸陆 隱隐 雞鸡 頓顿 頒颁 顧顾 顏颜 騎骑 騙骗 騷骚 驅驱 驚惊 廈厦 濱滨 漢汉 瀏浏 覽览 臺台 臨临 啟启 劑剂 滬沪 衆众 眾众 羣群 戀恋 佈布 僅仅
偽伪 儲储 兌兑 撥拨 週周 餘余 別别 勢势 庫库 遷迁 償偿 紛纷 駕驾 駛驶 銷销 諾诺 傾倾 闊阔 圓圆 輿舆 鬧闹 灑洒 誠诚 傭佣 殯殡 籤签 儘尽 盡尽 嚴严 勵励 匯汇 彙汇 鑒鉴 鑑鉴 懸悬 慮虑 屆届 賽赛 暫暂 賦赋
贊赞 擁拥 鮮鲜 飼饲 塗涂 牽牵 兇凶 豬猪 貼贴 況况 腳脚 頂顶 燒烧 飄飘 葉叶 陝陕 潤润 瀘泸 鄖郧 瑩莹 銅铜 鹽盐 錦锦 潛潜 揚扬 嶺岭 灤滦 徹彻 擬拟 賃赁 騰腾 噴喷 輯辑 襲袭 註注 鬥斗 嚮向 罵骂 獻献 潑泼
蓋盖 墻墙 樑梁 彌弥 廟庙 擋挡 撿捡 澆浇 繕缮 臟脏 髒脏 髮发
`;

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  PAIRS.trim().split(/\s+/).map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

const TRADITIONAL = new RegExp(`[${[...SIMPLIFIED.keys()].join('')}]`, 'g');

/** A text with the traditional characters of the table as simplified ones, one character for one, so that places stay the same. */
export function simplify(text: string): string {
  return text.replaceAll(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
